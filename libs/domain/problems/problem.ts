import { type Placeholders } from './problem-table.ts';
import { codingProblems } from './coding.problems.ts';
import { collectProblems } from './collect.problems.ts';
import { peopleProblems } from './people.problems.ts';
import { platformProblems } from './platform.problems.ts';
import { questionnaireProblems } from './questionnaire.problems.ts';
import { publishProblems } from './publish.problems.ts';
import { workshopProblems } from './workshop.problems.ts';

/** Every problem the product can answer with: slug → status and sentences. */
export const problems = {
  ...platformProblems,
  ...peopleProblems,
  ...questionnaireProblems,
  ...collectProblems,
  ...codingProblems,
  ...workshopProblems,
  ...publishProblems,
};

export type ProblemSlug = keyof typeof problems;
export type Language = 'de' | 'en';

type ParameterNames<Slug extends ProblemSlug> = Placeholders<(typeof problems)[Slug]['de']['detail']>;
/** What fills a placeholder; words that differ between the languages come in both. */
export type ProblemParameter = string | number | Readonly<Record<Language, string>>;
export type ProblemParameters<Slug extends ProblemSlug> = Record<ParameterNames<Slug>, ProblemParameter>;

/** One place in the input that is wrong: where (RFC 6901 pointer, in a file the line), what, and how to mend it. */
export interface ProblemPlace {
  pointer: string;
  code: string;
  /** In a file that was sent: line and column, from 1, and the question it is about. */
  line?: number;
  column?: number;
  question?: string;
  detail: Record<Language, string>;
}

/** An expected failure. It is thrown anywhere and becomes one RFC 9457 answer at the edge. */
export class Problem extends Error {
  readonly slug: ProblemSlug;
  readonly parameters: Readonly<Record<string, ProblemParameter>>;
  readonly places: readonly ProblemPlace[];
  /** What the answer carries beside its sentences (RFC 9457, 3.2), for example the state that won. */
  extension: Readonly<Record<string, unknown>> = {};

  constructor(slug: ProblemSlug, parameters: Record<string, ProblemParameter>, places: readonly ProblemPlace[]) {
    super(slug);
    this.name = 'Problem';
    this.slug = slug;
    this.parameters = parameters;
    this.places = places;
  }

  /** Lets the answer carry something more. */
  with(extension: Readonly<Record<string, unknown>>): this {
    this.extension = extension;
    return this;
  }
}

/** Makes a problem; the parameters its sentences need are checked by the type of the slug. */
export function problem<Slug extends ProblemSlug>(
  slug: Slug,
  ...rest: [ParameterNames<Slug>] extends [never]
    ? [parameters?: Record<string, never>, places?: readonly ProblemPlace[]]
    : [parameters: ProblemParameters<Slug>, places?: readonly ProblemPlace[]]
): Problem {
  const [parameters = {}, places = []] = rest;
  return new Problem(slug, parameters, places);
}

/** The status, title and filled detail of a problem in one language. */
export function describeProblem(found: Problem, language: Language): { status: number; title: string; detail: string } {
  const entry = problems[found.slug];
  const { title, detail } = entry[language];
  return {
    status: entry.status,
    title,
    detail: detail.replace(/\{(\w+)\}/g, (whole, name: string) => written(found.parameters[name] ?? whole, language)),
  };
}

/** Days are written as people write them; everything else as it is. */
function written(value: ProblemParameter, language: Language): string {
  if (typeof value === 'object') return value[language];
  if (typeof value === 'number' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return String(value);
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${value}T00:00:00Z`).toLocaleDateString(language === 'de' ? 'de-DE' : 'en-GB', form);
}
