import { textIn } from '../../questionnaires/index.ts';
import { stepsOf } from '../expressions/lookup.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';

const changing = ['setValueIf', 'setValueExpression', 'resetValueIf'];

/**
 * Expressions that change an answer when another one changes. While somebody answers, that has happened already; but
 * completing the form clears answers too, and the form library then runs these expressions once more. So they may
 * only speak of questions whose answers are never cleared.
 */
export function checkLaterChanges(json: Part, place: Place, bench: Workbench): void {
  for (const property of changing) {
    if (textIn(json[property]).trim() === '') continue;
    const read = bench.ports.readExpression(textIn(json[property]));
    const isSteady = read?.variables.every((variable) => bench.isNeverCleared(stepsOf(variable)[0]?.name ?? ''));
    if (isSteady !== true || place.inside !== undefined) bench.refuse(place, 'property', property);
  }
}
