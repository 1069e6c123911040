import { memo, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type TextRange } from '#domain';
import { useLanguage } from '../../shell/language.ts';
import { type Answer } from '../model.ts';
import { CodingChip } from './CodingChip.tsx';
import { type CodingsOfScreen } from './codings-on-screen.ts';
import { MarkedText } from './MarkedText.tsx';
import { togetherByPassage } from './same-passage.ts';

/** What every row knows; it stays the same while the coder works. */
export interface RowContext {
  onScreen: CodingsOfScreen;
  nameOf: (codeId: string) => string;
  colorOf: (codeId: string) => string;
  coderOf: (coderId: string) => string;
  myId: string;
  /** Whether the codings of other coders are shown; who codes independently looks only at their own. */
  othersToo: boolean;
}

export const rowId = (answerId: string): string => `answer-${answerId}`;

/** One answer: what was said, by which group, and its codes. */
export const AnswerRow = memo(function AnswerRow(props: {
  answer: Answer;
  /** From 1; the header is row 1 of the grid. */
  position: number;
  active: boolean;
  reachable: boolean;
  marked: TextRange | undefined;
  chosenId: string | undefined;
  context: RowContext;
}) {
  const { answer, position, active, reachable, marked, chosenId, context } = props;
  const { onScreen, nameOf, colorOf, coderOf, myId, othersToo } = context;
  const { t } = useTranslation('coding');
  const language = useLanguage();
  const everybodys = useSyncExternalStore(onScreen.subscribe, () => onScreen.of(answer.id));
  const codings = useMemo(
    () => (othersToo ? everybodys : everybodys.filter(({ coderId }) => coderId === myId)),
    [everybodys, othersToo, myId],
  );
  return (
    <div
      role="row"
      id={rowId(answer.id)}
      className="answer"
      aria-rowindex={position + 1}
      aria-selected={active}
      tabIndex={reachable ? 0 : -1}
    >
      <div role="gridcell" className="answer__number">
        {position}
      </div>
      <div role="gridcell" className="answer__said">
        <MarkedText
          text={answer.text}
          locale={answer.locale}
          codings={codings}
          marked={marked}
          chosenId={chosenId}
          colorOf={colorOf}
          myId={myId}
        />
      </div>
      <div role="gridcell" className="answer__group">
        {answer.group?.name[language] ?? t('grid.noGroup')}
      </div>
      <div role="gridcell" className="answer__codes">
        {codings.length === 0 && <span className="answer__uncoded">{t('grid.uncoded')}</span>}
        {togetherByPassage(codings, myId).map((together) => (
          <CodingChip
            key={together.map(({ id }) => id).join()}
            codings={together}
            name={nameOf(together[0]?.codeId ?? '')}
            color={colorOf(together[0]?.codeId ?? '')}
            coderOf={(coderId) => (coderId === myId ? undefined : coderOf(coderId))}
            text={answer.text}
            chosenId={chosenId}
            reachable={reachable}
          />
        ))}
      </div>
    </div>
  );
});
