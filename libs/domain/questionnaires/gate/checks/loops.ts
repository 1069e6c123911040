import { textIn } from '../../content.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyValue } from '../survey-walk.ts';
import { type Check, isElement } from './check.ts';

/** What computes a value, and what decides whether something is shown. */
const kinds: readonly ReadonlySet<string>[] = [
  new Set(['expression', 'setValueExpression', 'setValueIf', 'defaultValueExpression', 'resetValueIf']),
  new Set(['visibleIf']),
];
const computing = new Set(['calculatedvalue', 'expression']);

/** What one place depends on: the names that it decides about, and those it asks. */
interface Dependence {
  readonly value: SurveyValue;
  readonly decides: readonly string[];
  readonly asks: readonly string[];
}

/** No value is computed from itself, and nothing is shown because of itself, not even by way of others. */
export const loops: Check = ({ walk, ports }) => {
  const questions = walk.nodes.filter((node) => isElement(node) && node.scopes.length === 0);
  const dependenceOf = (value: SurveyValue): Dependence[] => {
    const { node } = value;
    const parsed = ports.parseExpression(textIn(value.value));
    if (!parsed.ok || node.scopes.length > 0) return [];
    if (value.property.name === 'expression' && !computing.has(node.className)) return [];
    const inside = questions.filter(({ pointer }) => pointer.startsWith(`${node.pointer}/`));
    return [
      { value, decides: [node, ...inside].map(({ json }) => textIn(json['name'])), asks: parsed.variables.map(rootOf) },
    ];
  };
  const [computed = [], shown = []] = kinds.map((kind) =>
    walk.values.filter(({ property }) => kind.has(property.name)).flatMap(dependenceOf),
  );
  const calculated = computed.filter(({ value }) => value.node.className === 'calculatedvalue');
  return [
    ...computed.flatMap((dependence) => loopOf(dependence, computed)),
    ...shown.flatMap((dependence) => loopOf(dependence, [...shown, ...calculated])),
  ];
};

function loopOf({ value, decides, asks }: Dependence, all: readonly Dependence[]): Remark[] {
  const seen = new Set<string>();
  const waiting = [...asks];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name !== '' && decides.includes(name)) {
      const { pointer, question } = value;
      return [remark('loop', { pointer, question }, { name: `{${name}}` })];
    }
    if (seen.has(name)) continue;
    seen.add(name);
    for (const other of all) if (other.decides.includes(name)) waiting.push(...other.asks);
  }
  return [];
}

const rootOf = (variable: string) => variable.split(/[.[]/, 1)[0] ?? '';
