import { type Remark, remark } from '../finding.ts';
import { type SurveyValue } from '../survey-walk.ts';
import { type Check, type Inspection } from './check.ts';
import { namesIn, refersToSomething } from './references.ts';

/** Characters of an expression; of longer ones nobody knows what they mean. */
export const longestExpression = 1000;

/** Every expression can be read, calls only built-in functions and speaks of what exists. */
export const expressions: Check = (inspection) => {
  const names = namesIn(inspection);
  return inspection.walk.values
    .filter(({ property }) => property.kind === 'condition')
    .flatMap((value) => faultsOf(value, inspection, names));
};

function faultsOf(
  { value, node, property, ...place }: SurveyValue,
  { ports }: Inspection,
  names: ReturnType<typeof namesIn>,
): Remark[] {
  if (typeof value !== 'string') return [remark('text-expected', place, { property: property.name })];
  if (value.trim() === '') return [];
  if (value.length > longestExpression) return [remark('expression-too-long', place, { longest: longestExpression })];
  const parsed = ports.parseExpression(value);
  if (!parsed.ok) return [remark('expression-broken', place, { expression: value, at: parsed.at })];
  const strange = parsed.functions.filter((name) => !ports.vocabulary.functions.has(name));
  const lost = parsed.variables.filter((variable) => !refersToSomething(variable, node, names));
  return [
    ...unique(strange).map((name) =>
      remark('function-unknown', place, { name, functions: [...ports.vocabulary.functions].sort().join(', ') }),
    ),
    ...unique(lost).map((name) => remark('reference-unknown', place, { name: `{${name}}` })),
  ];
}

const unique = (names: readonly string[]) => [...new Set(names)];
