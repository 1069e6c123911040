import { textIn } from '../../content.ts';
import { type Remark, remark } from '../finding.ts';
import { type PatternVerdict } from '../ports.ts';
import { type Check } from './check.ts';

const longest = 200;
const longestExample = 24;

/** Regular expressions compile, are short, and run in linear time on any answer. */
export const patterns: Check = ({ walk, ports }) =>
  walk.nodes
    .filter(({ className }) => className === 'regexvalidator')
    .flatMap((node) => {
      const place = { pointer: `${node.pointer}/regex`, question: node.question };
      const pattern = textIn(node.json['regex']);
      if (pattern === '') return [remark('pattern-missing', { ...place, pointer: node.pointer })];
      if (pattern.length > longest) return [remark('pattern-too-long', place, { longest })];
      return faultOf(pattern, ports.provePattern(pattern, node.json['caseInsensitive'] === true), place);
    });

function faultOf(
  pattern: string,
  verdict: PatternVerdict,
  place: { pointer: string; question: string | undefined },
): Remark[] {
  if (verdict.linear) return [];
  switch (verdict.reason) {
    case 'broken':
      return [remark('pattern-broken', place, { pattern })];
    case 'begins-anywhere':
      return [remark('pattern-begins-anywhere', place, { pattern, anchored: verdict.anchored })];
    case 'slow':
      return [remark('pattern-slow', place, { pattern, example: beginningOf(verdict.example) })];
    case 'unsupported':
    case 'too-large':
      return [remark(`pattern-${verdict.reason}`, place, { pattern })];
  }
}

function beginningOf(text: string): string {
  const shown = text.replace(/\p{C}/gu, '·');
  return shown.length > longestExample ? `${shown.slice(0, longestExample)}…` : shown;
}
