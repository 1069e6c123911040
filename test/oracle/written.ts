import { type Question, QuestionTextModel } from 'survey-core';

/** How browsers write what is entered in inputs of these types (HTML, "Dates and times"). */
const written: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'datetime-local': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/,
  time: /^\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/,
  month: /^\d{4}-\d\d$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  color: /^#[0-9a-f]{6}$/i,
};

export function isMiswritten(question: Question | undefined, value: string): boolean {
  const form = question instanceof QuestionTextModel ? written[question.inputType] : undefined;
  return form !== undefined && (!form.test(value) || !isInCalendar(value));
}

/** A day, month or time that JavaScript reads is the one that was written, or none. */
function isInCalendar(value: string): boolean {
  if (/[W#]/.test(value)) return true;
  const moment = /^\d\d:/.test(value) ? `2000-01-01T${value}` : value;
  const read = new Date(/T/.test(moment) ? `${moment}Z` : moment);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(moment.slice(0, 16));
}
