import { type CSSProperties } from 'react';
import { segmentLanes } from '#domain';
import { type Coding } from '../model.ts';
import { togetherByPassage } from './same-passage.ts';

/** A line in the colour of its code below the words it stands for. */
export interface Stripe {
  lane: number;
  color: string;
  /** Of another coder: drawn dashed. */
  foreign: boolean;
}

const thickness = 3;
const distance = 5;

/** The stripe of every coding of one answer, in lanes so that none lies on another; what agrees shares one. */
export function stripesOf(
  codings: readonly Coding[],
  colorOf: (codeId: string) => string,
  myId: string,
): Map<string, Stripe> {
  const groups = togetherByPassage(codings, myId);
  const lanes = segmentLanes(groups.flatMap(([first]) => first ?? []));
  return new Map(
    groups.flatMap(([first], at): [string, Stripe][] =>
      first === undefined
        ? []
        : [[first.id, { lane: lanes[at] ?? 0, color: colorOf(first.codeId), foreign: first.coderId !== myId }]],
    ),
  );
}

export const lanesOf = (stripes: Iterable<Stripe>): number => Math.max(0, ...[...stripes].map(({ lane }) => lane + 1));

/** Room between the lines of a text for its stripes. */
export function textStyle(lanes: number): CSSProperties {
  return lanes === 0 ? {} : { lineHeight: `calc(1.5em + ${lanes * distance}px)` };
}

/** Draws the stripes below one run of the text. */
export function runStyle(stripes: readonly Stripe[], lanes: number): CSSProperties {
  if (stripes.length === 0) return {};
  return {
    paddingBlockEnd: lanes * distance,
    backgroundImage: stripes
      .map(({ color, foreign }) =>
        foreign
          ? `repeating-linear-gradient(90deg, ${color} 0 6px, transparent 6px 10px)`
          : `linear-gradient(${color}, ${color})`,
      )
      .join(', '),
    backgroundSize: `100% ${thickness}px`,
    backgroundRepeat: 'no-repeat',
    backgroundPosition: stripes.map(({ lane }) => `0 calc(100% - ${(lanes - 1 - lane) * distance}px)`).join(', '),
  };
}
