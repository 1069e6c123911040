import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { problem, type ProblemPlace } from '#domain';
import { inputSentences } from './input-sentences.ts';
import { unusableValues } from './unusable-values.ts';

/** Checks every request class: unknown fields are refused, and each wrong place is named with a pointer. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      transformOptions: { exposeUnsetFields: false },
      exceptionFactory: (errors) => invalid(errors.flatMap((error) => placesOf(error, ''))),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (isTakenAsItIs(metadata)) return Promise.resolve(value);
    const unusable = this.toValidate(metadata) ? unusableValues(value, answersIn.get(metadata.metatype ?? Object)) : [];
    if (unusable.length > 0) throw invalid(unusable);
    return super.transform(value, metadata);
  }
}

/** Of request classes, where answers stand in them. */
const answersIn = new WeakMap<object, RegExp>();

/** Says at which pointers of a request answers stand, which can be any JSON. */
export function HoldsAnswers(at: RegExp): ClassDecorator {
  return (requestClass) => void answersIn.set(requestClass, at);
}

/** What says nothing of how it is to be read: texts of the address, and bodies that are read by hand. */
const isTakenAsItIs = ({ metatype }: ArgumentMetadata): boolean =>
  metatype === undefined || metatype === String || metatype === Object;

const mostPlaces = 100;
const invalid = (places: ProblemPlace[]) => problem('invalid-input', {}, places.slice(0, mostPlaces));

function placesOf(error: ValidationError, above: string): ProblemPlace[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    code,
    detail: inputSentences(code, message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => placesOf(child, pointer))];
}
