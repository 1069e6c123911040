import { type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { sliceCodePoints } from '#domain';
import { type Code } from '../model.ts';
import { CodePicker } from './CodePicker.tsx';
import { type RowContext } from './AnswerRow.tsx';
import { JudgementBar } from './JudgementBar.tsx';
import { type Command } from './keys.ts';
import { type Coder } from './use-coder.ts';

/** Beside the answers: the codes for the active one, and what is chosen. */
export function CodingPanel(props: {
  coder: Coder;
  codes: readonly Code[];
  inputRef: RefObject<HTMLInputElement | null>;
  context: RowContext;
  run: (command: Command) => void;
  canUndo: boolean;
  canRedo: boolean;
  onPicked: () => void;
  onCreate: ((name: string) => void) | undefined;
  onHelp: () => void;
  mayRemoveForeign: boolean;
  /** Where to go on, once there is nothing left to do here. */
  allCoded: ReactNode;
  /** Why a code could not be made. */
  problem: ReactNode;
}) {
  const { coder, codes, inputRef, context, run, canUndo, canRedo, onPicked, onCreate, onHelp } = props;
  const { nameOf, colorOf, coderOf, myId } = context;
  const { t } = useTranslation('coding');
  const { active, marked, chosen, quick } = coder;
  const foreign = chosen !== undefined && chosen.coderId !== myId;
  const give = (codeId: string) => {
    coder.assign(codeId);
    onPicked();
  };
  return (
    <aside className="coding-panel" aria-label={t('panel.label')}>
      {props.allCoded}
      <div className="coding-panel__tools">
        <button
          type="button"
          className="choice"
          disabled={!canUndo}
          aria-keyshortcuts="u"
          onClick={() => run({ do: 'undo' })}
        >
          {t('panel.undo')} <kbd aria-hidden="true">u</kbd>
        </button>
        <button
          type="button"
          className="choice"
          disabled={!canRedo}
          aria-keyshortcuts="r"
          onClick={() => run({ do: 'redo' })}
        >
          {t('panel.redo')} <kbd aria-hidden="true">r</kbd>
        </button>
        <button type="button" className="choice" aria-keyshortcuts="?" onClick={onHelp}>
          {t('panel.keys')} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      <p className="coding-panel__marked">
        {active === undefined && t('panel.choose')}
        {active !== undefined && marked === undefined && t('panel.whole')}
        {active !== undefined && marked !== undefined && (
          <>
            {t('panel.marked')} <q>{sliceCodePoints(active.text, marked.start, marked.end)}</q>
          </>
        )}
      </p>
      <div className="quick-codes" role="group" aria-label={t('panel.quick')}>
        {quick.map((codeId, slot) => (
          <button
            key={codeId}
            type="button"
            className="quick-code"
            aria-disabled={active === undefined}
            aria-keyshortcuts={String(slot + 1)}
            onClick={() => give(codeId)}
          >
            <kbd aria-hidden="true">{slot + 1}</kbd>
            <span className="quick-code__color" style={{ background: colorOf(codeId) }} />
            <span className="quick-code__name">{nameOf(codeId)}</span>
          </button>
        ))}
      </div>
      {active !== undefined && chosen !== undefined && (
        <JudgementBar
          coding={chosen}
          answer={active}
          codeName={nameOf(chosen.codeId)}
          coder={foreign ? coderOf(chosen.coderId) : undefined}
          run={run}
          onRemoveForeign={props.mayRemoveForeign ? () => coder.removeForGood(chosen) : undefined}
        />
      )}
      {props.problem}
      <CodePicker
        codes={codes}
        inputRef={inputRef}
        disabled={active === undefined}
        onPick={give}
        onCreate={onCreate}
        onLeave={onPicked}
      />
    </aside>
  );
}
