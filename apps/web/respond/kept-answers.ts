import { type Answers } from './draft.ts';
import { type KeptDraft } from './kept-draft.ts';
import { element, type Page } from './page.ts';

/** On a page that takes no answers: clears what has arrived, shows what has not, so that no word is lost. */
export async function showKept(page: Page, kept: KeptDraft): Promise<void> {
  const { submission, answers } = kept.draft;
  if (page.problem === 'already-answered' && (submission !== undefined || wordsIn(answers).length === 0)) {
    await kept.forget();
    return;
  }
  showWords(element('kept'), element('kept-answers'), answers);
}

/** Lists what somebody wrote, to be copied; shows nothing if there is nothing. */
export function showWords(details: HTMLElement, list: HTMLElement, answers: Answers): void {
  const words = wordsIn(answers);
  details.hidden = words.length === 0;
  list.replaceChildren(
    ...words.map((text) => {
      const quote = document.createElement('blockquote');
      quote.textContent = text;
      return quote;
    }),
  );
}

/** Texts people typed, however deep they stand. The values of choices are short names of ours such as `kita_nord`. */
export function wordsIn(answers: unknown): string[] {
  if (typeof answers === 'string') return answers.trim() === '' || /^[a-z0-9_-]+$/.test(answers) ? [] : [answers];
  return typeof answers === 'object' && answers !== null ? Object.values(answers).flatMap(wordsIn) : [];
}
