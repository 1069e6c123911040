import { type PipeTransform } from '@nestjs/common';
import { validate, version } from 'uuid';
import {
  type AnswersByQuestion,
  boundsProblem,
  endlessNumberIn,
  inputPlaces,
  isJsonObject,
  isNestedDeeperThan,
  problem,
  type ProblemPlace,
} from '#domain';
import { type DraftInput } from '../drafts/drafts.service.ts';
import { type Submission } from './submission.ts';

/**
 * Reads what an actor's browser sends. By hand, because the usual check of request classes walks through the
 * answers recursively, and these may be nested as deep as somebody likes.
 */

/** Nested deeper than any form, yet safe to write as JSON: such answers go to quarantine. */
const deepestKept = 500;
const localeForm = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;

/** A random id (version 4): one that tells a time or an order is refused. */
export class ResponseIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (validate(value) && version(value) === 4) return value.toLowerCase();
    throw wrong('/responseId', 'isUuid', inputPlaces.isRandomId);
  }
}

export function readSubmission(body: unknown): Submission {
  const { answers, locale, minutes = null } = fieldsOf(body);
  if (minutes !== null && typeof minutes !== 'number') throw wrong('/minutes', 'isNumber', inputPlaces.isCount);
  return { answers: answersIn(answers), locale: localeIn(locale), minutes };
}

/** Drafts are never judged, so that they must at least be such as a form can make. */
export function readDraft(body: unknown): DraftInput {
  const { answers, locale, revision, page } = fieldsOf(body);
  if (boundsProblem(answers) !== undefined) throw problem('answers-unusable');
  return {
    answers: answersIn(answers),
    locale: localeIn(locale),
    revision: countIn(revision, '/revision'),
    page: countIn(page, '/page'),
  };
}

function fieldsOf(body: unknown): Record<string, unknown> {
  if (!isJsonObject(body)) throw problem('unreadable-body');
  return body;
}

function answersIn(answers: unknown): AnswersByQuestion {
  if (!isJsonObject(answers) || isNestedDeeperThan(answers, deepestKept)) throw problem('answers-unusable');
  // As JSON it would be stored as nothing at all.
  const endless = endlessNumberIn(answers, '/answers');
  if (endless !== undefined) throw wrong(endless, 'isFinite', inputPlaces.isFinite);
  return answers;
}

function localeIn(locale: unknown): string {
  if (typeof locale === 'string' && localeForm.test(locale)) return locale;
  throw wrong('/locale', 'matches', inputPlaces.isLocale);
}

function countIn(value: unknown, pointer: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_000_000_000) return value;
  throw wrong(pointer, 'isInt', inputPlaces.isCount);
}

const wrong = (pointer: string, code: string, detail: ProblemPlace['detail']) =>
  problem('invalid-input', {}, [{ pointer, code, detail }]);
