import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useCommands } from '../../shell/commands/registry.ts';
import { useProject } from '../../shell/project.tsx';
import { LinkListDialog } from './LinkListDialog.tsx';
import { LinksTable } from './LinksTable.tsx';
import { NewLinkDialog } from './NewLinkDialog.tsx';
import { RoundPart } from './RoundPart.tsx';
import { invitationsQuery, type Round, useGroups } from './round-queries.ts';

/** The links of a round: made, handed out, replaced. */
export function LinksPage() {
  const { t } = useTranslation('rounds');
  const [dialog, setDialog] = useState<'one' | 'list'>();
  useCommands([
    { id: 'link-create', title: t('links.add'), shortcut: 'n', run: () => setDialog('one') },
    { id: 'link-list', title: t('links.addList'), run: () => setDialog('list') },
  ]);
  const add = (
    <Button icon="add" onClick={() => setDialog('one')}>
      {t('links.add')}
    </Button>
  );
  const addList = (
    <Button kind="secondary" onClick={() => setDialog('list')}>
      {t('links.addList')}
    </Button>
  );
  return (
    <RoundPart part="links" lead={(round) => <Lead round={round} />} next={() => add} tools={() => addList}>
      {(round) => (
        <>
          <Links round={round} />
          {dialog === 'one' ? <NewLinkDialog round={round.id} onClose={() => setDialog(undefined)} /> : null}
          {dialog === 'list' ? <LinkListDialog round={round.id} onClose={() => setDialog(undefined)} /> : null}
        </>
      )}
    </RoundPart>
  );
}

function Lead({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { mode } = useProject();
  const promise = mode === 'anonymous' ? t('links.promiseAnonymous') : t('links.promisePseudonymous');
  return (
    <>
      {t('links.lead')} {promise} {round.state === 'draft' ? t('links.notOpen') : null}
    </>
  );
}

function Links({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { data, error } = useQuery(invitationsQuery(slug, round.id));
  const groups = useGroups(slug);
  if (error !== null) return <ProblemNote problem={error} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0) {
    return (
      <EmptyState title={t('links.none.title')}>
        <p>{t('links.none.text')}</p>
      </EmptyState>
    );
  }
  return <LinksTable round={round.id} invitations={data.items} groups={groups} />;
}
