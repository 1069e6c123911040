import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { sliceCodePoints, type TextRange } from '#domain';
import { type Answer, type Code, type Coding } from '../model.ts';
import { type CodingsOfScreen } from './codings-on-screen.ts';
import { type Command } from './keys.ts';
import { wholeOf } from './marking.ts';
import { type QuickCodes, withQuickCode } from './quick-codes.ts';
import { useMarking } from './use-marking.ts';

export interface Coder {
  active: Answer | undefined;
  marked: TextRange | undefined;
  /** The coding that stance, step and removal are about. */
  chosen: Coding | undefined;
  quick: QuickCodes;
  /** The answer that the keys are about: the one that has the focus. */
  activate: (answerId: string) => void;
  choose: (answerId: string, codingId: string) => void;
  markRange: (answerId: string, range: TextRange) => void;
  /** Gives the marked passage, or the whole answer, a code. */
  assign: (codeId: string, name?: string) => void;
  removeForGood: (coding: Coding) => void;
  run: (command: Command) => void;
}

/** What a coder does with the answers of one question; every deed is said aloud. */
export function useCoder(given: {
  answers: readonly Answer[];
  codes: readonly Code[];
  onScreen: CodingsOfScreen;
  myId: string;
  firstQuick: QuickCodes;
  say: (sentence: string) => void;
  focusAnswer: (answerId: string) => void;
}): Coder {
  const { answers, codes, onScreen, myId, firstQuick, say, focusAnswer } = given;
  const { t } = useTranslation('coding');
  const [activeId, setActiveId] = useState<string>();
  const [chosenId, setChosenId] = useState<string>();
  const [quick, setQuick] = useState(firstQuick);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const marking = useMarking(({ text }, { start, end }) =>
    say(t('said.marked', { words: sliceCodePoints(text, start, end) })),
  );

  const at = answers.findIndex(({ id }) => id === activeId);
  const active = answers[at];
  const codings = active === undefined ? [] : onScreen.of(active.id);
  const chosen = codings.find(({ id }) => id === chosenId);
  const range = marking.rangeIn(active);
  const nameOf = (codeId: string) => codes.find(({ id }) => id === codeId)?.name ?? '';
  const lastOfMine = (answerId: string, without?: string) =>
    onScreen.of(answerId).findLast(({ id, coderId }) => coderId === myId && id !== without)?.id;

  const activate = (answerId: string) => {
    if (answerId === activeId) return;
    setActiveId(answerId);
    marking.clear();
    setChosenId(lastOfMine(answerId));
  };
  const goTo = (answer: Answer | undefined) => {
    if (answer === undefined) say(t('said.noMore'));
    else focusAnswer(answer.id);
  };

  const assign = (codeId: string, name = nameOf(codeId)) => {
    const passage = range ?? (active && wholeOf(active.text));
    if (active === undefined || passage === undefined) return say(t('said.noAnswer'));
    const { start, end } = passage;
    const same = onScreen
      .of(active.id)
      .find((one) => one.codeId === codeId && one.coderId === myId && one.start === start && one.end === end);
    setRecent([codeId, ...recent.filter((id) => id !== codeId)]);
    setQuick(withQuickCode(quick, recent, codeId));
    if (same !== undefined) {
      setChosenId(same.id);
      return say(t('said.already', { code: name }));
    }
    const coding = { id: v7(), sourceId: active.id, codeId, coderId: myId, start, end, stance: null, stair: null };
    onScreen.put(coding);
    setChosenId(coding.id);
    say(t('said.coded', { code: name }));
  };

  /** Stance and step belong to one's own coding: the chosen one. */
  const withMine = (change: (coding: Coding) => void) => {
    if (chosen === undefined) say(t('said.chooseFirst'));
    else if (chosen.coderId !== myId) say(t('said.ofAnother'));
    else change(chosen);
  };
  const chooseNext = (step: 1 | -1) => {
    const place = codings.findIndex(({ id }) => id === chosenId) + step;
    const next = codings[(place + codings.length) % codings.length];
    if (next === undefined) return say(t('said.chooseFirst'));
    setChosenId(next.id);
    say(t('said.chosen', { code: nameOf(next.codeId) }));
  };
  const travel = (direction: 'undo' | 'redo') => {
    const change = onScreen[direction]();
    if (change === undefined) return say(t(`said.nothingTo.${direction}`));
    const { sourceId, codeId, id } = change.coding;
    focusAnswer(sourceId);
    setActiveId(sourceId);
    marking.clear();
    setChosenId(id);
    say(t(`said.${direction}`, { what: t(`change.${change.do}`, { code: nameOf(codeId) }) }));
  };

  const run = (command: Command) => {
    switch (command.do) {
      case 'next':
        return goTo(answers[at + 1]);
      case 'previous':
        return goTo(at < 0 ? answers[0] : answers[at - 1]);
      case 'first':
        return goTo(answers[0]);
      case 'last':
        return goTo(answers.at(-1));
      case 'mark':
        if (active !== undefined && range === undefined) marking.begin(active);
        else marking.clear();
        return;
      case 'leave':
        if (range !== undefined) say(t('said.unmarked'));
        return marking.clear();
      case 'sentence':
        return active && marking.sentence(active);
      case 'step':
        return active && marking.step(active, command.step, command.extend);
      case 'quick-code': {
        const codeId = quick[command.slot];
        return codeId === undefined ? say(t('said.noQuick')) : assign(codeId);
      }
      case 'stance':
        return withMine((coding) => {
          const stance = coding.stance === command.stance ? null : command.stance;
          onScreen.judge(coding, { stance });
          say(stance === null ? t('said.noStance') : t('said.stance', { stance: t(`stance.${stance}`) }));
        });
      case 'stair':
        return withMine((coding) => {
          const stair = coding.stair === command.stair ? null : command.stair;
          onScreen.judge(coding, { stair });
          say(stair === null ? t('said.noStair') : t('stair.step', { step: stair }));
        });
      case 'next-coding':
        return chooseNext(1);
      case 'previous-coding':
        return chooseNext(-1);
      case 'remove':
        return withMine((coding) => {
          onScreen.remove(coding);
          setChosenId(lastOfMine(coding.sourceId, coding.id));
          say(t('said.removed', { code: nameOf(coding.codeId) }));
        });
      case 'undo':
      case 'redo':
        return travel(command.do);
      default:
        return;
    }
  };

  return {
    active,
    marked: range,
    chosen,
    quick,
    activate,
    choose: (answerId, codingId) => {
      activate(answerId);
      setChosenId(codingId);
    },
    markRange: (answerId, passage) => {
      activate(answerId);
      marking.markRange(answerId, passage);
    },
    assign,
    removeForGood: (coding) => {
      onScreen.removeForGood(coding);
      say(t('said.removed', { code: nameOf(coding.codeId) }));
    },
    run,
  };
}
