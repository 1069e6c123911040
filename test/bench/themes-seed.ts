import { createHash, randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';

/** A state's worth of answers in one SQLite file. */
export const size = {
  participants: 100_000,
  answersEach: 4,
  codings: 1_000_000,
  codes: 120,
  themes: 15,
  groups: 12,
};

/** The token of the open link that submissions go through while the export runs. */
export const openLink = 'A'.repeat(22);

const text =
  'Die Wege sind weit, die Termine passen nicht zu den Arbeitszeiten der Eltern, und wer die Sprache noch lernt, ' +
  'findet niemanden, der beim ersten Gespräch übersetzt.';

const question = (name: string) => ({ type: 'comment', name, title: name, codable: true });
const questionnaire = { pages: [{ name: 'p', elements: ['q0', 'q1', 'q2', 'q3'].map(question) }] };

/** The same numbers in the same order each time (linear congruential generator, Numerical Recipes, ch. 7). */
function dice(): (sides: number) => number {
  let state = 42;
  return (sides) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

type Value = string | number | null;

/** Fills the project with coded answers, as fast as SQLite takes them. The server must not be running. Answers the project's id. */
export function seed(file: string, slug: string): string {
  const database = new Database(file);
  const project = String(database.prepare('SELECT id FROM project WHERE slug = ?').pluck().get(slug));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  const table = (name: string, columns: readonly string[]) => {
    const names = ['project_id', ...columns];
    const insert = database.prepare(
      `INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    return (...values: Value[]) => insert.run(project, ...values);
  };
  database.transaction(() => fill(table))();
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return project;
}

function fill(table: (name: string, columns: readonly string[]) => (...values: Value[]) => unknown): void {
  const roll = dice();
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[roll(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
  const [day, at] = ['2026-03-01', '2026-03-01T08:00:00.000Z'];
  const [questionnaireId, versionId, roundId] = [randomUUID(), randomUUID(), randomUUID()];

  const groups = ids(size.groups);
  const addGroup = table('actor_group', ['id', 'key', 'parent_id', 'name_de', 'name_en', 'position']);
  groups.forEach((id, n) => addGroup(id, `gruppe-${n}`, null, `Gruppe ${n}`, `Group ${n}`, n));

  table('questionnaire', ['id', 'slug', 'title_de', 'title_en', 'created_at'])(questionnaireId, 'b', 'B', 'B', at);
  table('questionnaire_version', [
    ...['id', 'questionnaire_id', 'number', 'status', 'authored', 'content', 'content_hash', 'languages'],
    ...['published_at', 'published_by', 'revision'],
  ])(
    ...[versionId, questionnaireId, 1, 'published', '', JSON.stringify(questionnaire), '', '["de"]'],
    ...[at, null, 1],
  );
  table('survey_round', ['id', 'title', 'version_id', 'opens_on', 'closes_on', 'status', 'created_at', 'revision'])(
    ...[roundId, 'Befragung', versionId, null, null, 'open', at, 1],
  );
  const tokenHash = createHash('sha256').update(openLink).digest('hex');
  table('invitation', [
    'id',
    'round_id',
    'kind',
    'label',
    'group_id',
    'generation',
    'token_hash',
    'answered',
    'revoked',
  ])(...[randomUUID(), roundId, 'open', 'offen', null, 1, tokenHash, 0, 0]);

  const codes = ids(size.codes);
  const addCode = table('code', [
    ...['id', 'parent_id', 'name', 'definition', 'include_when', 'exclude_when', 'example', 'color', 'position'],
    ...['revision', 'archived', 'merged_into'],
  ]);
  codes.forEach((id, n) => addCode(id, null, `Code ${n}`, '', '', '', '', '#336699', n + 1, 1, 0, null));
  table('codebook', ['version'])(size.codes);
  const themes = ids(size.themes);
  const addTheme = table('theme', [
    ...['id', 'position', 'title', 'definition', 'summary', 'status', 'open_questions', 'candidate_goals', 'revision'],
  ]);
  themes.forEach((id, n) => addTheme(id, n + 1, `Thema ${n}`, text, text, 'draft', '[]', '[]', 1));
  const addMember = table('theme_code', ['code_id', 'theme_id']);
  codes.forEach((code, n) => addMember(code, themes[n % size.themes] ?? ''));

  const addParticipant = table('participant', ['id', 'group_id', 'day']);
  const addResponse = table('response', [
    ...['id', 'round_id', 'version_id', 'participant_id', 'invitation_id', 'locale', 'day', 'minutes'],
    ...['quote_permission', 'answers', 'body_hash', 'taken_for_coding'],
  ]);
  const addSource = table('source', [
    ...['id', 'kind', 'response_id', 'questionnaire_id', 'version_id', 'question', 'entry', 'participant_id'],
    ...['group_id', 'locale', 'text', 'length', 'quote_permission', 'day'],
  ]);
  const addSegment = table('segment', ['id', 'source_id', 'start_offset', 'end_offset']);
  const addCoding = table('coding', [
    ...['id', 'segment_id', 'source_id', 'code_id', 'coder_id', 'stance', 'stair', 'created_at'],
  ]);
  const coders = ids(2);
  const answers = JSON.stringify({ q0: text, q1: text, q2: text, q3: text });
  const perAnswer = size.codings / size.participants / size.answersEach;
  let wanted = 0;
  let coded = 0;
  for (let person = 0; person < size.participants; person += 1) {
    const [participant, response, group] = [randomUUID(), randomUUID(), pick(groups)];
    const permission = pick(['verbatim', 'paraphrase', 'none']);
    addParticipant(participant, group, day);
    addResponse(response, roundId, versionId, participant, null, 'de', day, null, permission, answers, '', 1);
    for (let answer = 0; answer < size.answersEach; answer += 1) {
      const source = randomUUID();
      const origin = [response, questionnaireId, versionId, `q${answer}`, 0, participant, group] as const;
      addSource(source, 'answer', ...origin, 'de', text, text.length, permission, day);
      for (wanted += perAnswer; coded < wanted; coded += 1) {
        const [segment, start] = [randomUUID(), (coded % 7) * 10];
        addSegment(segment, source, start, start + 20 + roll(60));
        const stance = pick(['pro', 'contra', 'ambivalent', 'neutral', null]);
        const stair = roll(10) < 3 ? 1 + roll(7) : null;
        addCoding(randomUUID(), segment, source, pick(codes), pick(coders), stance, stair, at);
      }
    }
  }
}
