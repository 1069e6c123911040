import { Injectable } from '@nestjs/common';
import { type CodedStatement, CodedStatements, CodebookService, ThemesService } from '#coding';
import { type NameGroup, NameableGroupsService } from '#collect';
import { codePath, problem, verbatimPermission } from '#domain';
import { ProjectsService, UsersService } from '#people';
import { ActivityService, today, UnitOfWork } from '#platform';
import { csvContent, type CsvFile, type CsvOptions } from '../csv/csv-file.ts';
import { dataFileName } from '../csv/file-names.ts';

const columns = [
  'coding_id',
  'segment_id',
  'source_id',
  'response_id',
  'participant_id',
  'question',
  'entry',
  'group',
  'code',
  'theme',
  'coder',
  'stance',
  'stair',
  'start',
  'end',
  'quote_permission',
  'quote',
];

/** Names for the ids of a statement. */
interface Names {
  groupOf: NameGroup;
  codePaths: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, string>;
  coders: Map<string, string>;
}

/** Everything that was coded: one row a coding. For the lead alone; the words only where the actor allowed it. */
@Injectable()
export class CodingsCsv {
  constructor(
    private readonly projects: ProjectsService,
    private readonly users: UsersService,
    private readonly codebook: CodebookService,
    private readonly themes: ThemesService,
    private readonly statements: CodedStatements,
    private readonly groups: NameableGroupsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @param by the user who asks; null for the command line. @throws not-found */
  async file(projectId: string, options: CsvOptions, by: string | null): Promise<CsvFile> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const names = await this.names(projectId);
    await this.unit.run(() => this.activity.record(projectId, { by, action: 'codings.exported' }));
    return {
      name: dataFileName(project.slug, project.language, 'codings', today()),
      content: csvContent(columns, this.lines(projectId, names), options),
    };
  }

  private async names(projectId: string): Promise<Names> {
    const [codes, themes, groupOf] = await Promise.all([
      this.codebook.codes(projectId),
      this.themes.list(projectId),
      this.groups.of(projectId),
    ]);
    return {
      groupOf,
      codePaths: new Map(codes.map(({ id }) => [id, codePath(codes, id).join(' > ')])),
      themes: new Map(themes.map(({ id, title }) => [id, title])),
      coders: new Map(),
    };
  }

  private async *lines(projectId: string, names: Names): AsyncIterable<string[]> {
    for await (const statement of this.statements.ofProject(projectId)) {
      yield fieldsOf(statement, names, await this.coder(statement.coderId, names));
    }
  }

  private async coder(id: string, { coders }: Names): Promise<string> {
    const known = coders.get(id);
    if (known !== undefined) return known;
    const name = (await this.users.namesOf([id])).get(id) ?? '';
    coders.set(id, name);
    return name;
  }
}

function fieldsOf(statement: CodedStatement, names: Names, coder: string): string[] {
  const { stance, stair, permission, text } = statement;
  return [
    statement.codingId,
    statement.segmentId,
    statement.sourceId,
    statement.responseId,
    statement.participantId,
    statement.question,
    String(statement.entry),
    names.groupOf(statement.groupId)?.key ?? '',
    names.codePaths.get(statement.codeId) ?? '',
    statement.themeId === null ? '' : (names.themes.get(statement.themeId) ?? ''),
    coder,
    stance ?? '',
    stair === null ? '' : String(stair),
    String(statement.start),
    String(statement.end),
    permission,
    permission === verbatimPermission ? text : '',
  ];
}
