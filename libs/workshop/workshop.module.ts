import { Module } from '@nestjs/common';
import { CodingModule } from '#coding';
import { PeopleModule } from '#people';
import { GoalHistory } from './goals/goal-history.ts';
import { GoalViews } from './goals/goal-views.ts';
import { GoalsController } from './goals/goals.controller.ts';
import { GoalsRepository } from './goals/goals.repository.ts';
import { GoalsService } from './goals/goals.service.ts';
import { HeardThemes } from './heard/heard-themes.service.ts';
import { HeardController } from './heard/heard.controller.ts';
import { ThemeChoice } from './workshops/theme-choice.ts';
import { WorkshopsController } from './workshops/workshops.controller.ts';
import { WorkshopsRepository } from './workshops/workshops.repository.ts';
import { WorkshopsService } from './workshops/workshops.service.ts';

/** From themes to goals. */
@Module({
  imports: [CodingModule, PeopleModule],
  controllers: [WorkshopsController, GoalsController, HeardController],
  providers: [
    GoalHistory,
    GoalViews,
    GoalsRepository,
    GoalsService,
    HeardThemes,
    ThemeChoice,
    WorkshopsRepository,
    WorkshopsService,
  ],
  exports: [GoalsService, WorkshopsService],
})
export class WorkshopModule {}
