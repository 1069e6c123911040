import { Module } from '@nestjs/common';
import { CodingModule } from '#coding';
import { CollectModule } from '#collect';
import { PeopleModule } from '#people';
import { CodingsCsv } from './codings/codings-csv.service.ts';
import { ExportsController } from './exports.controller.ts';
import { ResponsesCsv } from './responses/responses-csv.service.ts';
import { ThemesCsv } from './themes/themes-csv.service.ts';

/** What leaves the system: files that everybody can open. */
@Module({
  imports: [CodingModule, CollectModule, PeopleModule],
  controllers: [ExportsController],
  providers: [CodingsCsv, ResponsesCsv, ThemesCsv],
  exports: [CodingsCsv, ResponsesCsv, ThemesCsv],
})
export class PublishModule {}
