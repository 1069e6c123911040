import { Body, Controller, Get, Header, Param, Put, Req } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Access, addressOf, BodyLimit, byInvitation, Room } from '#platform';
import { DraftsService } from '../drafts/drafts.service.ts';
import {
  DraftAnswer,
  DraftSavedAnswer,
  RespondAnswer,
  SaveDraftRequest,
  SubmitRequest,
  SubmittedAnswer,
} from './respond.dto.ts';
import { readDraft, readSubmission, ResponseIdPipe } from './respond-input.ts';
import { respondAnswer } from './respond-answer.ts';
import { RespondService } from './respond.service.ts';
import { SubmissionsService } from './submissions.service.ts';

/** Every question of a long form answered at length, in an alphabet of two bytes a letter. */
const bodyLimit = 262_144;

/**
 * What may be on its way at once: far more than a room full of phones, far less than what fills the memory. Nobody
 * alone can take more than a quarter. Drafts have a room of their own, so that they never keep out a response.
 */
const limits = { requests: 1_000, bytes: 64_000_000, requestsOfOne: 250, bytesOfOne: 16_000_000 };
const [roomForDrafts, roomForResponses] = [new Room(limits), new Room(limits)];

/** A body without a length may be as long as any. */
const bytesOf = ({ headers }: FastifyRequest): number => Number(headers['content-length'] ?? bodyLimit);

/** For actors: whoever has the link may look, keep a draft and submit. */
@Controller('api/respond/:token')
@Access(byInvitation)
export class RespondController {
  constructor(
    private readonly respond: RespondService,
    private readonly drafts: DraftsService,
    private readonly submissions: SubmissionsService,
  ) {}

  /** What stands behind the link. Changes nothing. */
  @Get()
  @Header('cache-control', 'no-store')
  async look(@Param('token') token: string, @Req() request: FastifyRequest): Promise<RespondAnswer> {
    return respondAnswer(await this.respond.look(token, addressOf(request)));
  }

  @Get('drafts/:responseId')
  @Header('cache-control', 'no-store')
  draft(
    @Param('token') token: string,
    @Param('responseId', ResponseIdPipe) responseId: string,
    @Req() request: FastifyRequest,
  ): Promise<DraftAnswer> {
    return this.drafts.one(token, responseId, addressOf(request));
  }

  /** Keeps a draft. A stale one is refused with the problem `stale-draft`, which carries the newer `draft`. */
  @Put('drafts/:responseId')
  @BodyLimit(bodyLimit, roomForDrafts)
  @ApiBody({ type: SaveDraftRequest })
  saveDraft(
    @Param('token') token: string,
    @Param('responseId', ResponseIdPipe) responseId: string,
    @Body() body: object,
    @Req() request: FastifyRequest,
  ): Promise<DraftSavedAnswer> {
    this.respond.countWrite(responseId, addressOf(request), bytesOf(request));
    return this.drafts.save(token, responseId, readDraft(body), addressOf(request));
  }

  /** Submits answers. Sending the same again changes nothing; once they are checked it says what came of it. */
  @Put('responses/:responseId')
  @BodyLimit(bodyLimit, roomForResponses)
  @ApiBody({ type: SubmitRequest })
  async submit(
    @Param('token') token: string,
    @Param('responseId', ResponseIdPipe) responseId: string,
    @Body() body: object,
    @Req() request: FastifyRequest,
  ): Promise<SubmittedAnswer> {
    this.respond.countWrite(responseId, addressOf(request), bytesOf(request));
    return { status: await this.submissions.submit(token, responseId, readSubmission(body), addressOf(request)) };
  }
}
