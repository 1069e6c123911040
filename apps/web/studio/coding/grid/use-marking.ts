import { useState } from 'react';
import { type TextRange } from '#domain';
import { type Answer } from '../model.ts';
import { beginMarking, type Marking, markSentence, rangeOf, stepMarking } from './marking.ts';

/** The passage of one answer that will get the next code. */
interface Marked {
  answerId: string;
  range: TextRange;
  /** Set where it was marked by keyboard, and can be extended by keyboard. */
  marking: Marking | undefined;
}

export interface MarkingKeys {
  /** The marked passage of an answer; none means the whole answer. */
  rangeIn: (answer: Answer | undefined) => TextRange | undefined;
  markRange: (answerId: string, range: TextRange) => void;
  clear: () => void;
  begin: (answer: Answer) => void;
  sentence: (answer: Answer) => void;
  step: (answer: Answer, step: 1 | -1, extend: boolean) => void;
}

/** Marks passages; `say` is told what is marked after each step by keyboard. */
export function useMarking(say: (answer: Answer, range: TextRange) => void): MarkingKeys {
  const [marked, setMarked] = useState<Marked>();
  const take = (answer: Answer, marking: Marking | undefined) => {
    if (marking === undefined) return;
    const range = rangeOf(marking);
    setMarked({ answerId: answer.id, range, marking });
    say(answer, range);
  };
  const here = (answer: Answer) => (marked?.answerId === answer.id ? marked.marking : undefined);
  return {
    rangeIn: (answer) => (answer !== undefined && marked?.answerId === answer.id ? marked.range : undefined),
    markRange: (answerId, range) => setMarked({ answerId, range, marking: undefined }),
    clear: () => setMarked(undefined),
    begin: (answer) => take(answer, beginMarking(answer.text)),
    sentence: (answer) => {
      const from = here(answer) ?? beginMarking(answer.text);
      take(answer, from && markSentence(answer.text, from));
    },
    step: (answer, step, extend) => {
      const from = here(answer);
      take(answer, from ? stepMarking(answer.text, from, step, extend) : beginMarking(answer.text));
    },
  };
}
