import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useCommands } from '../../shell/commands/registry.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { AddDialog } from './AddDialog.tsx';
import { NoQuestionnaires } from './NoQuestionnaires.tsx';
import { QuestionnaireCard } from './QuestionnaireCard.tsx';
import { questionnairesQuery } from './questionnaire-queries.ts';
import './questionnaires.css';

/** The questionnaires of a project with their versions. */
export function QuestionnairesPage() {
  const { t } = useTranslation('questionnaires');
  const { slug } = useProject();
  const mayManage = useMay('manageQuestionnaires');
  const { data, error } = useQuery(questionnairesQuery(slug));
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  useCommands(mayManage ? [{ id: 'add-questionnaire', title: t('add.title'), shortcut: 'n', run: add }] : []);
  const empty = data !== undefined && data.items.length === 0;
  return (
    <Page
      title={t('step.label')}
      lead={t('list.lead')}
      next={
        mayManage && !empty ? (
          <Button icon="add" onClick={add}>
            {t('add.title')}
          </Button>
        ) : undefined
      }
    >
      {error === null ? null : <ProblemNote problem={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {empty ? <NoQuestionnaires onImport={add} mayManage={mayManage} /> : null}
      {data?.items.map((questionnaire) => (
        <QuestionnaireCard key={questionnaire.id} questionnaire={questionnaire} />
      ))}
      <AddDialog isOpen={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}
