import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, addressOf, byInvitation } from '#platform';
import { sendPage, wantedLanguage } from './page-answer.ts';
import { RespondPageFilter } from './respond-page.filter.ts';
import { RespondPageService } from './respond-page.service.ts';

/** For actors: the page behind a link. Opening it never uses the link up. */
@Controller('b')
@Access(byInvitation)
@ApiExcludeController()
@UseFilters(RespondPageFilter)
export class RespondPageController {
  constructor(private readonly pages: RespondPageService) {}

  @Get(':token')
  async page(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.pages.start(token, wantedLanguage(request), addressOf(request));
    sendPage(request, reply, 200, page);
  }
}
