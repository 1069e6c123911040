import { Controller, Get, Param } from '@nestjs/common';
import { Access, can, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { ResponseAnswer, ResponsesAnswer } from './answers.dto.ts';
import { AnswersService } from './answers.service.ts';

/** Responses for the team to read. */
@Controller('api/projects/:project/rounds/:round/responses')
@Access(can.viewAnswers)
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Get()
  async list(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
  ): Promise<ResponsesAnswer> {
    return { items: await this.answers.list(projectId, round) };
  }

  @Get(':id')
  one(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
  ): Promise<ResponseAnswer> {
    return this.answers.one(projectId, round, id);
  }
}
