import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { useFormats } from '../../../shared/format.ts';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { BackLink } from './BackLink.tsx';
import { AnswerFiles } from './AnswerFiles.tsx';
import { AnswerValue } from './AnswerValue.tsx';
import { EraseResponse } from './EraseResponse.tsx';
import { ReviewNote } from './ReviewNote.tsx';
import { RoundPart } from './RoundPart.tsx';
import { responseQuery, type Round, shortId } from './round-queries.ts';

/** One response, question by question. */
export function ResponsePage() {
  const { t } = useTranslation('rounds');
  return (
    <RoundPart
      part="responses"
      lead={() => t('responses.lead')}
      tools={(round) => (
        <BackLink to="/projects/$project/rounds/$round/responses" round={round} label={t('responses.back')} />
      )}
    >
      {(round) => <Answers round={round} />}
    </RoundPart>
  );
}

function Answers({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const { slug } = useProject();
  const { day } = useFormats();
  const { response: id } = useParams({ strict: false });
  const mayExport = useMay('exportData');
  const navigate = useNavigate();
  const { data, error } = useQuery(responseQuery(slug, round.id, id ?? ''));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (error !== null) return <ProblemNote problem={error} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <p className="kern-body muted">
        {t('responses.number', { n: shortId(data.id) })}, {day(data.day)},{' '}
        {t('responses.permission')}: {t(`responses.permissions.${data.quotePermission}`)}
      </p>
      {data.review === null ? null : <ReviewNote review={data.review} />}
      {data.questions.length === 0 ? <p className="kern-body">{t('responses.unanswered')}</p> : null}
      {data.questions.map(({ name, title, value, labels }) => (
        <section key={name} className="answer" aria-labelledby={`question-${name}`}>
          <h2 id={`question-${name}`} className="kern-title">
            {title[language]}
            {name.endsWith('-Comment') ? `: ${t('responses.comment')}` : ''}
          </h2>
          <AnswerValue value={value} labels={labels} locale={data.locale} />
          {mayExport ? (
            <AnswerFiles
              round={round.id}
              response={data.id}
              files={data.files.filter(({ question }) => question === name)}
            />
          ) : null}
        </section>
      ))}
      {mayExport ? (
        <div>
          <EraseResponse
            round={round.id}
            response={data.id}
            leave={() =>
              navigate({
                to: '/projects/$project/rounds/$round/responses',
                params: { project: slug, round: round.id },
              })
            }
          />
        </div>
      ) : null}
    </>
  );
}
