import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { today } from '../database/columns.ts';

/** Text as people mean it: without spaces around it and in one spelling (Unicode NFC). */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().normalize('NFC') : value));

/** May be left out; null is not "left out", and is checked like any other value. */
export const IfGiven = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A day of the calendar such as 2026-03-01. */
export const IsDay = (): PropertyDecorator => ValidateBy({ name: 'isISO8601', validator: { validate: isDay } });

/** A day that is still to come (UTC). What is no day at all is for IsDay to tell. */
export const IsComingDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isComingDay',
    validator: { validate: (value: unknown) => !isDay(value) || String(value) > today() },
  });

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
