import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { notify } from '../../components/notify.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { isOpen } from './changes/change-groups.ts';
import { changesQuery } from './changes/change-queries.ts';
import { OpenDecisions } from './changes/OpenDecisions.tsx';
import { FileProblem } from './FileProblem.tsx';
import { useQuestionnaireDeeds } from './questionnaire-deeds.ts';
import { MissingSettings } from './MissingSettings.tsx';
import { type Version } from './questionnaire-queries.ts';

/** The one thing to do next with a version: mend it, publish it, or ask people with it. */
export function VersionNext(props: {
  version: Version;
  /** Whether the file on the page is not the one that would be published. */
  unsaved: boolean;
  onMend: (line: number, column: number) => void;
}) {
  const { version, unsaved, onMend } = props;
  const { t } = useTranslation('questionnaires');
  const { slug: project } = useProject();
  const mayManage = useMay('manageQuestionnaires');
  const mayAsk = useMay('manageRounds');
  const { publish } = useQuestionnaireDeeds(project);
  const [asking, setAsking] = useState(false);
  const { id, revision, number, status } = version;
  const { data: changes } = useQuery({
    ...changesQuery(project, id),
    enabled: mayManage && status === 'draft' && number > 1,
  });
  const acceptProposals = changes?.questions.some(isOpen) ?? false;
  const firstError = version.findings.find(({ severity }) => severity === 'error');
  const confirm = () => {
    setAsking(false);
    publish.mutate({ id, revision, acceptProposals }, { onSuccess: () => notify(t('publish.done', { number })) });
  };
  if (status === 'published') {
    if (!mayAsk) return null;
    return (
      <Link to="/projects/$project/rounds" params={{ project }} className="kern-btn kern-btn--primary">
        <span className="kern-label">{t('detail.toRounds')}</span>
        <span className="kern-icon kern-icon--arrow-forward" aria-hidden="true" />
      </Link>
    );
  }
  if (!mayManage) return null;
  if (unsaved) return <p className="kern-body">{t('publish.saveFirst')}</p>;
  if (firstError !== undefined) {
    return (
      <Button icon="edit" onClick={() => onMend(firstError.line, firstError.column)}>
        {t('detail.mend')}
      </Button>
    );
  }
  if (version.missingSettings.length > 0) return <MissingSettings version={version} />;
  return (
    <>
      <Button icon="check" onClick={() => setAsking(true)} busy={publish.isPending}>
        {t('publish.title', { number })}
      </Button>
      {publish.error === null ? null : <FileProblem problem={publish.error} onGo={onMend} />}
      <ConfirmDialog
        title={t('publish.title', { number })}
        confirm={t(acceptProposals ? 'changes.publishConfirm' : 'publish.confirm')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <p className="kern-body">{t('publish.means')}</p>
        <p className="kern-body">{t('publish.settings')}</p>
        {acceptProposals && changes !== undefined ? <OpenDecisions changes={changes} /> : null}
      </ConfirmDialog>
    </>
  );
}
