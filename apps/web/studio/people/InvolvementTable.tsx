import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { focusNeighbour } from '../components/focus.ts';
import { notify } from '../components/notify.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { type Involvement, useRemoveInvolvement } from './involvements.ts';

/** The people, each with a way to delete what they left. */
export function InvolvementTable({ items }: { items: readonly Involvement[] }) {
  const { t } = useTranslation('people');
  const { slug } = useProject();
  const pressed = useRef<HTMLElement>(null);
  const remove = useRemoveInvolvement(slug, () => {
    if (pressed.current !== null) focusNeighbour(pressed.current);
    notify(t('involvement.removed'));
  });
  const [leaving, setLeaving] = useState<Involvement>();
  const nameOf = ({ person }: Involvement) => person?.name ?? t('involvement.unreadable');
  return (
    <>
      {remove.error === null ? null : <ProblemNote problem={remove.error} />}
      <DataTable
        caption={t('involvement.title')}
        captionHidden
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('name'), heading: true, cell: nameOf },
          { key: 'contact', header: t('involvement.contact'), cell: ({ person }) => person?.contact ?? '' },
          { key: 'kind', header: t('involvement.kind'), cell: ({ kind }) => t(`involvement.kinds.${kind}`) },
          {
            key: 'remove',
            header: t('involvement.actions'),
            cell: (item) => (
              <Button
                kind="tertiary"
                small
                onClick={({ currentTarget }) => {
                  pressed.current = currentTarget;
                  setLeaving(item);
                }}
              >
                {t('involvement.remove')}
                <span className="visually-hidden"> {nameOf(item)}</span>
              </Button>
            ),
          },
        ]}
      />
      <ConfirmDialog
        title={t('involvement.removeTitle', { name: leaving === undefined ? '' : nameOf(leaving) })}
        confirm={t('involvement.remove')}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving !== undefined) {
            remove.mutate(leaving.id);
          }
          setLeaving(undefined);
        }}
      >
        <p className="kern-body">{t('involvement.removeMeans')}</p>
      </ConfirmDialog>
    </>
  );
}
