import { type Finding } from '../questionnaires/index.ts';
import { type Compilation } from './compilation.ts';

const slowly = {
  de: 'Antworten auf diese Fassung prüft der Server einzeln mit einem ganzen Formular, das dauert länger. {reason}',
  en: 'The server checks answers to this version one by one with a whole form, which takes longer. {reason}',
};

/** Tells, as warnings at their places, why answers to a questionnaire would take the slow path. */
export function slowFindings(
  compilation: Compilation,
  positionOf: (pointer: string) => { line: number; column: number },
): Finding[] {
  if ('compiled' in compilation) return [];
  return compilation.obstacles.map(({ pointer, question, reason }) => ({
    severity: 'warning',
    code: 'judged-slowly',
    pointer,
    ...positionOf(pointer),
    ...(question === undefined ? {} : { question }),
    message: { de: slowly.de.replace('{reason}', reason.de), en: slowly.en.replace('{reason}', reason.en) },
  }));
}
