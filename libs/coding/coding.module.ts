import { Module } from '@nestjs/common';
import { CollectModule } from '#collect';
import { PeopleModule } from '#people';
import { CodebookChanges } from './codebook/codebook-changes.ts';
import { CodebookController } from './codebook/codebook.controller.ts';
import { CodebookRepository } from './codebook/codebook.repository.ts';
import { CodebookService } from './codebook/codebook.service.ts';
import { MergesService } from './codebook/merges.service.ts';
import { CodeUsesRepository } from './codings/code-uses.repository.ts';
import { CodingsController } from './codings/codings.controller.ts';
import { CodingsRepository } from './codings/codings.repository.ts';
import { CodingsService } from './codings/codings.service.ts';
import { MergedQuotesRepository } from './codings/merged-quotes.repository.ts';
import { ErasureController } from './erasure/erasure.controller.ts';
import { ErasureService } from './erasure/erasure.service.ts';
import { SegmentsRepository } from './segments/segments.repository.ts';
import { CoverageRepository } from './sources/coverage.repository.ts';
import { CoverageService } from './sources/coverage.service.ts';
import { ReadingService } from './sources/reading.service.ts';
import { SourcesController } from './sources/sources.controller.ts';
import { SourcesRepository } from './sources/sources.repository.ts';
import { SourcesService } from './sources/sources.service.ts';
import { themeControllers, themeProviders, themeServices } from './themes/index.ts';

/** From open answers to coded segments, and from codes to themes. */
@Module({
  imports: [CollectModule, PeopleModule],
  controllers: [CodebookController, CodingsController, ErasureController, SourcesController, ...themeControllers],
  providers: [
    CodebookChanges,
    CodebookRepository,
    CodebookService,
    CodeUsesRepository,
    CodingsRepository,
    CodingsService,
    ErasureService,
    MergedQuotesRepository,
    MergesService,
    SegmentsRepository,
    CoverageRepository,
    CoverageService,
    ReadingService,
    SourcesRepository,
    SourcesService,
    ...themeProviders,
    ...themeServices,
  ],
  exports: [CodebookService, CodingsService, MergesService, ReadingService, SourcesService, ...themeServices],
})
export class CodingModule {}
