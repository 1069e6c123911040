import { Body, Controller, Get, HttpCode, Put, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Access, addressOf, type Caller, CurrentCaller, loggedIn } from '#platform';
import { LanguageRequest, PasswordChangeRequest } from '../sessions/session.dto.ts';
import { SessionsService } from '../sessions/sessions.service.ts';
import { UsersService } from '../users/users.service.ts';
import { MeAnswer } from './me.dto.ts';
import { MeService } from './me.service.ts';

/** One's own account. */
@Controller('api/me')
@Access(loggedIn)
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  show(@CurrentCaller() caller: Caller): Promise<MeAnswer> {
    return this.me.describe(caller);
  }

  @Put('password')
  @HttpCode(204)
  changePassword(
    @CurrentCaller() caller: Caller,
    @Body() { current, next }: PasswordChangeRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.sessions.changePassword(caller, current, next, addressOf(request));
  }

  @Put('language')
  @HttpCode(204)
  changeLanguage(@CurrentCaller() caller: Caller, @Body() { language }: LanguageRequest): Promise<void> {
    return this.users.changeLanguage(caller.userId, language);
  }
}
