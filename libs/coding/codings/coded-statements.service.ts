import { Injectable } from '@nestjs/common';
import { quotePermissionOf, type QuotePermission, sliceCodePoints } from '#domain';
import { type AnalysisRow } from '#platform';
import { CodedStatementsRepository } from './coded-statements.repository.ts';

/** One coding with the words it stands at: code points of its source, end exclusive. */
export interface CodedStatement {
  codingId: string;
  segmentId: string;
  sourceId: string;
  responseId: string;
  participantId: string;
  question: string;
  /** Entry of a repeated panel, from 0. */
  entry: number;
  groupId: string | null;
  codeId: string;
  themeId: string | null;
  coderId: string;
  stance: string | null;
  stair: number | null;
  start: number;
  end: number;
  /** What the actor allowed to be done with the words. */
  permission: QuotePermission;
  text: string;
}

/** Everything that was coded, for exports. */
@Injectable()
export class CodedStatements {
  constructor(private readonly repository: CodedStatementsRepository) {}

  async *ofProject(projectId: string): AsyncIterable<CodedStatement> {
    for await (const row of this.repository.rows(projectId)) yield asStatement(row);
  }
}

function asStatement(row: AnalysisRow): CodedStatement {
  const text = (name: string) => String(row[name]);
  const optional = (name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]));
  const [start, end] = [Number(row['start_offset']), Number(row['end_offset'])];
  return {
    codingId: text('coding_id'),
    segmentId: text('segment_id'),
    sourceId: text('source_id'),
    responseId: text('response_id'),
    participantId: text('participant_id'),
    question: text('question'),
    entry: Number(row['entry']),
    groupId: optional('group_id'),
    codeId: text('code_id'),
    themeId: optional('theme_id'),
    coderId: text('coder_id'),
    stance: optional('stance'),
    stair: row['stair'] === null || row['stair'] === undefined ? null : Number(row['stair']),
    start,
    end,
    permission: quotePermissionOf(row['quote_permission']),
    text: sliceCodePoints(text('text'), start, end),
  };
}
