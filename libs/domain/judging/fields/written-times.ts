/** Tells what browsers write for an input. */
export interface WrittenForm {
  test(text: string): boolean;
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const isFrom = (first: number, value: number | undefined, last: number): boolean =>
  value !== undefined && value >= first && value <= last;

/** The calendar repeats after 400 years; of the first hundred, JavaScript would make others. */
const dayOf = (year: number, month: number, day: number): Date => new Date(Date.UTC(year + 400, month - 1, day));

const daysIn = (year: number, month: number): number => dayOf(year, month + 1, 0).getUTCDate();

/** A year has 53 weeks if it begins on a Thursday, or is a leap year that begins on a Wednesday (ISO 8601). */
function weeksIn(year: number): number {
  const first = dayOf(year, 1, 1).getUTCDay();
  return first === 4 || (first === 3 && daysIn(year, 2) === 29) ? 53 : 52;
}

const date = (text: string): boolean => {
  const [year = 0, month = 0, day] = numbersIn(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && year > 0 && isFrom(1, month, 12) && isFrom(1, day, daysIn(year, month));
};

const time = (text: string): boolean => {
  const [hour, minute, second = 0] = numbersIn(text);
  const isForm = /^\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/.test(text);
  return isForm && isFrom(0, hour, 23) && isFrom(0, minute, 59) && isFrom(0, second, 59);
};

const datetime = (text: string): boolean => {
  const [day = '', moment = '', ...more] = text.split('T');
  return more.length === 0 && date(day) && time(moment);
};

const month = (text: string): boolean => {
  const [year = 0, of] = numbersIn(text);
  return /^\d{4}-\d{2}$/.test(text) && year > 0 && isFrom(1, of, 12);
};

const week = (text: string): boolean => {
  const [year = 0, of] = numbersIn(text);
  return /^\d{4}-W\d{2}$/.test(text) && year > 0 && isFrom(1, of, weeksIn(year));
};

/**
 * How browsers write what is chosen in inputs of these types (HTML, section 2.3.5 "Dates and times"): days, times and
 * weeks that there are, in a year of four digits.
 */
export const writtenForms: Readonly<Record<string, WrittenForm>> = {
  date: { test: date },
  'datetime-local': { test: datetime },
  time: { test: time },
  month: { test: month },
  week: { test: week },
  color: /^#[0-9a-f]{6}$/i,
};
