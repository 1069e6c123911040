import { useTranslation } from 'react-i18next';
import { useLanguages } from '../../../shell/language.ts';
import { type QuestionChange } from './change-queries.ts';
import { Decision } from './Decision.tsx';
import { FieldChanges } from './FieldChanges.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  question: QuestionChange;
  version: { id: string; number: number };
  mayDecide: boolean;
}

/** One question with all of its differences, what is proposed and what was decided. */
export function QuestionCard({ question, version, mayDecide }: Props) {
  const { t } = useTranslation('questionnaires');
  const [shown] = useLanguages();
  const { name, title, type, state, since, renamedFrom, proposal } = question;
  return (
    <li className="card changes__question">
      <h4 className="kern-heading-small card__title" lang={shown}>
        {title[shown]}
      </h4>
      <p className="preview__facts muted">
        <code>{name}</code> <span>{t('type', { context: type, defaultValue: type })}</span>
        {since !== undefined && since !== version.number - 1 ? (
          <span>{t('changes.since', { number: since })}</span>
        ) : null}
      </p>
      {state === 'added' ? <p className="kern-body">{t('changes.addedMeans')}</p> : null}
      {state === 'removed' ? <p className="kern-body">{t('changes.removedMeans')}</p> : null}
      {renamedFrom === undefined ? null : (
        <p className="kern-body decision__stale">{t('changes.renamed', { old: renamedFrom, name })}</p>
      )}
      <FieldChanges question={question} />
      {proposal === null ? null : (
        <div className="changes__judgement">
          <Verdict proposal={proposal} />
          <Decision question={question} version={version} mayDecide={mayDecide} />
        </div>
      )}
    </li>
  );
}
