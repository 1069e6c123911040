import { useTranslation } from 'react-i18next';
import { type Theme } from './queries.ts';

/** What the theme says, for those who read it. */
export function StatementText({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  return (
    <dl className="statement">
      <Part term={t('fields.definition')} text={theme.definition} />
      <Part term={t('fields.summary')} text={theme.summary} />
      <List term={t('fields.openQuestions')} items={theme.openQuestions} />
      <List term={t('fields.candidateGoals')} items={theme.candidateGoals} />
    </dl>
  );
}

function Part({ term, text }: { term: string; text: string }) {
  const { t } = useTranslation('themes');
  return (
    <div>
      <dt className="kern-label">{term}</dt>
      <dd className="kern-body statement__text">{text === '' ? t('theme.notYet') : text}</dd>
    </div>
  );
}

function List({ term, items }: { term: string; items: readonly string[] }) {
  return items.length === 0 ? null : (
    <div>
      <dt className="kern-label">{term}</dt>
      {items.map((item, place) => (
        <dd key={`${place} ${item}`} className="kern-body statement__item">
          {item}
        </dd>
      ))}
    </div>
  );
}
