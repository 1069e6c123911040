import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentCaller, CurrentProject, type Caller, IdPipe, type ProjectContext } from '#platform';
import { ThemeCodesService } from './theme-codes.service.ts';
import {
  AssignCodeDto,
  CreateThemeDto,
  EditThemeDto,
  ThemeDto,
  ThemeListDto,
  ThemePositionDto,
  ThemeStatusDto,
} from './theme.dto.ts';
import { ThemesService } from './themes.service.ts';

@ApiTags('themes')
@Controller('api/projects/:project/themes')
export class ThemesController {
  constructor(
    private readonly themes: ThemesService,
    private readonly codes: ThemeCodesService,
  ) {}

  @Get()
  @Access(can.viewProject)
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<ThemeListDto> {
    return { items: await this.themes.list(projectId) };
  }

  @Get(':theme')
  @Access(can.viewProject)
  one(@CurrentProject() { projectId }: ProjectContext, @Param('theme', IdPipe) id: string): Promise<ThemeDto> {
    return this.themes.byId(projectId, id);
  }

  /** Adds a theme under an id that the client made; the same call again changes nothing. */
  @Put(':theme')
  @Access(can.editThemes)
  create(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
    @Body() { ...theme }: CreateThemeDto,
  ): Promise<ThemeDto> {
    return this.themes.create(projectId, { id, ...theme }, userId);
  }

  @Patch(':theme')
  @Access(can.editThemes)
  edit(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
    @Body() { revision, ...statement }: EditThemeDto,
  ): Promise<ThemeDto> {
    return this.themes.edit(projectId, id, revision, statement, userId);
  }

  /** Takes a theme a step on or back: draft, ready, released. */
  @Put(':theme/status')
  @Access(can.editThemes)
  setStatus(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
    @Body() { revision, status }: ThemeStatusDto,
  ): Promise<ThemeDto> {
    return this.themes.setStatus(projectId, id, revision, status, userId);
  }

  /** Puts a theme at a place of the list; answers the list in its order. */
  @Put(':theme/position')
  @Access(can.editThemes)
  async move(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
    @Body() { position }: ThemePositionDto,
  ): Promise<ThemeListDto> {
    return { items: await this.themes.move(projectId, id, position, userId) };
  }

  /** Condenses a code into the theme; one of another theme is moved only where that theme is named. */
  @Put(':theme/codes/:code')
  @Access(can.editThemes)
  assignCode(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
    @Param('code', IdPipe) codeId: string,
    @Body() { from }: AssignCodeDto,
  ): Promise<ThemeDto> {
    return this.codes.assign(projectId, id, codeId, userId, { from });
  }

  @Delete(':theme/codes/:code')
  @Access(can.editThemes)
  releaseCode(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
    @Param('code', IdPipe) codeId: string,
  ): Promise<ThemeDto> {
    return this.codes.release(projectId, id, codeId, userId);
  }

  /** Removes a draft; its versions stay. */
  @Delete(':theme')
  @HttpCode(204)
  @Access(can.editThemes)
  remove(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
  ): Promise<void> {
    return this.themes.remove(projectId, id, userId);
  }
}
