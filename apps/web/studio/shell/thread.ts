import { createContext, use } from 'react';
import { type Permission } from '#domain';
import { type Formats } from '../../shared/format.ts';
import { type Project } from './project.tsx';
import { type Translate } from './translate.ts';

/** Pages of the steps: the part of the address after /projects/<slug>. */
export type StepPath = '/questionnaires' | '/rounds' | '/coding' | '/themes' | '/workshops' | '/goals';

/** How far a step of the thread has come in a project. */
export interface StepState {
  /** `ahead`: nothing yet. `going`: something, not finished. `done`: the next step can begin. */
  progress: 'ahead' | 'going' | 'done';
  /** One sentence with the figures that matter: "42 Antworten, davon 3 ohne Codierung". */
  sentence: string;
  /** What would bring this step on, as a button's label; the first one in the thread is the page's next step. */
  next?: string;
}

/** Says a state in the reader's language. */
export type Tell = (t: Translate, formats: Formats) => StepState;

/** One step of the thread: an entry of the navigation and a part of the project's first page. */
export interface Step {
  path: StepPath;
  /** Without it, the step is not shown. */
  permission: Permission;
  /** Without it, the step is shown but its next step is somebody else's. */
  work: Permission;
  label: (t: Translate) => string;
  /** What happens in this step, in one sentence. */
  lead: (t: Translate) => string;
  /** Asks the API how far the step is; each time the project's first page opens. */
  load: (project: Project) => Promise<Tell>;
}

/** Every step of every stage, in the order of the thread. */
export const Thread = createContext<readonly Step[]>([]);

/** The steps that the reader's role may see. */
export function useThread(project: Project): readonly Step[] {
  return use(Thread).filter(({ permission }) => project.permissions.includes(permission));
}
