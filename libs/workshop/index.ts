import { GoalEntity, GoalHistoryEntity, GoalThemeEntity } from './goals/goal.entity.ts';
import { WorkshopEntity, WorkshopThemeEntity } from './workshops/workshop.entity.ts';

export { type Goal } from './goals/goal-views.ts';
export { GoalsService, type NewGoal } from './goals/goals.service.ts';
export { WorkshopModule } from './workshop.module.ts';
export {
  WorkshopsService,
  type NewWorkshop,
  type Workshop,
  type WorkshopChange,
} from './workshops/workshops.service.ts';

/** Tables of this room, for the schema. */
export const workshopEntities = [WorkshopEntity, WorkshopThemeEntity, GoalEntity, GoalThemeEntity, GoalHistoryEntity];
