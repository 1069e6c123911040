import { type Step } from '../shell/thread.ts';
import { groupsRoutes } from './groups/routes.tsx';
import { questionnairesRoutes, questionnairesStep } from './questionnaires/routes.tsx';
import { roundsRoutes, roundsStep } from './rounds/routes.tsx';

export const collectRoutes = [...groupsRoutes, ...questionnairesRoutes, ...roundsRoutes] as const;

export const collectSteps: readonly Step[] = [questionnairesStep, roundsStep];
