import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentCaller, CurrentProject, type Caller, type ProjectContext } from '#platform';
import { CodingsCsv } from './codings/codings-csv.service.ts';
import { CsvQueryDto, ResponsesCsvQueryDto, ThemesCsvQueryDto } from './csv/csv.dto.ts';
import { download, optionsOf } from './csv/download.ts';
import { ResponsesCsv } from './responses/responses-csv.service.ts';
import { ThemesCsv } from './themes/themes-csv.service.ts';

@ApiTags('exports')
@Controller('api/projects/:project/exports')
export class ExportsController {
  constructor(
    private readonly themes: ThemesCsv,
    private readonly codings: CodingsCsv,
    private readonly responses: ResponsesCsv,
  ) {}

  /** One row a theme, from a snapshot. Takes a snapshot where the analysis has changed since the last one. */
  @Get('themes.csv')
  @Access(can.exportThemes)
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async themesCsv(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Query() { snapshot, ...query }: ThemesCsvQueryDto,
  ): Promise<StreamableFile> {
    return download(await this.themes.file(projectId, { snapshot, ...optionsOf(query) }, userId));
  }

  /** One row a coding, with its words where the actor allowed to quote them. */
  @Get('codings.csv')
  @Access(can.exportData)
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async codingsCsv(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Query() query: CsvQueryDto,
  ): Promise<StreamableFile> {
    return download(await this.codings.file(projectId, optionsOf(query), userId));
  }

  /** One row a response. Its columns stay where they are when a questionnaire gets a further version. */
  @Get('responses.csv')
  @Access(can.exportData)
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async responsesCsv(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Query() { values, ...query }: ResponsesCsvQueryDto,
  ): Promise<StreamableFile> {
    return download(await this.responses.file(projectId, { values, ...optionsOf(query) }, userId));
  }
}
