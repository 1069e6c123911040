import { type AnswersByQuestion, canonicalJson } from '#domain';
import { type TestDatabase } from '../../support/databases.ts';
import { type Ledger } from './ledger.ts';
import { isIntact, looking, type ReadRows } from './place.ts';

/** What of all that was promised does not hold on disk, a sentence each. */
export async function broken(database: TestDatabase, ledger: Ledger): Promise<string[]> {
  const found = await looking(database, async (rows) => [
    ...(await brokenResponses(rows, ledger)),
    ...(await brokenDrafts(rows, ledger)),
    ...(await brokenOffers(rows, ledger)),
  ]);
  if (!(await isIntact(database))) found.push('the database is damaged');
  return [...ledger.strange, ...found];
}

/** Whatever of responses is there and was not sent just so: for a database that may have lost its end. */
export async function foreign(database: TestDatabase, { sent }: Ledger): Promise<string[]> {
  const stored = await looking(database, (rows) =>
    rows('SELECT id, answers AS body FROM response UNION ALL SELECT id, raw AS body FROM quarantined_response'),
  );
  return stored
    .filter(({ id, body }) => bodyOf(body) !== same(sent.get(String(id))))
    .map(({ id }) => `${String(id)} is not what was sent`);
}

async function brokenResponses(rows: ReadRows, { sent, acknowledged }: Ledger): Promise<string[]> {
  const accepted = await rows('SELECT id, participant_id, invitation_id, answers AS body FROM response');
  const quarantined = await rows('SELECT id, invitation_id, raw AS body FROM quarantined_response');
  const [{ n: participants } = { n: 0 }] = await rows('SELECT COUNT(*) AS n FROM participant');
  const stored = new Map([...accepted, ...quarantined].map(({ id, body }) => [String(id), bodyOf(body)]));
  const inQuarantine = new Set(quarantined.map(({ id }) => String(id)));
  const links = [...accepted, ...quarantined].flatMap(({ invitation_id: link }) => (link === null ? [] : [link]));
  return [
    ...missing(acknowledged.keys(), stored, 'was acknowledged and is not there'),
    ...missing(stored.keys(), sent, 'is there and was never sent'),
    ...[...stored].filter(([id, body]) => body !== same(sent.get(id))).map(([id]) => `${id} has another body`),
    ...[...acknowledged]
      .filter(([id, status]) => stored.has(id) && inQuarantine.has(id) !== (status === 'received'))
      .map(([id, status]) => `${id} is not ${status}`),
    ...(stored.size === accepted.length + quarantined.length ? [] : ['a response is there twice']),
    ...(new Set(links).size === links.length ? [] : ['a personal link was answered twice']),
    ...(Number(participants) === accepted.length ? [] : ['participants and responses are not as many']),
  ];
}

async function brokenDrafts(rows: ReadRows, { drafts, acknowledged, sent }: Ledger): Promise<string[]> {
  const kept = new Map(
    (await rows('SELECT response_id AS id, revision, answers AS body FROM response_draft')).map((row) => [
      String(row['id']),
      { revision: Number(row['revision']), body: bodyOf(row['body']) },
    ]),
  );
  const found: string[] = [];
  for (const [id, draft] of drafts) {
    const there = kept.get(id);
    if (acknowledged.has(id)) {
      if (there !== undefined) found.push(`${id} was submitted and is still a draft`);
      continue;
    }
    const state = there === undefined ? undefined : draft.states.get(there.revision);
    // Of what was submitted without an answer, either the draft or the response is there.
    const maySubmitted = sent.has(id) && there === undefined;
    if (maySubmitted || (there === undefined && draft.acknowledged === 0)) continue;
    if (there === undefined || there.revision < draft.acknowledged) found.push(`draft ${id} is older than promised`);
    else if (there.body !== same(state)) found.push(`draft ${id} has another body`);
  }
  return [...found, ...missing(kept.keys(), drafts, 'is a draft that nobody has written')];
}

async function brokenOffers(rows: ReadRows, { offered, offersAcknowledged }: Ledger): Promise<string[]> {
  const kept = new Set((await rows('SELECT id FROM involvement')).map(({ id }) => String(id)));
  return [
    ...missing(offersAcknowledged, kept, 'was offered, acknowledged and is not there'),
    ...missing(kept, offered, 'is an offer that nobody has made'),
  ];
}

function missing(ids: Iterable<string>, among: { has(id: string): boolean }, sentence: string): string[] {
  return [...ids].filter((id) => !among.has(id)).map((id) => `${id} ${sentence}`);
}

const bodyOf = (text: unknown): string => same(JSON.parse(String(text)) as AnswersByQuestion);
const same = (answers: AnswersByQuestion | undefined): string =>
  answers === undefined ? 'nothing' : canonicalJson(answers);
