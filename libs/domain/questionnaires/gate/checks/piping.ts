import { isTranslated } from '../../localised.ts';
import { type Remark, remark } from '../finding.ts';
import { placeholderNames, placeholdersIn } from '../placeholders.ts';
import { type SurveyValue } from '../survey-walk.ts';
import { type Check } from './check.ts';
import { namesIn, refersToSomething } from './references.ts';

/**
 * Texts can take up answers (`{name}`) and settings of the project (`{{project.title}}`). Both must exist; answers
 * never go into HTML, where what somebody typed would be read as HTML.
 */
export const piping: Check = (inspection) => {
  const names = namesIn(inspection);
  const faultsOf = (text: string, { node, property, pointer, question }: SurveyValue): Remark[] => {
    const place = { pointer, question };
    const lost = placeholdersIn(text).filter((name) => !placeholderNames.has(name));
    const taken = [...text.replace(/\{\{[^{}]*\}\}/g, '').matchAll(/\{([^{}\s][^{}]*)\}/g)].map(
      ([, name = '']) => name,
    );
    return [
      ...lost.map((name) =>
        remark('placeholder-unknown', place, { name, placeholders: [...placeholderNames].join(', ') }),
      ),
      ...(property.kind === 'html' && taken.length > 0
        ? [remark('answer-in-html', place, { name: `{${taken.join('}, {')}}` })]
        : taken
            .filter((name) => !refersToSomething(name.trim(), node, names))
            .map((name) => remark('piped-unknown', place, { name: `{${name}}` }))),
    ];
  };
  return inspection.walk.values
    .filter(({ property }) => property.translatable)
    .flatMap((place) => textsOf(place.value).flatMap((text) => faultsOf(text, place)));
};

/** The texts of a localisable string. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isTranslated(value) ? Object.values(value) : [];
}
