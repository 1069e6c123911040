import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldFiles, type Json, visibleParts } from '#domain';
import { useFormats } from '../../../../shared/format.ts';
import { Button } from '../../../components/Button.tsx';

interface Props {
  text: string;
  /** UTF-16 units that are shown before it is folded. */
  shown?: number;
}

/** What a stranger wrote: never as HTML, hidden signs named, long texts folded. */
export function SafeText({ text, shown = 600 }: Props) {
  const { t } = useTranslation('rounds');
  const { number } = useFormats();
  const [whole, setWhole] = useState(false);
  const folds = text.length > shown;
  return (
    <>
      <bdi>
        {visibleParts(folds && !whole ? text.slice(0, shown) : text).map((part, place) =>
          'words' in part ? (
            part.words
          ) : (
            <code key={place} className="hidden-sign" title={t('repair.hiddenSign')}>
              {part.sign}
            </code>
          ),
        )}
        {folds && !whole ? '…' : null}
      </bdi>
      {folds ? (
        <span className="safe-text__more">
          <Button kind="tertiary" small aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('repair.fold') : t('repair.unfold', { n: number(text.length) })}
          </Button>
        </span>
      ) : null}
    </>
  );
}

/** A value of any kind for reading; files in it by type and size. */
export function SafeValue({ value: given }: { value: Json | undefined }) {
  const { t } = useTranslation('rounds');
  const value = given === undefined ? undefined : foldFiles(given).folded;
  if (value === undefined) return <span className="muted">{t('repair.nothing')}</span>;
  if (typeof value === 'string' && value.trim() !== '') return <SafeText text={value} />;
  if (Array.isArray(value) && value.length > 0 && value.every(isPlain)) return <SafeText text={value.join(', ')} />;
  return (
    <code>
      <SafeText text={JSON.stringify(value)} />
    </code>
  );
}

const isPlain = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
