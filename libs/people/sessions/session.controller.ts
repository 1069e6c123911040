import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, addressOf, anyone, type Caller, CurrentCaller, loggedIn } from '#platform';
import { LoginRequest } from './session.dto.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionsService } from './sessions.service.ts';

/** Logging in and out. */
@Controller('api')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('session')
  @Access(anyone)
  @HttpCode(204)
  async logIn(
    @Body() { email, password }: LoginRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.set(reply, await this.sessions.logIn(email, password, addressOf(request)));
  }

  @Delete('session')
  @Access(loggedIn)
  @HttpCode(204)
  async logOut(@CurrentCaller() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(caller);
    this.cookie.clear(reply);
  }

  @Delete('sessions')
  @Access(loggedIn)
  @HttpCode(204)
  async logOutEverywhere(
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.endEverywhere(caller);
    this.cookie.clear(reply);
  }
}
