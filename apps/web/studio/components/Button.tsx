import { type ButtonHTMLAttributes, type ReactNode } from 'react';
import { type IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  children: ReactNode;
  /** One primary button a page: what to do next. Danger: what cannot be taken back. */
  kind?: 'primary' | 'secondary' | 'tertiary' | 'danger';
  icon?: IconName;
  small?: boolean;
  /** Something is under way: the button stays, says so and does not answer. */
  busy?: boolean;
}

/** A button in KERN's look. */
export function Button({ children, kind = 'primary', icon, small = false, busy, onClick, ...more }: Props) {
  const size = small ? ' kern-btn--x-small' : '';
  // Whoever presses twice wants it once: the second click of a double click comes before the page can say it is busy.
  const once = busy !== undefined || more.type === 'submit';
  const look = kind === 'danger' ? 'secondary button--danger' : kind;
  return (
    <button
      type="button"
      {...more}
      className={`kern-btn kern-btn--${look}${size}`}
      aria-disabled={busy === true || undefined}
      onClick={(event) => {
        if (busy === true || (once && event.detail > 1)) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </button>
  );
}
