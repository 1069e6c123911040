import { load } from './load.mjs';

const { campaign } = await load('campaign.ts');
const { shrunk } = await load('shrink.ts');

// Who asked is gone: nobody would hear the answer.
process.once('disconnect', () => process.exit());

/** Of each kind of fault, so many are made small; the others are only counted. */
const mostShown = 3;

const { counts, counterexamples } = await campaign({ ...JSON.parse(process.argv[2]), perQuestionnaire: 25 });
const shown = {};
const small = counterexamples
  .filter(({ outcome }) => (shown[outcome.category] = (shown[outcome.category] ?? 0) + 1) <= mostShown)
  .map((one) => shrunk(one));
process.send({ counts, counterexamples: small }, () => process.disconnect());
