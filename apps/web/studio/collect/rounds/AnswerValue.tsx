import { useTranslation } from 'react-i18next';
import { foldFiles, isJsonObject } from '#domain';
import { useFormats } from '../../../shared/format.ts';
import { useLanguage } from '../../shell/language.ts';
import { SafeText } from './repair/SafeText.tsx';

interface Props {
  value: unknown;
  /** What values, rows and columns read as; a field under `field.`, its values under `field.value`. */
  labels: Readonly<Record<string, { de: string; en: string }>>;
  /** Language the actor wrote in. */
  locale: string;
  /** The field that the value stands in. */
  field?: string;
}

/** An answer for reading, whatever kind of question it belongs to. Never as HTML, and no sign in it hides or turns it. */
export function AnswerValue({ value, labels, locale, field }: Props) {
  const { t } = useTranslation('rounds');
  const { number } = useFormats();
  const language = useLanguage();
  const read = (word: string) => (field === undefined ? labels[word] : labels[`${field}.${word}`])?.[language];
  const inside = (part: unknown, of?: string) => (
    <AnswerValue value={part} labels={labels} locale={locale} {...(of === undefined ? {} : { field: of })} />
  );
  if (typeof value === 'boolean') return <p className="kern-body">{t(value ? 'responses.yes' : 'responses.no')}</p>;
  if (typeof value === 'number') return <p className="kern-body">{read(String(value)) ?? number(value)}</p>;
  if (typeof value === 'string') {
    const label = read(value);
    if (label !== undefined) return <p className="kern-body">{label}</p>;
    const { folded } = foldFiles(value);
    const text = typeof folded === 'string' ? folded : value;
    return (
      <p className="kern-body answer__text" lang={locale} dir="auto">
        <SafeText text={text} shown={text.length} />
      </p>
    );
  }
  if (Array.isArray(value)) {
    return (
      <ol className="stack stack--close">
        {value.map((item: unknown, place) => (
          <li key={place}>{inside(item, field)}</li>
        ))}
      </ol>
    );
  }
  if (!isJsonObject(value)) return <p className="kern-body">–</p>;
  return (
    <dl className="kern-description-list">
      {Object.entries(value).map(([name, part]) => {
        const title = labels[`${name}.`];
        return (
          <div key={name} className="kern-description-list-item">
            <dt className="kern-description-list-item__key">{(title ?? labels[name])?.[language] ?? name}</dt>
            <dd className="kern-description-list-item__value">
              {inside(part, title === undefined ? undefined : name)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
