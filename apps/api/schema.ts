import { codingEntities } from '#coding';
import { collectEntities } from '#collect';
import { peopleEntities } from '#people';
import { platformEntities, type Schema } from '#platform';
import { workshopEntities } from '#workshop';
import { migrations } from './migrations/index.ts';

/** The schema of the application: the entities of every room and the one list of migrations. */
export const schema: Schema = {
  entities: [...platformEntities, ...peopleEntities, ...collectEntities, ...codingEntities, ...workshopEntities],
  migrations,
};
