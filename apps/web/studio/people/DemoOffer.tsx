import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { demand } from '../../shared/api/demand.ts';
import { Button } from '../components/Button.tsx';
import { notify } from '../components/notify.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { meQuery } from '../shell/session.ts';

/** Fills the empty installation with a finished pipeline of an invented city. */
export function DemoOffer({ also }: { also: ReactNode }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: () => demand('POST', '/api/demo'),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      notify(t('demo.made'));
    },
  });
  return (
    <>
      <Button icon="add" busy={make.isPending} onClick={() => make.mutate()}>
        {make.isPending ? t('demo.making') : t('demo.make')}
      </Button>
      {also}
      {make.error === null ? null : <ProblemNote problem={make.error} />}
    </>
  );
}
