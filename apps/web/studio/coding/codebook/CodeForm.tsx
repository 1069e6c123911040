import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCodeNameTaken } from '#domain';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { TextAreaField, TextField } from '../../components/fields.tsx';
import { type Code } from '../model.ts';
import { type CodeText, differs } from './actions.ts';
import { palette } from './colors.ts';

/** The words of a code: what it means, and when to use it. */
export function CodeForm(props: {
  /** The words as they are kept. */
  start: CodeText;
  text: CodeText;
  onChange: (text: CodeText) => void;
  /** The code that is edited, or the place of a new one: names are unique there. */
  place: { id: string; parentId: string | null };
  codes: readonly Code[];
  saveLabel: string;
  onSave: (text: CodeText) => void;
  onCancel?: (() => void) | undefined;
  readOnly: boolean;
}) {
  const { start, text, onChange, place, codes, saveLabel, onSave, onCancel, readOnly } = props;
  const { t } = useTranslation('coding');
  const [tried, setTried] = useState(false);
  const change = (part: Partial<CodeText>) => onChange({ ...text, ...part });
  const nameFault = nameFaultOf(text.name, place, codes);
  const changed = differs(start, text);
  return (
    <form
      className="form code-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (nameFault === undefined) onSave(text);
      }}
    >
      <fieldset className="code-form__fields" disabled={readOnly}>
        <TextField
          label={t('code.name')}
          value={text.name}
          onChange={(name) => change({ name })}
          error={
            nameFault !== undefined && (tried || nameFault === 'taken') ? t(`code.nameFault.${nameFault}`) : undefined
          }
        />
        <Field label={t('code.color')}>
          {(control) => (
            <div className="color-choice">
              <input
                {...control}
                type="color"
                className="color-choice__own"
                value={text.color}
                onChange={(event) => change({ color: event.target.value })}
              />
              {palette.map((color) => (
                <button
                  key={color}
                  type="button"
                  className="color-choice__swatch"
                  style={{ background: color }}
                  aria-label={t('code.takeColor', { color })}
                  aria-pressed={color === text.color}
                  onClick={() => change({ color })}
                />
              ))}
            </div>
          )}
        </Field>
        <TextAreaField
          label={t('code.definition')}
          hint={t('code.definitionHint')}
          value={text.definition}
          onChange={(definition) => change({ definition })}
        />
        <TextAreaField
          label={t('code.includeWhen')}
          value={text.includeWhen}
          onChange={(includeWhen) => change({ includeWhen })}
        />
        <TextAreaField
          label={t('code.excludeWhen')}
          value={text.excludeWhen}
          onChange={(excludeWhen) => change({ excludeWhen })}
        />
        <TextAreaField label={t('code.example')} value={text.example} onChange={(example) => change({ example })} />
      </fieldset>
      {!readOnly && (
        <div className="form__actions">
          <Button type="submit" disabled={!changed && onCancel === undefined}>
            {saveLabel}
          </Button>
          {onCancel !== undefined && (
            <Button kind="tertiary" onClick={onCancel}>
              {t('code.cancel')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

function nameFaultOf(
  name: string,
  { id, parentId }: { id: string; parentId: string | null },
  codes: readonly Code[],
): 'empty' | 'taken' | undefined {
  if (name.trim() === '') return 'empty';
  return isCodeNameTaken(codes, id, parentId, name) ? 'taken' : undefined;
}
