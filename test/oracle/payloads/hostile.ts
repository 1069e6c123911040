import { answerBounds } from '#domain';
import { type Dice } from '../dice.ts';
import { type JsonObject } from '../json.ts';
import { fittingAnswers, questionsIn } from './fitting.ts';

const nested = (depth: number, inner: unknown): unknown =>
  Array.from({ length: depth }).reduce<unknown>(
    (value, _, position) => (position % 2 === 0 ? [value] : { a: value }),
    inner,
  );

const monsters: readonly ((dice: Dice) => unknown)[] = [
  (dice) => nested(dice.pick([3, 9, 60]), 'x'),
  () => Array.from({ length: 1200 }, () => ({})),
  () => Array.from({ length: 300 }, (_, position) => position),
  () => 'x'.repeat(answerBounds.textLength + 1),
  () => 'y'.repeat(25_000),
  () => JSON.parse('{"__proto__": {"x": 1}, "a": 2}') as unknown,
  () => JSON.parse('{"constructor": {"prototype": {"x": 1}}}') as unknown,
  () => ({ toString: 'x', valueOf: 1, hasOwnProperty: null, length: 3 }),
  () => '\ud800half\udfff',
  () => 'a\u0000b\u0007c\u2028d\u202ee',
  () => '{q1}{{project.title}}<img src=x onerror=alert(1)>',
  () => [{ name: '../../etc/passwd', type: 'text/html', content: '<script>alert(1)</script>' }],
  () => [{ name: 'a.png', type: 'image/png', content: `data:image/png;base64,${'A'.repeat(190_000)}!` }],
  () => [{ name: { toString: 1 }, type: ['image/png'], content: null }, null, 7],
  () => 'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+',
  () => `data:${';base64,'.repeat(5_000)}`,
  () => -0,
  () => 1e308,
  () => '9'.repeat(400),
  () => ({ length: 2, 0: 'a', 1: 'b' }),
];

/** Answers from somebody who means no good, or from a program that is broken. */
export function hostileAnswers(dice: Dice, content: JsonObject): unknown {
  if (dice.chance(10)) return dice.pick<unknown>([null, 1, 'x', [], [{}], true, '']);
  const answers = fittingAnswers(dice, content);
  const names = [
    ...Object.keys(answers),
    ...questionsIn(content).map(({ name }) => String(name)),
    '__proto__',
    'toString',
    'x'.repeat(300),
  ];
  dice.times(1, 2, () => {
    const value = dice.pick(monsters)(dice);
    Object.defineProperty(answers, dice.pick(names), { value, enumerable: true, writable: true, configurable: true });
  });
  return answers;
}
