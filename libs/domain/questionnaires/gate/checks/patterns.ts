import { textIn } from '../../content.ts';
import { remark } from '../finding.ts';
import { type Check } from './check.ts';
import { backtracks } from './pattern-safety.ts';

const longest = 200;

/** Regular expressions compile, are short, and cannot take for ever on any answer. */
export const patterns: Check = ({ walk }) =>
  walk.nodes
    .filter(({ className }) => className === 'regexvalidator')
    .flatMap((node) => {
      const place = { pointer: `${node.pointer}/regex`, question: node.question };
      const pattern = textIn(node.json['regex']);
      if (pattern === '') return [remark('pattern-missing', { ...place, pointer: node.pointer })];
      if (pattern.length > longest) return [remark('pattern-too-long', place, { longest })];
      if (!compiles(pattern)) return [remark('pattern-broken', place, { pattern })];
      if (backtracks(pattern)) return [remark('pattern-slow', place, { pattern })];
      return [];
    });

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'i') instanceof RegExp;
  } catch {
    return false;
  }
}
