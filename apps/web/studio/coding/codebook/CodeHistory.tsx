import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { Loading } from '../../components/Loading.tsx';

/** What the code was at each version of the codebook that changed it. */
export function CodeHistory({ project, codeId, revision }: { project: string; codeId: string; revision: number }) {
  const { t } = useTranslation('coding');
  const { instant, number } = useFormats();
  const [open, setOpen] = useState(false);
  const history = useQuery({
    queryKey: ['project', project, 'codes', codeId, 'history', revision],
    enabled: open,
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/codes/{id}/history', { params: { path: { project, id: codeId } } })),
  });
  return (
    <details className="code-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {history.data === undefined ? (
        <Loading />
      ) : (
        <ol className="code-history__list">
          {history.data.items.map(({ version, deed, at, name, definition }) => (
            <li key={version}>
              <strong>{t(`history.deed.${deed}`)}</strong>{' '}
              <span className="muted">{t('history.at', { version: number(version), at: instant(at) })}</span>
              <br />
              {name}
              {definition === '' ? null : `: ${definition}`}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
