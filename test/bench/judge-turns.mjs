import { setImmediate } from 'node:timers/promises';
import { SurveyModel } from 'survey-core';
import { compiledVersion } from '../../dist/libs/collect/judge/compiled-version.js';

/**
 * One of the two that judge answers, on a heap of its own, so that neither clears up after the other. It is told what
 * is asked, by name: questionnaires with answers to each; and then to take turns: of what, and how long, in
 * milliseconds of judging. It says how many microseconds a response took. Answers come fresh out of JSON, as from a
 * request; reading them is not counted.
 */
const [contestant] = process.argv.slice(2);
const makers = { compiled, model };
const asked = new Map();

process.on('message', async ({ of, questionnaires, bodies, milliseconds }) => {
  if (questionnaires !== undefined) asked.set(of, { judges: questionnaires.map(makers[contestant]), bodies });
  process.send(milliseconds === undefined ? 'ready' : await turn(asked.get(of), milliseconds));
});

async function turn({ judges, bodies }, milliseconds) {
  let spent = 0;
  let judged = 0;
  while (spent < milliseconds) {
    const body = bodies[judged % bodies.length];
    const judge = judges[judged % judges.length];
    const answers = JSON.parse(body);
    const began = performance.now();
    const accepted = judge(answers);
    spent += performance.now() - began;
    if (!accepted) throw new Error(`Refused: ${body}`);
    judged += 1;
    // The form library holds memory until the event loop has had its turn.
    await setImmediate();
  }
  return (spent * 1000) / judged;
}

/** What the product does: read once, judged as often as needed. */
function compiled(questionnaire) {
  const version = compiledVersion(questionnaire);
  if (version === undefined) throw new Error('The questionnaire cannot be compiled.');
  return (answers) => version.judge(answers, 'de').accepted;
}

/** As SurveyJS's own page on validation on the server describes it. */
function model(questionnaire) {
  return (answers) => {
    const survey = new SurveyModel(questionnaire);
    survey.data = answers;
    const accepted = survey.validate();
    survey.clearIncorrectValues();
    return accepted;
  };
}
