import de from './de.json';
import en from './en.json';

/** Every sentence that the actor's page says after the server has spoken. */
export type Texts = typeof de;

/** The texts in the language of the page. */
export const texts: Texts = document.documentElement.lang === 'en' ? en : de;

/** Fills `{name}` in a sentence. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
