import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { Field } from './Field.tsx';

interface Common {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
}

interface TextProps extends Common, Pick<InputHTMLAttributes<HTMLInputElement>, 'autoComplete' | 'autoFocus'> {
  type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'search';
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  min?: number | string;
  max?: number | string;
}

const inputClass = (error: string | undefined) =>
  error === undefined ? 'kern-form-input__input' : 'kern-form-input__input kern-form-input__input--error';

export function TextField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  type = 'text',
  ...more
}: TextProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <input
          {...control}
          {...more}
          type={type}
          className={inputClass(error)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends Common {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  lang?: string;
}

export function TextAreaField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  rows = 3,
  lang,
}: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          lang={lang}
          className={inputClass(error)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

interface ChoiceProps<Value extends string> extends Common {
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly Choice<Value>[];
}

export function SelectField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, error, optional = false, value, onChange, choices } = props;
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice !== undefined) onChange(choice.value);
  };
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...control}
            className="kern-form-input__select"
            value={value}
            onChange={(event) => choose(event.target.value)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}

/** A few choices that people should read side by side before they choose. */
export function RadioField<Value extends string>({ label, hint, value, onChange, choices }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{label}</legend>
      {hint === undefined ? null : <div className="kern-hint">{hint}</div>}
      <div className="kern-fieldset__body">
        {choices.map((choice) => (
          <div className="kern-form-check" key={choice.value}>
            <input
              className="kern-form-check__radio"
              type="radio"
              name={id}
              id={`${id}-${choice.value}`}
              aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}-hint`}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <div>
              <label className="kern-label" htmlFor={`${id}-${choice.value}`}>
                {choice.label}
              </label>
              {choice.hint === undefined ? null : (
                <p className="kern-hint" id={`${id}-${choice.value}-hint`}>
                  {choice.hint}
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckboxProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckboxField({ label, checked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
