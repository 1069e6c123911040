import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Language } from '#domain';
import { type Shape } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { leftFor } from './next-question.ts';

/** The same figures as in the plot, with who coded how much and the way to each question. */
export function CoverageTable(props: {
  questions: readonly Shape<'QuestionCoverageDto'>[];
  language: Language;
  project: string;
  myId: string;
}) {
  const { questions, language, project, myId } = props;
  const { t } = useTranslation('coding');
  const { number, percent } = useFormats();
  return (
    <DataTable
      caption={t('overview.table')}
      rows={questions}
      rowKey={({ questionnaireId, question }) => `${questionnaireId} ${question}`}
      columns={[
        {
          key: 'question',
          header: t('overview.question'),
          heading: true,
          cell: ({ questionnaire, question, title }) => (
            <Link
              to="/projects/$project/coding/$questionnaire/$question"
              params={{ project, questionnaire, question }}
              className="card__link"
            >
              {title[language]}
            </Link>
          ),
        },
        { key: 'sources', header: t('overview.answers'), numeric: true, cell: ({ sources }) => number(sources) },
        {
          key: 'coded',
          header: t('overview.coded'),
          numeric: true,
          cell: ({ coded, sources }) =>
            sources === 0 ? number(coded) : `${number(coded)} (${percent(coded / sources)})`,
        },
        {
          key: 'left',
          header: t('overview.left'),
          numeric: true,
          cell: (question) => number(leftFor(question, myId)),
        },
        {
          key: 'coders',
          header: t('overview.coders'),
          cell: ({ coders }) =>
            coders
              .map(({ id, name, sources }) => `${id === myId ? t('overview.you') : name} ${number(sources)}`)
              .join(', '),
        },
      ]}
    />
  );
}
