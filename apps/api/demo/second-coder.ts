import { type DemoContent } from './content.ts';
import { chance, pick } from './chance.ts';
import { type Mark } from './marks.ts';

/**
 * What a second coder made of the same answer: of about a third of the answers, mostly the same codes, sometimes
 * a neighbouring one, sometimes none. Enough for agreement to be worth looking at.
 */
export function secondReading(where: string, marks: readonly Mark[], codebook: DemoContent['codebook']): Mark[] {
  if (chance(where, 'second reading') > 0.4) return [];
  return marks
    .map((mark, n) => ({ ...mark, codes: mark.codes.flatMap((code) => reread(code, `${where} ${n}`, codebook)) }))
    .filter(({ codes }) => codes.length > 0);
}

type Assignment = Mark['codes'][number];

function reread(assignment: Assignment, where: string, codebook: DemoContent['codebook']): Assignment[] {
  const luck = chance(where, assignment.code);
  if (luck < 0.78) return [assignment];
  if (luck > 0.92) return [];
  const parent = codebook.find(({ key }) => key === assignment.code)?.parent ?? null;
  const siblings = codebook.filter((code) => parent !== null && code.parent === parent).map(({ key }) => key);
  return [{ ...assignment, code: pick(siblings, where, 'sibling') ?? assignment.code }];
}
