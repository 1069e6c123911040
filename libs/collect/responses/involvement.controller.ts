import { Body, Controller, HttpCode, Param, Put, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Access, addressOf, byInvitation } from '#platform';
import { InvolvementRequest } from './involvement.dto.ts';
import { InvolvementOffers } from './involvement-offers.ts';
import { ResponseIdPipe } from './respond-input.ts';

/** For actors who would like to take part further. */
@Controller('api/respond/:token')
@Access(byInvitation)
export class InvolvementController {
  constructor(private readonly offers: InvolvementOffers) {}

  /** Keeps how, and how to reach her, apart from all answers. Sending it again under the same id corrects it. */
  @Put('involvements/:id')
  @HttpCode(204)
  put(
    @Param('token') token: string,
    @Param('id', ResponseIdPipe) id: string,
    @Body() offer: InvolvementRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.offers.put(token, id, offer, addressOf(request));
  }
}
