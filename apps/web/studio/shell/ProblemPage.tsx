import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';

/** What is shown when a page itself fails. */
export function ProblemPage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('failed.title')}
      next={<Button onClick={() => window.location.reload()}>{t('failed.reload')}</Button>}
    >
      <ProblemNote problem={error} />
    </Page>
  );
}
