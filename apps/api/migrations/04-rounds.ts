import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, day, flag, instant, integer, json, name, optional, text, uuid } from './schema-tools.ts';

const inProject = (table: string, column: string) => ({
  columns: ['project_id', column],
  table,
  to: ['project_id', 'id'],
});
const toProject = { columns: ['project_id'], table: 'project', to: ['id'] };
const toRound = inProject('survey_round', 'round_id');
const toVersion = { ...inProject('questionnaire_version', 'version_id'), onDelete: 'RESTRICT' as const };
const toGroup = { ...inProject('actor_group', 'group_id'), onDelete: 'RESTRICT' as const };
const toInvitation = inProject('invitation', 'invitation_id');

export class Rounds1761955200004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'survey_round', {
      columns: {
        project_id: uuid,
        id: uuid,
        title: name(),
        version_id: uuid,
        opens_on: optional(day),
        closes_on: optional(day),
        status: name(20),
        created_at: instant,
        revision: integer,
      },
      key: ['project_id', 'id'],
      indexes: { survey_round_by_version: ['project_id', 'version_id'] },
      references: [toProject, toVersion],
    });
    await createTable(runner, 'invitation', {
      columns: {
        project_id: uuid,
        id: uuid,
        round_id: uuid,
        kind: name(20),
        label: name(),
        group_id: optional(uuid),
        generation: integer,
        token_hash: name(64),
        answered: flag,
        revoked: flag,
      },
      unordered: true,
      key: ['project_id', 'id'],
      unique: [['project_id', 'round_id', 'label']],
      indexes: { invitation_by_token: ['token_hash'], invitation_by_group: ['project_id', 'group_id'] },
      references: [toRound, toGroup],
    });
    await createTable(runner, 'participant', {
      columns: { project_id: uuid, id: uuid, group_id: optional(uuid), day },
      unordered: true,
      key: ['project_id', 'id'],
      indexes: { participant_by_group: ['project_id', 'group_id'] },
      references: [toProject, toGroup],
    });
    const submitted = { locale: name(20), day, minutes: optional(integer) };
    await createTable(runner, 'response', {
      columns: {
        project_id: uuid,
        id: uuid,
        round_id: uuid,
        version_id: uuid,
        participant_id: uuid,
        invitation_id: optional(uuid),
        ...submitted,
        quote_permission: name(20),
        answers: json,
        body_hash: name(64),
        taken_for_coding: flag,
      },
      unordered: true,
      key: ['project_id', 'id'],
      unique: [['project_id', 'invitation_id']],
      indexes: {
        response_by_coding: ['project_id', 'taken_for_coding'],
        response_by_round: ['project_id', 'round_id'],
        response_by_version: ['project_id', 'version_id'],
        response_by_participant: ['project_id', 'participant_id'],
      },
      references: [toRound, toVersion, inProject('participant', 'participant_id'), toInvitation],
    });
    await createTable(runner, 'response_draft', {
      columns: {
        project_id: uuid,
        response_id: uuid,
        round_id: uuid,
        invitation_id: optional(uuid),
        revision: integer,
        answers: json,
        locale: name(20),
        page: integer,
        updated_day: day,
      },
      unordered: true,
      key: ['project_id', 'response_id'],
      unique: [['project_id', 'invitation_id']],
      indexes: { response_draft_by_round: ['project_id', 'round_id'] },
      references: [toRound, toInvitation],
    });
    await createTable(runner, 'quarantined_response', {
      columns: {
        project_id: uuid,
        id: uuid,
        round_id: uuid,
        version_id: uuid,
        invitation_id: optional(uuid),
        group_id: optional(uuid),
        ...submitted,
        raw: text,
        body_hash: name(64),
        reasons: json,
        state: name(20),
        decided_by: optional(uuid),
        note: optional(text),
      },
      unordered: true,
      key: ['project_id', 'id'],
      indexes: {
        quarantined_response_by_round: ['project_id', 'round_id', 'state'],
        quarantined_response_by_version: ['project_id', 'version_id'],
        quarantined_response_by_invitation: ['project_id', 'invitation_id'],
        quarantined_response_by_group: ['project_id', 'group_id'],
      },
      references: [toRound, toVersion, toInvitation, toGroup],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['quarantined_response', 'response_draft', 'response', 'participant', 'invitation', 'survey_round'];
    for (const table of tables) await runner.dropTable(table);
  }
}
