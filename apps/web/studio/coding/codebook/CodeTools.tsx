import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SelectField } from '../../components/fields.tsx';
import { type Code } from '../model.ts';
import { type Direction, placeOf, steppedPlace, textOf } from './actions.ts';
import { type CodebookWork } from './use-codebook.ts';

const directions = ['up', 'down', 'in', 'out'] as const satisfies readonly Direction[];

/** What can be done with a whole code. */
export function CodeTools(props: {
  code: Code;
  codes: readonly Code[];
  work: CodebookWork;
  onMove: (direction: Direction) => void;
  onAddBelow: () => void;
  onGone: () => void;
}) {
  const { code, codes, work, onMove, onAddBelow, onGone } = props;
  const { t } = useTranslation('coding');
  const [merging, setMerging] = useState(false);
  const { id, name } = code;
  if (code.mergedInto !== null) {
    const into = code.mergedInto;
    return (
      <Button kind="secondary" small onClick={() => work.act({ do: 'unmerge', id, into }, name)}>
        {t('code.unmerge')}
      </Button>
    );
  }
  if (code.archived) {
    return (
      <Button kind="secondary" small onClick={() => work.act({ do: 'restore', id }, name)}>
        {t('code.restore')}
      </Button>
    );
  }
  const remove = () => {
    work.act({ do: 'delete', id, text: textOf(code), place: placeOf(codes, code) }, name);
    onGone();
  };
  return (
    <div className="cluster">
      <Button kind="secondary" small icon="add" onClick={onAddBelow}>
        {t('code.addBelow')}
      </Button>
      <div className="cluster" role="group" aria-label={t('code.move.label')}>
        {directions.map((direction) => (
          <Button
            key={direction}
            kind="tertiary"
            small
            disabled={steppedPlace(codes, code, direction) === undefined}
            onClick={() => onMove(direction)}
          >
            {t(`code.move.${direction}`)}
          </Button>
        ))}
      </div>
      <Button kind="tertiary" small onClick={() => setMerging(true)}>
        {t('code.merge')}
      </Button>
      <Button kind="tertiary" small onClick={() => work.act({ do: 'archive', id }, name)}>
        {t('code.archive')}
      </Button>
      <Button kind="tertiary" small onClick={remove}>
        {t('code.delete')}
      </Button>
      <MergeDialog
        code={code}
        codes={codes}
        isOpen={merging}
        onClose={() => setMerging(false)}
        onMerge={(into) => work.act({ do: 'merge', id, into }, name)}
      />
    </div>
  );
}

function MergeDialog(props: {
  code: Code;
  codes: readonly Code[];
  isOpen: boolean;
  onClose: () => void;
  onMerge: (into: string) => void;
}) {
  const { code, codes, isOpen, onClose, onMerge } = props;
  const { t } = useTranslation('coding');
  const targets = codes.filter(({ id, archived }) => id !== code.id && !archived);
  const [into, setInto] = useState('');
  const chosen = targets.find(({ id }) => id === into);
  return (
    <Dialog
      title={t('merge.title', { name: code.name })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button
          disabled={chosen === undefined}
          onClick={() => {
            if (chosen !== undefined) onMerge(chosen.id);
            onClose();
          }}
        >
          {t('merge.do')}
        </Button>
      }
    >
      <p className="kern-body">{t('merge.detail')}</p>
      <SelectField
        label={t('merge.into')}
        value={into}
        onChange={setInto}
        choices={[
          { value: '', label: t('merge.choose') },
          ...targets.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Dialog>
  );
}
