import { Controller, Delete, Get, Header, HttpCode, Param, Query, Req } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import {
  Access,
  type Caller,
  can,
  CurrentCaller,
  CurrentProject,
  IdPipe,
  languageOf,
  type ProjectContext,
} from '#platform';
import { InvolvementsAnswer, InvolvementsCsvQuery } from './involvement.dto.ts';
import { involvementsCsv } from './involvements-csv.ts';
import { InvolvementsService } from './involvements.service.ts';

/** The contacts of those who would like to take part further. */
@Controller('api/projects/:project')
@Access(can.viewContacts)
export class InvolvementsController {
  constructor(private readonly involvements: InvolvementsService) {}

  @Get('involvements')
  @Header('cache-control', 'no-store')
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<InvolvementsAnswer> {
    return { items: await this.involvements.list(projectId) };
  }

  /** The list as CSV for a mail merge. */
  @Get('exports/involvements.csv')
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="mitwirkung.csv"')
  @Header('cache-control', 'no-store')
  async csv(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Query() { dialect, raw }: InvolvementsCsvQuery,
    @Req() { headers }: FastifyRequest,
  ): Promise<string> {
    const language = languageOf(headers['accept-language']);
    return involvementsCsv(await this.involvements.takeAlong(projectId, userId), language, {
      dialect,
      raw: raw === 'true',
    });
  }

  /** For somebody who no longer wants to be asked. */
  @Delete('involvements/:id')
  @HttpCode(204)
  remove(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.involvements.remove(projectId, id, userId);
  }
}
