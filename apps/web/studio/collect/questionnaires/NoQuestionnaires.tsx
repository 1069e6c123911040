import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { TemplateList } from './TemplateList.tsx';

/** Nothing to ask yet: offers what ships, and the way for a file of one's own. */
export function NoQuestionnaires({ onImport, mayManage }: { onImport: () => void; mayManage: boolean }) {
  const { t } = useTranslation('questionnaires');
  return (
    <EmptyState
      title={t('empty.title')}
      next={
        mayManage ? (
          <Button kind="secondary" onClick={onImport}>
            {t('empty.ownFile')}
          </Button>
        ) : undefined
      }
    >
      <p>{t(mayManage ? 'empty.explained' : 'empty.waiting')}</p>
      {mayManage ? <TemplateList prominent /> : null}
    </EmptyState>
  );
}
