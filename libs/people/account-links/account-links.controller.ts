import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import {
  Access,
  addressOf,
  byInvitation,
  type Caller,
  CONFIG,
  type Config,
  CurrentCaller,
  loggedIn,
  RateLimit,
} from '#platform';
import { SessionCookie } from '../sessions/session-cookie.ts';
import { AcceptedAnswer, AccountLinkAnswer, AccountRequest } from './account-link.dto.ts';
import { AccountLinksService } from './account-links.service.ts';

const minute = 60_000;

/** Links that make an account: the first one, and those of colleagues. */
@Controller('api/account-links')
@Access(byInvitation)
export class AccountLinksController {
  readonly #limit: RateLimit;

  constructor(
    private readonly links: AccountLinksService,
    private readonly cookie: SessionCookie,
    @Inject(CONFIG) { processSecret }: Config,
  ) {
    this.#limit = new RateLimit(60, minute, processSecret);
  }

  @Get(':token')
  look(@Param('token') token: string, @Req() request: FastifyRequest): Promise<AccountLinkAnswer> {
    this.#limit.count(addressOf(request));
    return this.links.look(token);
  }

  @Post(':token')
  @HttpCode(204)
  async setUp(
    @Param('token') token: string,
    @Body() account: AccountRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.#limit.count(addressOf(request));
    this.cookie.set(reply, await this.links.setUp(token, account));
  }

  /** Takes the caller into the project of the link. */
  @Post(':token/accept')
  @HttpCode(200)
  @Access(loggedIn)
  accept(
    @Param('token') token: string,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<AcceptedAnswer> {
    this.#limit.count(addressOf(request));
    return this.links.accept(token, caller);
  }
}
