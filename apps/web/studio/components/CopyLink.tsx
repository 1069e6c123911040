import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { notify } from './notify.ts';

/** A link to hand over: shown whole, copied with one click. */
export function CopyLink({ label, url, hint }: { label: string; url: string; hint?: string }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      notify(t('copied'));
    } catch {
      // The browser does not let pages write to the clipboard here: the link is marked for copying by hand.
      notify(t('copyByHand'));
    }
  };
  return (
    <div className="copy-link">
      <Field label={label} hint={hint}>
        {(control) => <input {...control} ref={input} className="kern-form-input__input" readOnly value={url} />}
      </Field>
      <Button kind="secondary" icon="content-copy" onClick={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  );
}
