import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type StairStep, stairSteps, stances, type ThemeFigures } from '#domain';
import { newAnonymousId, newId, UnitOfWork } from '#platform';
import { aggregateTheme, type CodingRow } from '../../../test/support/aggregate-theme.ts';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { originOf } from '../../../test/support/coding.ts';
import { databases } from '../../../test/support/databases.ts';
import { CodeEntity } from '../codebook/code.entity.ts';
import { CodingEntity } from '../codings/coding.entity.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { SourceEntity } from '../sources/source.entity.ts';
import { ThemeCodeEntity, ThemeEntity } from './theme.entity.ts';
import { figuresOf } from './theme-figures.ts';
import { ThemeFiguresRepository } from './theme-figures.repository.ts';

/** Two groups at the top, the second with two below it, and one that the project has forgotten. */
const groups = Array.from({ length: 5 }, newId);
const keys = ['jugendamt', 'schulen', 'schulen', 'schulen', null];
const topLevelKey = (id: string) => keys[groups.indexOf(id)] ?? null;

const codings = fc.array(
  fc.record({
    source: fc.nat(14),
    place: fc.nat(2),
    code: fc.nat(5),
    coder: fc.nat(1),
    stance: fc.option(fc.constantFrom(...stances)),
    stair: fc.option(fc.constantFrom<StairStep>(...stairSteps)),
  }),
  { maxLength: 60 },
);
/** Participant of each of 15 sources, and the group of each of 6 participants (5: none). */
const analysis = fc.record({
  codings,
  participantOf: fc.array(fc.nat(5), { minLength: 15, maxLength: 15 }),
  responseOf: fc.array(fc.nat(1), { minLength: 15, maxLength: 15 }),
  groupOf: fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
  /** Theme of each of 6 codes; 3 themes, 3: none. */
  themeOf: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
});
type Analysis = typeof analysis extends fc.Arbitrary<infer Value> ? Value : never;

/** Ids for a drawn analysis, as they will stand in the database. */
function named({ codings: drawn, participantOf, responseOf, groupOf, themeOf }: Analysis) {
  const project = newId();
  const ids = (count: number, make = newId) => Array.from({ length: count }, () => make());
  const [themes, codes, coders, participants] = [ids(3), ids(6), ids(2), ids(6, newAnonymousId)];
  const responses = ids(12, newAnonymousId);
  const sources = participantOf.map((person, at) => ({
    id: newAnonymousId(),
    participantId: participants[person] ?? '',
    groupId: groups[groupOf[person] ?? 5] ?? null,
    responseId: responses[person * 2 + (responseOf[at] ?? 0)] ?? '',
  }));
  const segments = sources.map(() => ids(3));
  const seen = new Set<string>();
  const rows = drawn.flatMap(({ source, place, code, coder, stance, stair }) => {
    const at = sources[source];
    const key = [source, place, code, coder].join();
    if (at === undefined || seen.has(key)) return [];
    seen.add(key);
    const row: CodingRow = {
      segmentId: segments[source]?.[place] ?? '',
      sourceId: at.id,
      participantId: at.participantId,
      groupKey: at.groupId === null ? null : topLevelKey(at.groupId),
      responseId: at.responseId,
      interview: false,
      codeId: codes[code] ?? '',
      coderId: coders[coder] ?? '',
      stance,
      stair,
    };
    return [row];
  });
  const members = themes.map((id, theme) => ({ id, codes: codes.filter((_, code) => themeOf[code] === theme) }));
  return { project, codes, sources, segments, rows, themes: members };
}

const plain = (figures: ThemeFigures) => ({ ...figures, byGroup: [...figures.byGroup].sort() });

describe.each(databases)('the figures of themes on %s', (kind) => {
  let application: TestApplication;
  let figures: ThemeFiguresRepository;

  beforeAll(async () => {
    application = await startApplication(kind);
    figures = application.get(ThemeFiguresRepository);
  });
  afterAll(() => application.stop());

  const store = ({ project: projectId, codes, sources, segments, rows, themes }: ReturnType<typeof named>) =>
    application.get(UnitOfWork).run(async () => {
      const { writer } = application.get(UnitOfWork);
      const words = { definition: '', includeWhen: '', excludeWhen: '', example: '', color: '#336699' };
      const code = { projectId, parentId: null, ...words, position: 1, revision: 1, archived: false, mergedInto: null };
      await writer.insert(
        CodeEntity,
        codes.map((id) => ({ ...code, id, name: id })),
      );
      const answer = { kind: 'answer' as const, locale: 'de', text: 'Zeit fehlt.', length: 11, day: '2026-03-01' };
      const ids = await originOf(application, projectId, sources);
      const origin = { ...ids, quotePermission: 'verbatim' as const };
      await writer.insert(
        SourceEntity,
        sources.map((source, at) => ({ projectId, ...answer, ...origin, ...source, question: `q${at}`, entry: 0 })),
      );
      await writer.insert(
        SegmentEntity,
        sources.flatMap(({ id: sourceId }, at) =>
          (segments[at] ?? []).map((id, place) => ({ projectId, id, sourceId, startOffset: place, endOffset: 9 })),
        ),
      );
      const at = { projectId, createdAt: '2026-03-02T08:00:00.000Z' };
      if (rows.length > 0)
        await writer.insert(
          CodingEntity,
          rows.map(({ segmentId, sourceId, codeId, coderId, stance, stair }) => ({
            ...at,
            id: newId(),
            segmentId,
            sourceId,
            codeId,
            coderId,
            stance,
            stair,
          })),
        );
      const lists = { openQuestions: [], candidateGoals: [] };
      const theme = { projectId, title: '', definition: '', summary: '', status: 'draft' as const, ...lists };
      await writer.insert(
        ThemeEntity,
        themes.map(({ id }, index) => ({ ...theme, id, position: index + 1, revision: 1 })),
      );
      const members = themes.flatMap(({ id: themeId, codes: own }) =>
        own.map((codeId) => ({ projectId, themeId, codeId })),
      );
      if (members.length > 0) await writer.insert(ThemeCodeEntity, members);
    });

  it('are what the plain reference counts, for the project and for each theme alone', async () => {
    await fc.assert(
      fc.asyncProperty(analysis, async (drawn) => {
        const stored = named(drawn);
        await store(stored);
        const all = await figures.ofProject(stored.project);
        for (const { id, codes } of stored.themes) {
          const expected = plain(aggregateTheme(stored.rows, new Set(codes)));
          const inProject = all.filter(({ themeId }) => themeId === id);
          expect(plain(figuresOf(inProject, topLevelKey))).toEqual(expected);
          expect(plain(figuresOf(await figures.ofTheme(stored.project, id), topLevelKey))).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('count nobody of another project', async () => {
    expect(await figures.ofProject(newId())).toEqual([]);
  });
});
