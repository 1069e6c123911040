/** The icons of KERN that the studio uses. */
export type IconName =
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'check'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'delete'
  | 'download'
  | 'edit'
  | 'help'
  | 'info'
  | 'logout'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'visibility'
  | 'warning';

/** A sign beside a word; it says nothing of its own. */
export function Icon({ name }: { name: IconName }) {
  return <span className={`kern-icon kern-icon--${name}`} aria-hidden="true" />;
}
