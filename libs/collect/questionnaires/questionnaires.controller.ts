import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  Access,
  BodyLimit,
  type Caller,
  can,
  CurrentCaller,
  CurrentProject,
  IdPipe,
  type ProjectContext,
} from '#platform';
import { inspectText } from './gate/gate.ts';
import {
  CheckAnswer,
  CheckRequest,
  DraftRequest,
  PublishRequest,
  QuestionnaireAnswer,
  QuestionnaireImportRequest,
  QuestionnairesAnswer,
  TemplateImportRequest,
  TemplatesAnswer,
  VersionAnswer,
} from './questionnaire.dto.ts';
import { QuestionnairesService } from './questionnaires.service.ts';
import { templates } from './templates.ts';

/** A file may have 1.5 MB; as text inside of JSON it is a little longer. */
const fileLimit = 2_097_152;

/** The questionnaires of a project: brought in as files, mended as drafts, published as versions. */
@Controller('api/projects/:project')
export class QuestionnairesController {
  constructor(private readonly questionnaires: QuestionnairesService) {}

  @Get('questionnaires')
  @Access(can.viewProject)
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<QuestionnairesAnswer> {
    return { items: await this.questionnaires.list(projectId) };
  }

  /** The questionnaires that ship. */
  @Get('questionnaire-templates')
  @Access(can.viewProject)
  async templates(): Promise<TemplatesAnswer> {
    return { items: await templates() };
  }

  @Get('questionnaires/:id')
  @Access(can.viewProject)
  show(@CurrentProject() { projectId }: ProjectContext, @Param('id', IdPipe) id: string): Promise<QuestionnaireAnswer> {
    return this.questionnaires.byId(projectId, id);
  }

  /** Takes in a file; one with errors is refused with every place and how to mend it. */
  @Post('questionnaires')
  @BodyLimit(fileLimit)
  @Access(can.manageQuestionnaires)
  importFile(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Body() { slug, text }: QuestionnaireImportRequest,
  ): Promise<VersionAnswer> {
    return this.questionnaires.importFromFile(projectId, slug, text, userId);
  }

  @Post('questionnaires/from-template')
  @Access(can.manageQuestionnaires)
  importTemplate(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Body() { template, slug }: TemplateImportRequest,
  ): Promise<VersionAnswer> {
    return this.questionnaires.importTemplate(projectId, template, userId, slug);
  }

  /** Says what the gate finds in a text, without keeping it. */
  @Post('questionnaires/check')
  @HttpCode(200)
  @BodyLimit(fileLimit)
  @Access(can.manageQuestionnaires)
  async check(@Body() { text }: CheckRequest): Promise<CheckAnswer> {
    const { findings, publishable } = await inspectText(text);
    return { findings, publishable };
  }

  /** Begins the next version from the latest one. */
  @Post('questionnaires/:id/versions')
  @Access(can.manageQuestionnaires)
  beginVersion(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
  ): Promise<VersionAnswer> {
    return this.questionnaires.beginVersion(projectId, id, userId);
  }

  @Get('questionnaire-versions/:version')
  @Access(can.viewProject)
  version(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('version', IdPipe) version: string,
  ): Promise<VersionAnswer> {
    return this.questionnaires.version(projectId, version);
  }

  @Put('questionnaire-versions/:version')
  @BodyLimit(fileLimit)
  @Access(can.manageQuestionnaires)
  saveDraft(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('version', IdPipe) version: string,
    @Body() { revision, text }: DraftRequest,
  ): Promise<VersionAnswer> {
    return this.questionnaires.saveDraft(projectId, version, revision, text, userId);
  }

  @Post('questionnaire-versions/:version/publish')
  @HttpCode(200)
  @Access(can.manageQuestionnaires)
  publish(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('version', IdPipe) version: string,
    @Body() { revision, acceptProposals }: PublishRequest,
  ): Promise<VersionAnswer> {
    return this.questionnaires.publish(projectId, version, userId, revision, acceptProposals);
  }

  @Delete('questionnaire-versions/:version')
  @HttpCode(204)
  @Access(can.manageQuestionnaires)
  discard(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('version', IdPipe) version: string,
  ): Promise<void> {
    return this.questionnaires.discardDraft(projectId, version, userId);
  }
}
