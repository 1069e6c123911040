import { Injectable } from '@nestjs/common';
import {
  type AcceptedResponse,
  ComparabilityService,
  type NameGroup,
  NameableGroupsService,
  type PublishedVersion,
  PublishedVersions,
  ResponsesService,
  RoundsService,
} from '#collect';
import {
  type AnswerStyle,
  type AskedVersion,
  calculatedIn,
  type CsvField,
  defaultDialect,
  ownColumns,
  type OwnFields,
  problem,
  responseColumns,
  responseFields,
} from '#domain';
import { ProjectsService } from '#people';
import { ActivityService, today, UnitOfWork } from '#platform';
import { csvContent, type CsvFile, type CsvOptions } from '../csv/csv-file.ts';
import { dataFileName } from '../csv/file-names.ts';

export interface ResponsesCsvOptions extends CsvOptions {
  /** Words (the default) or the values of the questionnaire. */
  values?: 'labels' | 'values' | undefined;
}

/** What came back: one row a response. For the lead alone; never what only an interviewer sees. */
@Injectable()
export class ResponsesCsv {
  constructor(
    private readonly projects: ProjectsService,
    private readonly versions: PublishedVersions,
    private readonly comparability: ComparabilityService,
    private readonly responses: ResponsesService,
    private readonly rounds: RoundsService,
    private readonly groups: NameableGroupsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @param by the user who asks; null for the command line. @throws not-found */
  async file(projectId: string, options: ResponsesCsvOptions, by: string | null): Promise<CsvFile> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const versions = (await this.versions.all(projectId)).map((version) => ({
      ...version,
      questions: [...version.questions, ...calculatedIn(version.content, version.questions)],
    }));
    const columnOf = await this.comparability.columnsOf(projectId, versions);
    const asked = versions.map((version): ExportedVersion => ({
      ...version,
      columnOf: (question) => columnOf(version.id, question),
    }));
    const columns = responseColumns(asked);
    const { values = 'labels', dialect = defaultDialect } = options;
    const table: Table = {
      versions: new Map(asked.map((version) => [version.id, version])),
      columns,
      style: { values, dialect, language: project.language },
      groupOf: await this.groups.of(projectId),
      rounds: new Map((await this.rounds.list(projectId)).map(({ id, title }) => [id, title])),
    };
    await this.unit.run(() => this.activity.record(projectId, { by, action: 'responses.exported' }));
    return {
      name: dataFileName(project.slug, project.language, 'responses', today()),
      content: csvContent([...ownColumns, ...columns], linesOf(this.responses.streamAll(projectId), table), options),
    };
  }
}

type ExportedVersion = PublishedVersion & AskedVersion;

interface Table {
  versions: ReadonlyMap<string, ExportedVersion>;
  columns: readonly string[];
  style: AnswerStyle;
  groupOf: NameGroup;
  /** Titles by id. */
  rounds: ReadonlyMap<string, string>;
}

async function* linesOf(responses: AsyncIterable<AcceptedResponse>, table: Table): AsyncIterable<CsvField[]> {
  for await (const response of responses) {
    const version = table.versions.get(response.versionId);
    const own = ownFields(response, version, table);
    yield [
      ...ownColumns.map((column) => own[column]),
      ...responseFields(table.columns, version ?? { questions: [] }, response.answers, table.style),
    ];
  }
}

function ownFields(
  response: AcceptedResponse,
  version: ExportedVersion | undefined,
  { groupOf, rounds, style }: Table,
): OwnFields {
  return {
    response_id: response.responseId,
    participant_id: response.participantId,
    group: groupOf(response.groupId)?.key ?? '',
    questionnaire: version?.slug ?? '',
    version: version === undefined ? '' : String(version.number),
    locale: response.locale,
    day: response.day,
    quote_permission: response.quotePermission,
    // Titles are for people: they can change, and two rounds can have the same.
    round: style.values === 'values' ? response.roundId : (rounds.get(response.roundId) ?? ''),
  };
}
