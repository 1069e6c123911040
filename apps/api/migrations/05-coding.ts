import { type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  createTable,
  day,
  flag,
  forbidChanges,
  instant,
  integer,
  json,
  name,
  optional,
  text,
  uuid,
} from './schema-tools.ts';

const withinProject = ['project_id', 'id'];

export class Coding1761955200005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSources(runner);
    await createCodebook(runner);
    await createCodings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['merged_coding', 'coding', 'segment', 'code_history', 'codebook', 'code', 'source'])
      await runner.dropTable(table);
  }
}

async function createSources(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'source', {
    columns: {
      project_id: uuid,
      id: uuid,
      kind: name(20),
      response_id: uuid,
      questionnaire_id: uuid,
      version_id: uuid,
      question: name(),
      entry: integer,
      participant_id: uuid,
      group_id: optional(uuid),
      locale: name(20),
      text,
      length: integer,
      quote_permission: name(20),
      day,
    },
    unordered: true,
    key: withinProject,
    unique: [['project_id', 'response_id', 'question', 'entry']],
    indexes: {
      source_by_question: ['project_id', 'questionnaire_id', 'question', 'day', 'id'],
      source_by_participant: ['project_id', 'participant_id'],
      source_by_group: ['project_id', 'group_id'],
      source_by_version: ['project_id', 'version_id'],
    },
    references: [
      { columns: ['project_id', 'response_id'], table: 'response', to: withinProject },
      { columns: ['project_id', 'participant_id'], table: 'participant', to: withinProject },
      { columns: ['project_id', 'questionnaire_id'], table: 'questionnaire', to: withinProject, onDelete: 'RESTRICT' },
      {
        columns: ['project_id', 'version_id'],
        table: 'questionnaire_version',
        to: withinProject,
        onDelete: 'RESTRICT',
      },
      { columns: ['project_id', 'group_id'], table: 'actor_group', to: withinProject, onDelete: 'RESTRICT' },
    ],
  });
}

async function createCodebook(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'codebook', {
    columns: { project_id: uuid, version: integer },
    key: ['project_id'],
  });
  await createTable(runner, 'code', {
    columns: {
      project_id: uuid,
      id: uuid,
      parent_id: optional(uuid),
      name: name(),
      definition: text,
      include_when: text,
      exclude_when: text,
      example: text,
      color: name(7),
      position: integer,
      revision: integer,
      archived: flag,
      merged_into: optional(uuid),
    },
    key: withinProject,
    indexes: {
      code_by_parent: ['project_id', 'parent_id', 'position'],
      code_by_merge: ['project_id', 'merged_into'],
    },
    references: [
      { columns: ['project_id', 'parent_id'], table: 'code', to: withinProject, onDelete: 'RESTRICT' },
      { columns: ['project_id', 'merged_into'], table: 'code', to: withinProject, onDelete: 'RESTRICT' },
    ],
  });
  await createTable(runner, 'code_history', {
    columns: {
      project_id: uuid,
      version: integer,
      code_id: uuid,
      deed: name(20),
      content: json,
      at: instant,
      user_id: uuid,
    },
    key: ['project_id', 'version', 'code_id'],
    indexes: { code_history_by_code: ['project_id', 'code_id', 'version'] },
  });
  await forbidChanges(runner, 'code_history');
}

async function createCodings(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'segment', {
    columns: { project_id: uuid, id: uuid, source_id: uuid, start_offset: integer, end_offset: integer },
    key: withinProject,
    unique: [['project_id', 'source_id', 'start_offset', 'end_offset']],
    references: [{ columns: ['project_id', 'source_id'], table: 'source', to: withinProject }],
  });
  const judgement = { coder_id: uuid, stance: optional(name(12)), stair: optional(integer), created_at: instant };
  await createTable(runner, 'coding', {
    columns: { project_id: uuid, id: uuid, segment_id: uuid, source_id: uuid, code_id: uuid, ...judgement },
    key: withinProject,
    unique: [['project_id', 'segment_id', 'code_id', 'coder_id']],
    indexes: {
      coding_by_source: ['project_id', 'source_id', 'coder_id'],
      coding_by_code: ['project_id', 'code_id', 'source_id'],
    },
    references: [
      { columns: ['project_id', 'segment_id'], table: 'segment', to: withinProject },
      { columns: ['project_id', 'source_id'], table: 'source', to: withinProject },
      { columns: ['project_id', 'code_id'], table: 'code', to: withinProject, onDelete: 'RESTRICT' },
    ],
  });
  await createTable(runner, 'merged_coding', {
    columns: {
      project_id: uuid,
      code_id: uuid,
      coding_id: uuid,
      segment_id: uuid,
      source_id: uuid,
      ...judgement,
      fate: name(8),
    },
    key: ['project_id', 'code_id', 'coding_id'],
    indexes: {
      merged_coding_by_segment: ['project_id', 'segment_id'],
      merged_coding_by_source: ['project_id', 'source_id'],
    },
    references: [
      { columns: ['project_id', 'code_id'], table: 'code', to: withinProject },
      { columns: ['project_id', 'segment_id'], table: 'segment', to: withinProject },
      { columns: ['project_id', 'source_id'], table: 'source', to: withinProject },
    ],
  });
}
