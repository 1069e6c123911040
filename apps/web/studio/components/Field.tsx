import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

/** What a control needs so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with what stands here, and how to mend it. */
  error?: string | undefined;
  optional?: boolean;
  children: (control: ControlProps) => ReactNode;
}

/** A control with its label, a hint before it and an error after it. */
export function Field({ label, hint, error, optional = false, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter((part) => part !== undefined).join(' ');
  return (
    <div className={error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {optional ? <span className="kern-label__optional"> {t('optional')}</span> : null}
      </label>
      {hint === undefined ? null : (
        <div className="kern-hint" id={hintId}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error === undefined ? null : (
        <p className="kern-error" id={errorId}>
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}
