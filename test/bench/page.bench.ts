import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#platform';
import { measurePage, type PageMeasure } from './lighthouse.ts';
import { startPlainPage } from './plain-page.ts';
import { linkToSurvey, startProduct } from './product.ts';
import { fromBeginToQuestions, untilConsent, untilFirstQuestion } from './slow-phone.ts';

export const name = "The actor's page beside a plain survey-react-ui page of the same questionnaire";

const runs = 5;

interface Goal {
  readonly what: string;
  readonly of: (measure: PageMeasure) => number;
  readonly goal?: { readonly text: string; readonly met: (ours: number) => boolean };
}

const goals: readonly Goal[] = [
  {
    what: 'largest contentful paint (ms)',
    of: ({ largestPaint }) => Math.round(largestPaint),
    goal: { text: '≤ 1500', met: (ours) => ours <= 1_500 },
  },
  {
    what: 'interactive (ms)',
    of: ({ interactive }) => Math.round(interactive),
    goal: { text: '≤ 3500', met: (ours) => ours <= 3_500 },
  },
  {
    what: 'Lighthouse score',
    of: ({ score }) => score,
    goal: { text: '≥ 0.90', met: (ours) => ours >= 0.9 },
  },
  { what: 'blocked (ms)', of: ({ blocked }) => Math.round(blocked) },
  { what: 'transferred (kB)', of: ({ kilobytes }) => Math.round(kilobytes) },
];

export async function run(): Promise<object[]> {
  const product = await startProduct();
  const plain = await startPlainPage(readFileSync(join(projectFolder, 'surveys/akteursbefragung/v1.json'), 'utf8'));
  try {
    const link = await linkToSurvey(product);
    const [ours, theirs] = [await measurePage(link, runs), await measurePage(plain.url, runs)];
    const waits = [
      row('first question, really slowed down (ms)', await untilConsent(link), await untilFirstQuestion(plain.url)),
      { what: 'from "begin" to the next page (ms)', ours: Math.round(await fromBeginToQuestions(link)) },
    ];
    return [...goals.map((goal) => goalRow(goal, ours, theirs)), ...waits];
  } finally {
    await plain.stop();
    await product.stop();
  }
}

function goalRow({ what, of, goal }: Goal, ours: PageMeasure, theirs: PageMeasure): object {
  const kept = goal === undefined ? {} : { goal: goal.text, met: goal.met(of(ours)) };
  return { ...row(what, of(ours), of(theirs)), ...kept };
}

const row = (what: string, ours: number, plain: number) => ({
  what,
  ours: ours > 10 ? Math.round(ours) : ours,
  plain: plain > 10 ? Math.round(plain) : plain,
  ratio: Number((ours / plain).toFixed(2)),
});
