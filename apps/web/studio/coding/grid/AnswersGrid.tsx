import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer } from '../model.ts';
import { AnswerRow, type RowContext, rowId } from './AnswerRow.tsx';
import { type Command, commandOf } from './keys.ts';
import { selectedRange } from './text-selection.ts';
import { type Coder } from './use-coder.ts';

const jumpTime = 1000;

/** The answers to one question, a row each. The row with the focus is active, and the keys act on it. */
export function AnswersGrid(props: {
  label: string;
  answers: readonly Answer[];
  coder: Coder;
  context: RowContext;
  run: (command: Command) => void;
}) {
  const { label, answers, coder, context, run } = props;
  const { t } = useTranslation('coding');
  const { active } = coder;
  const jumpBegan = useRef(-Infinity);
  const rowOf = (target: EventTarget) => (target instanceof Element ? target.closest('[role=row]') : null);
  const answerOf = (target: EventTarget) => {
    const row = rowOf(target);
    return row === null ? undefined : answers.find(({ id }) => rowId(id) === row.id);
  };

  const focus = (event: FocusEvent) => {
    const answer = answerOf(event.target);
    if (answer !== undefined) coder.activate(answer.id);
  };
  const press = (event: KeyboardEvent) => {
    // "g" and a digit go to another page of the studio.
    const jumping = event.timeStamp - jumpBegan.current < jumpTime;
    jumpBegan.current = event.key === 'g' ? event.timeStamp : -Infinity;
    if (jumping) return;
    const onButton = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    const command = onButton ? undefined : commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  };
  const click = (event: MouseEvent) => {
    const chip = event.target instanceof Element ? event.target.closest('[data-coding]') : null;
    const codingId = chip?.getAttribute('data-coding');
    const answer = answerOf(event.target);
    if (answer !== undefined && codingId) coder.choose(answer.id, codingId);
  };
  const markSelected = (event: PointerEvent) => {
    const answer = answerOf(event.target);
    const text = rowOf(event.target)?.querySelector('[data-answer-text]');
    const range = answer && text ? selectedRange(text, answer.text) : undefined;
    if (answer === undefined || range === undefined) return;
    // Our own highlight takes the place of the browser's, which redrawing would tear.
    document.getSelection()?.removeAllRanges();
    coder.markRange(answer.id, range);
  };
  return (
    <div
      role="grid"
      className="answers"
      aria-label={label}
      aria-rowcount={answers.length + 1}
      onFocus={focus}
      onKeyDown={press}
      onClick={click}
      onPointerUp={markSelected}
    >
      <div role="row" className="answers__head" aria-rowindex={1}>
        <div role="columnheader">{t('grid.number')}</div>
        <div role="columnheader">{t('grid.answer')}</div>
        <div role="columnheader">{t('grid.group')}</div>
        <div role="columnheader">{t('grid.codes')}</div>
      </div>
      {answers.map((answer, place) => (
        <AnswerRow
          key={answer.id}
          answer={answer}
          position={place + 1}
          active={answer.id === active?.id}
          reachable={active === undefined ? place === 0 : answer.id === active.id}
          marked={answer.id === active?.id ? coder.marked : undefined}
          chosenId={answer.id === active?.id ? coder.chosen?.id : undefined}
          context={context}
        />
      ))}
    </div>
  );
}
