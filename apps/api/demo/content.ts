import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InvolvementOffer, type StairStep, type Stance, type ThemeStatus } from '#domain';
import { projectFolder } from '#platform';

interface Both {
  de: string;
  en: string;
}

/** One actor of the demo with her closed answers, and her open ones marked with codes (see marks.ts). */
export interface DemoActor {
  key: string;
  group: string;
  perspektive: string;
  ebene: string;
  zielgruppen: string[];
  sozialraum: string | null;
  zitat: string;
  locale: 'de' | 'en';
  zielklarheit: number;
  bedarfsdeckung: Record<string, number | string>;
  zusammenarbeit: Record<string, number>;
  steuerung: Record<string, number>;
  schwerpunkte: string[];
  answers: Record<string, string>;
}

export interface DemoQuote {
  actor: string;
  question: string;
  words: string;
}

export interface DemoContent {
  project: {
    slug: string;
    title: Both;
    municipality: string;
    purpose: Both;
    dataController: Both;
    deletionDate: string;
    evaluations: Both;
    groups: { key: string; name: Both; parent: string | null }[];
  };
  codebook: {
    key: string;
    parent: string | null;
    name: string;
    definition: string;
    includeWhen: string;
    excludeWhen: string;
    example: string;
    color: string;
  }[];
  themes: {
    key: string;
    position: number;
    title: string;
    definition: string;
    summary: string;
    codes: string[];
    /** Passages that stand for it: the words of a mark in an actor's answer. */
    quotes: DemoQuote[];
    openQuestions: string[];
    candidateGoals: string[];
    status: ThemeStatus;
  }[];
  workshop: { title: string; date: string; place: string; themes: string[] };
  goals: { title: string; statement: string; stair: StairStep; themes: string[] }[];
  actors: DemoActor[];
  /** Who would like to take part further. */
  involvements: InvolvementOffer[];
}

export type { Stance, StairStep };

const folder = join(projectFolder, 'apps/api/demo/praeventionskette');

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
}

/** Reads the demo's content: an invented city, its actors, their answers and what was made of them. */
export function readDemoContent(): DemoContent {
  const actors = readdirSync(join(folder, 'actors'))
    .sort()
    .flatMap((file) => readJson('actors', file) as DemoActor[]);
  return {
    project: readJson('project.json') as DemoContent['project'],
    codebook: readJson('codebook.json') as DemoContent['codebook'],
    themes: readJson('themes.json') as DemoContent['themes'],
    ...(readJson('goals.json') as Pick<DemoContent, 'workshop' | 'goals'>),
    involvements: readJson('involvements.json') as DemoContent['involvements'],
    actors: actors.sort((one, other) => one.key.localeCompare(other.key)),
  };
}
