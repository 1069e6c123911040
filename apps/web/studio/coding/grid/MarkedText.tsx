import { memo } from 'react';
import { runsOf, type TextRange } from '#domain';
import { type Coding } from '../model.ts';
import { lanesOf, runStyle, stripesOf, textStyle } from './stripes.ts';

const markedId = 'marked';

/** An answer with a stripe below every coded passage. The names of the codes stand beside it. */
export const MarkedText = memo(function MarkedText(props: {
  text: string;
  locale: string;
  codings: readonly Coding[];
  /** The passage that will get the next code. */
  marked: TextRange | undefined;
  chosenId: string | undefined;
  colorOf: (codeId: string) => string;
  myId: string;
}) {
  const { text, locale, codings, marked, chosenId, colorOf, myId } = props;
  const stripes = stripesOf(codings, colorOf, myId);
  const lanes = lanesOf(stripes.values());
  const runs = runsOf(text, [...codings, ...(marked === undefined ? [] : [{ ...marked, id: markedId }])]);
  return (
    <span className="answer__text" lang={locale} dir="auto" data-answer-text style={textStyle(lanes)}>
      {runs.map(({ start, text: words, ids }) => (
        <span
          key={start}
          className="answer__run"
          data-marked={ids.includes(markedId) || undefined}
          data-chosen={(chosenId !== undefined && ids.includes(chosenId)) || undefined}
          style={runStyle(
            ids.flatMap((id) => stripes.get(id) ?? []),
            lanes,
          )}
        >
          {words}
        </span>
      ))}
    </span>
  );
});
