import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format.ts';

/** Says counts that the smallest cell may hide: null is "<5" with the project's k. */
export function useCells(k: number) {
  const { number } = useFormats();
  const hidden = `<${k}`;
  return { hidden, number, cell: (count: number | null) => (count === null ? hidden : number(count)) };
}

/** A text in both languages as the reader's. */
export function useInLanguage(): (text: { de: string; en: string }) => string {
  const { i18n } = useTranslation();
  return ({ de, en }) => (i18n.language === 'en' ? en : de);
}
