import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { usualValue } from '#domain';
import { type Change } from './change-queries.ts';
import { WordMarks } from './WordMarks.tsx';

/** One difference: what it is about, then how it was and how it is; of a question of a type, or of the whole. */
export function ChangeLine({ change, type }: { change: Change; type?: string }) {
  const { t } = useTranslation('questionnaires');
  const { kind, property, item, before, after } = change;
  const label = (
    <p className="change__label">
      {t('changes.property', { context: property.replaceAll('.', '_'), defaultValue: property })}
      {item === undefined ? null : (
        <>
          {' '}
          <code>{item}</code>
        </>
      )}
      {change.language === undefined ? null : (
        <span className="muted"> · {t('language', { context: change.language, defaultValue: change.language })}</span>
      )}
      {change.since === undefined ? null : (
        <span className="muted"> · {t('changes.comparedWith', { number: change.since })}</span>
      )}
    </p>
  );
  if (before === null && after === null) return <li className="change">{label}</li>;
  if (kind === 'rescaled' && item !== undefined && (before === null || after === null)) {
    return (
      <li className="change">
        {label}
        <p className="kern-body">
          {before === null ? (
            <>
              {t('changes.came')} <ins>{after}</ins>
            </>
          ) : (
            <>
              {t('changes.went')} <del>{before}</del>
            </>
          )}
        </p>
      </li>
    );
  }
  return (
    <li className="change">
      {label}
      <div className="change__sides">
        <Side title={t('changes.before')} change={change} side="before" words={shown(t, change, before, type)} />
        <Side title={t('changes.now')} change={change} side="after" words={shown(t, change, after, type)} />
      </div>
    </li>
  );
}

interface SideProps {
  title: string;
  change: Change;
  side: 'before' | 'after';
  words: string | null;
}

function Side({ title, change: { kind, language, before, after }, side, words }: SideProps) {
  const { t } = useTranslation('questionnaires');
  return (
    <div className="change__side">
      <p className="change__head">{title}</p>
      <p className={kind === 'conditions' ? 'change__words change__words--code' : 'change__words'} lang={language}>
        {words === null ? (
          <span className="muted">{t('changes.nothing')}</span>
        ) : kind === 'reworded' && before !== null && after !== null ? (
          <WordMarks before={before} after={after} side={side} />
        ) : (
          words
        )}
      </p>
    </div>
  );
}

/** What stands on one side; where nothing was written, what the form takes then. */
function shown(
  t: TFunction<'questionnaires'>,
  { property, item }: Change,
  written: string | null,
  type?: string,
): string | null {
  const words = written ?? (item === undefined ? usualValue(property, type) : null);
  if (words === null) return null;
  if (property === 'form') return t('changes.form', { context: words, defaultValue: words });
  if (property === 'type') return t('type', { context: words, defaultValue: words });
  return words === 'true' || words === 'false' ? t(`changes.${words}`) : words;
}
