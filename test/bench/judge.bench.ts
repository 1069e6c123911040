import { askedQuestionnaire } from './asked-questionnaire.ts';
import { JudgeContestant } from './judge-contestant.ts';
import { median } from './median.ts';

export const name = 'Judging a response: the compiled questionnaire beside a fresh SurveyModel';

interface Row {
  what: string;
  judge: string;
  model?: string;
  ratio: string;
  goal: string;
  met: boolean;
}

const sizes = [15, 30, 100, 300];
const goals = { timesModel: 100, growth: 1.5 };
/** Milliseconds of judging in a turn: some hundred responses of the one, some ten of the other. */
const turnOf = { compiled: 300, model: 1_000, growth: 100 };
const rounds = { speed: 7, growth: 31 };

/**
 * All take turns in one run, so that what else the machine does meets them alike. A turn is the mean over all of its
 * responses, with the collection of their garbage. Ratios are taken between turns that stand next to each other, and
 * the median of the rounds counts, so that a few disturbed turns decide nothing.
 */
export async function run(): Promise<Row[]> {
  const [compiled, model] = [new JudgeContestant('compiled'), new JudgeContestant('model')];
  try {
    return [...(await speed(compiled, model)), await growth(compiled)];
  } finally {
    compiled.stop();
    model.stop();
  }
}

async function speed(compiled: JudgeContestant, model: JudgeContestant): Promise<Row[]> {
  for (const size of sizes) for (const contestant of [compiled, model]) await askedOf(contestant, size);
  const turns = new Map(sizes.map((size) => [size, { ours: [] as number[], theirs: [] as number[] }]));
  // The first round warms up.
  for (let round = 0; round <= rounds.speed; round += 1) {
    for (const [size, { ours, theirs }] of turns) {
      const our = await compiled.turn(of(size), turnOf.compiled);
      const their = await model.turn(of(size), turnOf.model);
      if (round === 0) continue;
      ours.push(our);
      theirs.push(their);
    }
  }
  return Array.from(turns, ([size, { ours, theirs }]) => {
    const ratio = medianRatio(theirs, ours);
    return {
      what: of(size),
      judge: `${median(ours).toFixed(1)} µs`,
      model: `${median(theirs).toFixed(0)} µs`,
      ratio: `${ratio.toFixed(0)} ×`,
      goal: `≥ ${goals.timesModel} ×`,
      met: ratio >= goals.timesModel,
    };
  });
}

/**
 * Linear: what 300 questions take at once, beside as many asked by thirties in ten questionnaires. Both keep the same
 * amount of understood questions at hand, so that how much the processor's caches hold makes no difference.
 */
async function growth(compiled: JudgeContestant): Promise<Row> {
  const [apart, whole] = ['ten times 30 questions', '300 questions'];
  await askedOf(compiled, 30, apart, 10);
  await askedOf(compiled, 300, whole);
  const [ofApart, ofWhole]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds.growth; round += 1) {
    const thirty = await compiled.turn(apart, turnOf.growth);
    const all = await compiled.turn(whole, turnOf.growth);
    if (round === 0) continue;
    ofApart.push(thirty * 10);
    ofWhole.push(all);
  }
  const ratio = medianRatio(ofWhole, ofApart);
  return {
    what: `${whole} at once beside ${apart}`,
    judge: `${median(ofWhole).toFixed(1)} µs, ${median(ofApart).toFixed(1)} µs`,
    ratio: `${ratio.toFixed(2)} ×`,
    goal: `≤ ${goals.growth} ×`,
    met: ratio <= goals.growth,
  };
}

const of = (size: number) => `${size} questions`;

/** Lets a contestant read a questionnaire of a size, as often as it stands there, and answers of 200 persons. */
async function askedOf(contestant: JudgeContestant, size: number, called = of(size), often = 1): Promise<void> {
  const { questionnaire, answersOf } = askedQuestionnaire(size);
  const bodies = Array.from({ length: 200 }, (_, person) => JSON.stringify(answersOf(person)));
  await contestant.read(called, Array<object>(often).fill(questionnaire), bodies);
}

const medianRatio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((value, round) => value / (below[round] ?? NaN)));
