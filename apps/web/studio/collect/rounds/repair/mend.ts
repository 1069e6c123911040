import { type AnswerChange, type Json, withEmptied } from '#domain';
import { type Shape } from '../../../../shared/api/client.ts';

export type RepairableReason = Shape<'RepairableReasonAnswer'>;
type Field = Shape<'RepairFieldAnswer'>;

/** What somebody wants to do at one place; the value as it stands in its field. */
export interface Mend {
  deed: 'leave' | 'correct' | 'remove';
  /** Positions of choices, or what was typed. */
  value: string;
}

export const leave: Mend = { deed: 'leave', value: '' };

/** All reasons of one place: they are mended together. */
export interface MendablePlace {
  place: string;
  reasons: readonly [RepairableReason, ...RepairableReason[]];
}

/** Places in the order of their first reason. */
export function placesOf(reasons: readonly RepairableReason[]): MendablePlace[] {
  const places = new Map<string, MendablePlace>();
  for (const reason of reasons) {
    const known = places.get(reason.place);
    places.set(reason.place, { place: reason.place, reasons: known ? [...known.reasons, reason] : [reason] });
  }
  return [...places.values()];
}

/** The value that was typed or chosen, as answers hold it; undefined where it is none. */
export function valueOf(field: Field, typed: string): Json | undefined {
  const offered = (position: string) => (position === '' ? undefined : field.choices?.[Number(position)]?.value);
  switch (field.kind) {
    case 'text':
      return typed.trim() === '' ? undefined : typed;
    case 'number': {
      const number = Number(typed.trim().replace(',', '.'));
      return typed.trim() === '' || !Number.isFinite(number) ? undefined : number;
    }
    case 'choice':
      return offered(typed);
    case 'choices': {
      const values = typed.split(' ').flatMap((position) => offered(position) ?? []);
      return values.length === 0 ? undefined : values;
    }
    case 'none':
      return undefined;
  }
}

const longestStart = 2_000;

/** What a field holds at first: what stands there, as far as it fits. */
export function startOf({ kind, choices = [] }: Field, found: Json | undefined): string {
  if (kind === 'text' && typeof found === 'string') return found.length > longestStart ? '' : found;
  if (kind !== 'choices' || !Array.isArray(found)) return '';
  const values: readonly unknown[] = found;
  return choices.flatMap(({ value }, position) => (values.includes(value) ? [String(position)] : [])).join(' ');
}

/** Places where a value is to be corrected and none is given. */
export function incomplete(places: readonly MendablePlace[], mends: ReadonlyMap<string, Mend>): string[] {
  return places
    .filter(({ place, reasons: [{ field }] }) => {
      const { deed, value } = mends.get(place) ?? leave;
      return deed === 'correct' && valueOf(field, value) === undefined;
    })
    .map(({ place }) => place);
}

/** What was chosen at all places, as changes in an order in which they can be made. */
export function changesOf(
  answers: Json,
  places: readonly MendablePlace[],
  mends: ReadonlyMap<string, Mend>,
): AnswerChange[] {
  return withEmptied(
    answers,
    places.flatMap(({ place, reasons: [{ field }] }): AnswerChange[] => {
      const { deed, value } = mends.get(place) ?? leave;
      if (deed === 'remove') return [{ place }];
      const to = deed === 'correct' ? valueOf(field, value) : undefined;
      return to === undefined ? [] : [{ place, to }];
    }),
  );
}
