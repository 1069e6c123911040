import { type TFunction } from 'i18next';
import { sentenceOf } from '#domain';
import { type Shape } from '../../../../shared/api/client.ts';

type Language = 'de' | 'en';
type Reason = Shape<'RefusalReason'>;
/** Where something is in answers. */
type Place = Pick<Reason, 'question' | 'row' | 'column' | 'title' | 'rowTitle' | 'columnTitle'>;

/** The question of a place, in the language of the studio. */
export function questionOf({ title, question }: Place, language: Language, t: TFunction<'rounds'>): string {
  return title?.[language] ?? (question === '' ? t('quarantine.whole') : question);
}

/** Row and column inside of the question; undefined for the question itself. */
export function placeInside(place: Place, language: Language, t: TFunction<'rounds'>): string | undefined {
  const { row, column, rowTitle, columnTitle } = place;
  if (row === undefined) return undefined;
  const ofRow = rowTitle?.[language] ?? row;
  if (column === undefined) return rowTitle === undefined ? t('quarantine.onlyRow', { row: ofRow }) : ofRow;
  return t('quarantine.rowAndColumn', { row: ofRow, column: columnTitle?.[language] ?? column });
}

/** Why it was refused: our own sentences in the language of the studio, those of the questionnaire as they are. */
export function reasonOf({ kind, message }: Reason, language: Language): string {
  return sentenceOf(kind, language) ?? message;
}
