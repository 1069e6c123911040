import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { orderedWithDepth } from '#domain';
import { type Shape } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { openKeyboardHelp } from '../../shell/commands/registry.ts';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { type Answer, type Code } from '../model.ts';
import { AllCoded } from './AllCoded.tsx';
import { AnswersGrid } from './AnswersGrid.tsx';
import { type RowContext, rowId } from './AnswerRow.tsx';
import { CodingPanel } from './CodingPanel.tsx';
import { type CodingsOfScreen } from './codings-on-screen.ts';
import { everything, passes } from './filters.ts';
import { useGridCommands } from './grid-commands.ts';
import { GridFilters } from './GridFilters.tsx';
import { type Command } from './keys.ts';
import { firstQuickCodes } from './quick-codes.ts';
import { SaveState } from './SaveState.tsx';
import { useCoder } from './use-coder.ts';
import { useNewCode } from './use-new-code.ts';

const focusAnswer = (answerId: string) => document.getElementById(rowId(answerId))?.focus();

/** The place of work: the answers, and beside them what can be done with the active one. */
export function Workbench(props: {
  asked: Shape<'QuestionCoverageDto'>;
  codes: readonly Code[];
  answers: readonly Answer[];
  /** Whether all answers are here. */
  complete: boolean;
  onScreen: CodingsOfScreen;
  me: { id: string; name: string };
}) {
  const { asked, codes, answers, complete, onScreen, me } = props;
  const { t } = useTranslation('coding');
  const { number } = useFormats();
  const language = useLanguage();
  const { role } = useProject();
  const mayCode = useMay('codeSegments');
  const mayEditCodebook = useMay('editCodebook');
  const state = useSyncExternalStore(onScreen.subscribe, () => onScreen.state);
  const [said, setSaid] = useState({ turn: 0, sentence: '' });
  const [filter, setFilter] = useState(everything);
  const picker = useRef<HTMLInputElement>(null);
  const search = useRef<HTMLInputElement>(null);

  // Answers stay while they are coded, also where the filter would now leave them out.
  const shown = useMemo(
    () => answers.filter((answer) => passes(filter, answer, onScreen.of(answer.id), me.id)),
    [answers, filter, onScreen, me.id],
  );
  const context = useMemo((): RowContext => {
    const byId = new Map(codes.map((code) => [code.id, code]));
    const names = new Map(asked.coders.map(({ id, name }) => [id, name]));
    return {
      onScreen,
      nameOf: (id) => byId.get(id)?.name ?? t('grid.unknownCode'),
      colorOf: (id) => byId.get(id)?.color ?? '#888888',
      coderOf: (id) => names.get(id) ?? t('grid.unknownCoder'),
      myId: me.id,
      othersToo: filter.othersToo,
    };
  }, [codes, asked.coders, onScreen, me.id, filter.othersToo, t]);
  const [firstQuick] = useState(() => {
    const all = answers.flatMap(({ id }) => onScreen.of(id));
    return firstQuickCodes(
      orderedWithDepth(codes).map(({ code }) => code),
      all.filter(({ coderId }) => coderId === me.id),
      all,
    );
  });
  const coder = useCoder({
    answers: shown,
    codes,
    onScreen,
    myId: me.id,
    firstQuick,
    say: (sentence) => setSaid(({ turn }) => ({ turn: turn + 1, sentence })),
    focusAnswer,
  });
  const newCode = useNewCode(codes, (code) => coder.assign(code.id, code.name));

  const backToAnswer = () => {
    if (coder.active !== undefined) focusAnswer(coder.active.id);
  };
  const run = (command: Command) => {
    if (command.do === 'search') search.current?.focus();
    else if (!mayCode && isCoding(command)) setSaid(({ turn }) => ({ turn: turn + 1, sentence: t('said.mayNot') }));
    else if (command.do === 'choose-code') picker.current?.focus();
    else coder.run(command);
  };
  useGridCommands(run);

  const mine = answers.filter(({ id }) => onScreen.of(id).some(({ coderId }) => coderId === me.id)).length;
  return (
    <div className="workbench">
      <div className="workbench__answers">
        <GridFilters filter={filter} onChange={setFilter} answers={answers} codes={codes} searchRef={search} />
        <div className="cluster">
          <p className="kern-body">
            {t('grid.progress', { mine: number(mine), all: number(answers.length) })}
            {shown.length < answers.length && ` ${t('grid.shown', { count: shown.length, n: number(shown.length) })}`}
            {!complete && ` ${t('grid.loadingMore')}`}
            {answers.some(({ group }) => group === null) && ` ${t('grid.noGroupHint')}`}
          </p>
          <SaveState
            queue={state.queue}
            refusal={state.refusal}
            onRetry={() => onScreen.retry()}
            onForget={() => onScreen.forgetRefusal()}
          />
        </div>
        {shown.length === 0 ? (
          <p className="kern-body">{t('grid.noneShown')}</p>
        ) : (
          <AnswersGrid label={asked.title[language]} answers={shown} coder={coder} context={context} run={run} />
        )}
      </div>
      {mayCode && (
        <CodingPanel
          coder={coder}
          codes={codes}
          inputRef={picker}
          context={context}
          run={run}
          canUndo={state.undo !== undefined}
          canRedo={state.redo !== undefined}
          onPicked={backToAnswer}
          onCreate={
            mayEditCodebook
              ? (name) => {
                  newCode.create(name);
                  backToAnswer();
                }
              : undefined
          }
          onHelp={openKeyboardHelp}
          mayRemoveForeign={role === 'lead'}
          allCoded={complete && mine === answers.length && state.queue.pending === 0 ? <AllCoded /> : undefined}
          problem={newCode.error === null ? undefined : <ProblemNote problem={newCode.error} />}
        />
      )}
      <div className="kern-sr-only" aria-live="polite" role="log">
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </div>
  );
}

const isCoding = ({ do: deed }: Command) => !['next', 'previous', 'first', 'last'].includes(deed);
