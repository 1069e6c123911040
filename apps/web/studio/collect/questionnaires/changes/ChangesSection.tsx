import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../components/Loading.tsx';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { SelectField } from '../../../components/fields.tsx';
import { useProject } from '../../../shell/project.tsx';
import { useMay } from '../../../shell/session.ts';
import { type Version } from '../questionnaire-queries.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { groupOf, groups } from './change-groups.ts';
import { type Changes, changesQuery } from './change-queries.ts';
import { Progress } from './Progress.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import './changes.css';

/** What a version changes since one before, and whether answers stay comparable. */
export function ChangesSection({ version }: { version: Version }) {
  const { t } = useTranslation('questionnaires');
  const { slug } = useProject();
  const [against, setAgainst] = useState('');
  const { data, error } = useQuery(changesQuery(slug, version.id, against));
  if (data?.comparedWith === null) return null;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title" className="kern-heading-medium" tabIndex={-1}>
        {t('changes.title')}
      </h2>
      {error === null ? null : <ProblemNote problem={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          {data.earlier.length > 1 ? (
            <SelectField
              label={t('changes.against')}
              value={data.comparedWith.id}
              onChange={(id) => setAgainst(id === data.earlier[0]?.id ? '' : id)}
              choices={data.earlier.map(({ id, number }) => ({ value: id, label: t('versionNumber', { number }) }))}
            />
          ) : (
            <p className="kern-body">{t('changes.lead', { number: data.comparedWith.number })}</p>
          )}
          <Differences changes={data} version={version} />
        </>
      )}
    </section>
  );
}

function Differences({ changes, version }: { changes: Changes; version: Version }) {
  const { t } = useTranslation('questionnaires');
  const mayDecide = useMay('manageQuestionnaires') && changes.decisive;
  const { questions, general, unchanged, decisive } = changes;
  if (questions.length === 0 && general.length === 0) return <p className="kern-body">{t('changes.none')}</p>;
  return (
    <>
      {decisive ? (
        <Progress changes={changes} version={version} mayDecide={mayDecide} />
      ) : (
        <p className="kern-body muted">{t('changes.notDecisive')}</p>
      )}
      {groups.map((group) => {
        const members = questions.filter((question) => groupOf(question) === group);
        return members.length === 0 ? null : (
          <section key={group} className="changes__group" aria-labelledby={`changes-${group}`}>
            <h3 id={`changes-${group}`} className="kern-heading-small">
              {t(`changes.group.${group}`)} <span className="muted">({members.length})</span>
            </h3>
            <ul className="changes__questions">
              {members.map((question) => (
                <QuestionCard
                  key={`${question.state} ${question.name}`}
                  question={question}
                  version={version}
                  mayDecide={mayDecide}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {general.length === 0 ? null : (
        <details className="changes__general">
          <summary>{t('changes.general', { count: general.length })}</summary>
          <ul className="changes__list">
            {general.map((change, place) => (
              <ChangeLine key={place} change={change} />
            ))}
          </ul>
        </details>
      )}
      <p className="kern-body muted">{t('changes.unchanged', { count: unchanged })}</p>
    </>
  );
}
