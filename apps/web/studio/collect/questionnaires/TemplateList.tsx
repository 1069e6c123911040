import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useInLanguage } from '../../shell/language.ts';
import { useQuestionnaireDeeds } from './questionnaire-deeds.ts';
import { type Template, templatesQuery } from './questionnaire-queries.ts';

/** The questionnaires that ship, each with the button that brings it in. */
export function TemplateList({ prominent = false }: { prominent?: boolean }) {
  const { slug } = useProject();
  const { data, error } = useQuery(templatesQuery(slug));
  if (error !== null) return <ProblemNote problem={error} />;
  if (data === undefined) return <Loading />;
  return (
    <ul className="templates">
      {data.items.map((template) => (
        <OneTemplate key={template.slug} template={template} prominent={prominent} />
      ))}
    </ul>
  );
}

function OneTemplate({ template, prominent }: { template: Template; prominent: boolean }) {
  const { t } = useTranslation('questionnaires');
  const words = useInLanguage();
  const { slug: project } = useProject();
  const navigate = useNavigate();
  const { importTemplate } = useQuestionnaireDeeds(project);
  const take = () =>
    importTemplate.mutate(template.slug, {
      onSuccess: ({ id }) =>
        void navigate({ to: '/projects/$project/questionnaires/$version', params: { project, version: id } }),
    });
  return (
    <li className="card">
      <h3 className="kern-heading-small card__title">{words(template.title)}</h3>
      <p className="kern-body">
        {t('template.size', { questions: template.questions, open: template.openQuestions })}{' '}
        {template.languages.map((language) => t('language', { context: language })).join(', ')}
      </p>
      {importTemplate.error === null ? null : <ProblemNote problem={importTemplate.error} />}
      <div>
        <Button kind={prominent ? 'primary' : 'secondary'} onClick={take} busy={importTemplate.isPending}>
          {t('template.take')}
          <span className="visually-hidden">: {words(template.title)}</span>
        </Button>
      </div>
    </li>
  );
}
