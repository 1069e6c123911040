import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { problem, type ProblemPlace } from '#domain';
import { inputSentences } from './input-sentences.ts';

/** Checks every request class: unknown fields are refused, and each wrong place is named with a pointer. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { exposeUnsetFields: false },
    exceptionFactory: (errors) =>
      problem(
        'invalid-input',
        {},
        errors.flatMap((error) => placesOf(error, '')),
      ),
  });

function placesOf(error: ValidationError, above: string): ProblemPlace[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    code,
    detail: inputSentences(code, message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => placesOf(child, pointer))];
}
