import { Injectable } from '@nestjs/common';
import {
  type AcceptedResponse,
  ComparabilityService,
  type NameGroup,
  NameableGroupsService,
  type PublishedVersion,
  PublishedVersions,
  ResponsesService,
} from '#collect';
import {
  type AnswerStyle,
  type AskedVersion,
  type CsvField,
  defaultDialect,
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

const ownColumns = [
  'response_id',
  'participant_id',
  'group',
  'questionnaire',
  'version',
  'locale',
  'day',
  'quote_permission',
];

/** What came back: one row a response. For the lead alone; never what only an interviewer sees. */
@Injectable()
export class ResponsesCsv {
  constructor(
    private readonly projects: ProjectsService,
    private readonly versions: PublishedVersions,
    private readonly comparability: ComparabilityService,
    private readonly responses: ResponsesService,
    private readonly groups: NameableGroupsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @param by the user who asks; null for the command line. @throws not-found */
  async file(projectId: string, options: ResponsesCsvOptions, by: string | null): Promise<CsvFile> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const versions = await this.versions.all(projectId);
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
}

async function* linesOf(responses: AsyncIterable<AcceptedResponse>, table: Table): AsyncIterable<CsvField[]> {
  for await (const response of responses) {
    const version = table.versions.get(response.versionId);
    yield [
      response.responseId,
      response.participantId,
      table.groupOf(response.groupId)?.key ?? '',
      version?.slug ?? '',
      version === undefined ? '' : String(version.number),
      response.locale,
      response.day,
      response.quotePermission,
      ...responseFields(table.columns, version ?? { questions: [] }, response.answers, table.style),
    ];
  }
}
