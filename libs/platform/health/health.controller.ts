import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { type FastifyRequest } from 'fastify';
import { type DataSource } from 'typeorm';
import { problem } from '#domain';
import { Access, anyone } from '../access/access.ts';
import { type Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { READER } from '../database/data-sources.ts';
import { HealthAnswer } from './health.dto.ts';
import { Metrics } from './metrics.ts';
import { mayReadMetrics } from './metrics-access.ts';

/** For those who run it: is the process alive, can it serve, what does it do. */
@Controller('api')
@Access(anyone)
export class HealthController {
  constructor(
    @InjectDataSource(READER) private readonly reader: DataSource,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Ready: the database answers. */
  @Get('health')
  async ready(): Promise<HealthAnswer> {
    await this.reader.query('SELECT 1').catch(() => {
      throw problem('try-again');
    });
    return { live: true, ready: true };
  }

  /** Live: the process answers. */
  @Get('health/live')
  live(): HealthAnswer {
    return { live: true };
  }

  @Get('metrics')
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metricsText(@Req() request: FastifyRequest): Promise<string> {
    if (!mayReadMetrics(request, this.config.metricsToken)) throw problem('not-found');
    return this.metrics.text();
  }
}
