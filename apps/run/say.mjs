import { readFileSync } from 'node:fs';

const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const language = environment.toLowerCase().startsWith('de') ? 'de' : 'en';
const sentences = JSON.parse(readFileSync(new URL(`./sentences/${language}.json`, import.meta.url), 'utf8'));

/** One sentence for the terminal, in German where the system speaks German, else in English. */
export function sentence(key, values = {}) {
  const text = sentences[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** Progress goes to standard error: standard output belongs to what a command answers. */
export function say(key, values) {
  process.stderr.write(`${sentence(key, values)}\n`);
}

/** One clear sentence, and an exit that tells the shell. */
export function giveUp(key, values) {
  say(key, values);
  process.exit(1);
}
