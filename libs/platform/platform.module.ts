import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ActivityRepository } from './audit/activity.repository.ts';
import { ActivityService } from './audit/activity.service.ts';
import { HealthController } from './health/health.controller.ts';
import { Metrics } from './health/metrics.ts';
import { LinkTokens } from './links/link-tokens.ts';
import { InputPipe } from './problems/input.pipe.ts';
import { ProblemFilter } from './problems/problem.filter.ts';

/** The plumbing every room stands on. The access guard is provided by `people`, who knows who calls. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    ActivityRepository,
    ActivityService,
    LinkTokens,
    Metrics,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: InputPipe },
  ],
  exports: [ActivityService, LinkTokens, Metrics],
})
export class PlatformModule {}
