import { Module } from '@nestjs/common';
import { CodingModule } from '#coding';
import { CollectModule } from '#collect';
import { PeopleModule } from '#people';
import { WorkshopModule } from '#workshop';
import { DemoCoding } from './demo-coding.ts';
import { DemoController } from './demo.controller.ts';
import { DemoService } from './demo.service.ts';
import { DemoSurvey } from './demo-survey.ts';
import { DemoThemes } from './demo-themes.ts';

@Module({
  imports: [PeopleModule, CollectModule, CodingModule, WorkshopModule],
  controllers: [DemoController],
  providers: [DemoService, DemoSurvey, DemoCoding, DemoThemes],
  exports: [DemoService],
})
export class DemoModule {}
