import { BaseTheme } from 'survey-core';
import { DefaultDark } from 'survey-core/themes';
import { type Plugin } from 'vite';

const sheet = /respond[\\/]survey[\\/]survey-theme\.css$/;

/**
 * SurveyJS 3 brings the variables of its theme as script and writes them into style elements at run time, which
 * the policy of the page forbids. This makes them a style sheet when the page is built, and takes them out of
 * the script (`generateStylesheet` is off).
 */
export function surveyTheme(): Plugin {
  return {
    name: 'survey-theme',
    enforce: 'pre',
    load: (id) => (sheet.test(id) ? themeSheet() : undefined),
    transform: (code, file) =>
      /survey-core[\\/]fesm[\\/]survey-core\.mjs$/.test(file) ? { code: withoutBaseTheme(code), map: null } : undefined,
  };
}

/** In pieces: some browsers give up on very long rules. */
const longestRule = 300;

function themeSheet(): string {
  const light = rulesFor(BaseTheme.cssVariables);
  const dark = rulesFor(DefaultDark.cssVariables);
  return `${light}\n@media (prefers-color-scheme: dark) {\n${dark}\n}`;
}

function rulesFor(variables: Readonly<Record<string, string>>): string {
  const lines = Object.entries(variables).map(([name, value]) => `${name}:${value};`);
  const rules: string[] = [];
  for (let from = 0; from < lines.length; from += longestRule) {
    rules.push(`:where(.sd-theme-root){${lines.slice(from, from + longestRule).join('')}}`);
  }
  return rules.join('\n');
}

function withoutBaseTheme(code: string): string {
  const begin = code.indexOf('var baseTheme = {');
  const end = code.indexOf('\n};', begin);
  if (begin < 0 || end < 0) throw new Error('survey-core no longer holds its base theme where this build expects it.');
  return `${code.slice(0, begin)}var baseTheme = { cssVariables: {} };${code.slice(end + 3)}`;
}
