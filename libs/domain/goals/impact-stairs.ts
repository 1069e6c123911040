import { type Language } from '../problems/index.ts';
import { type StairStep } from '../themes/index.ts';

/** What a step is about: what was done (output), what it changed for people (outcome), for everybody (impact). */
export const stairLevels = ['output', 'outcome', 'impact'] as const;
export type StairLevel = (typeof stairLevels)[number];

/** The names of the levels and of the steps, in both languages. */
type Named = Readonly<Record<Language, string>>;

/** The impact stairs. Source: B. Kurz, D. Kubek, Kursbuch Wirkung, PHINEO (Wirkungstreppe). */
const stairs: Readonly<Record<StairStep, { level: StairLevel } & Named>> = {
  1: { level: 'output', de: 'Aktivitäten finden wie geplant statt', en: 'Activities take place as planned' },
  2: { level: 'output', de: 'Zielgruppen werden erreicht', en: 'Target groups are reached' },
  3: { level: 'output', de: 'Zielgruppen nehmen die Angebote an', en: 'Target groups accept what is offered' },
  4: {
    level: 'outcome',
    de: 'Zielgruppen ändern ihr Bewusstsein oder ihre Fähigkeiten',
    en: 'Target groups change their awareness or abilities',
  },
  5: { level: 'outcome', de: 'Zielgruppen ändern ihr Handeln', en: 'Target groups change what they do' },
  6: {
    level: 'outcome',
    de: 'Die Lebenslage der Zielgruppen ändert sich',
    en: 'The living conditions of target groups change',
  },
  7: { level: 'impact', de: 'Die Gesellschaft ändert sich', en: 'Society changes' },
};

const levels: Readonly<Record<StairLevel, Named>> = {
  output: { de: 'Leistung (Output)', en: 'Output' },
  outcome: { de: 'Wirkung bei den Zielgruppen (Outcome)', en: 'Outcome for the target groups' },
  impact: { de: 'Wirkung für alle (Impact)', en: 'Impact on society' },
};

/** The level of a step: 1–3 output, 4–6 outcome, 7 impact. */
export const stairLevel = (step: StairStep): StairLevel => stairs[step].level;

/** What a step says, as a short sentence. */
export const stairName = (step: StairStep, language: Language): string => stairs[step][language];

/** What a level is called. */
export const stairLevelName = (level: StairLevel, language: Language): string => levels[level][language];

/** Whether a goal on this step is about a change for people, and may be called an impact goal. */
export const isImpactStep = (step: StairStep): boolean => stairLevel(step) !== 'output';
