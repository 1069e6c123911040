import { type Remark, remark } from '../finding.ts';
import { type Check } from './check.ts';
import { textsOf } from './piping.ts';

const longestNamed = 6;

/** HTML keeps only what cannot do harm; plain texts show tags as they are typed. */
export const html: Check = ({ walk, ports }) =>
  walk.values
    .filter(({ property }) => property.translatable)
    .flatMap(({ property, pointer, question, value }): Remark[] => {
      const texts = textsOf(value);
      if (property.kind !== 'html') {
        return texts.some((text) => /<\/?[a-z][^>]*>/i.test(text))
          ? [remark('html-in-text', { pointer, question })]
          : [];
      }
      const removed = [...new Set(texts.flatMap((text) => ports.cleanHtml(text).removed))];
      if (removed.length === 0) return [];
      return [remark('html-removed', { pointer, question }, { parts: removed.slice(0, longestNamed).join(', ') })];
    });
