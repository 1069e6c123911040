import { type Answers } from '../draft.ts';
import { showWords } from '../kept-answers.ts';
import { element } from '../page.ts';
import { texts } from '../texts.ts';
import { heading } from './heading.ts';

/** Says why answers can no longer be taken, and shows what was written so that it can be copied. */
export function showEnded(slug: string, answers: Answers): void {
  const sentences: Readonly<Record<string, string>> = texts.ended;
  const reason = document.createElement('p');
  reason.className = 'callout';
  reason.textContent = sentences[slug] ?? texts.ended.other;
  const [details, summary, list] = [
    document.createElement('details'),
    document.createElement('summary'),
    document.createElement('div'),
  ];
  summary.textContent = texts.keptHeading;
  details.append(summary, list);
  showWords(details, list, answers);
  const title = heading(texts.endedHeading);
  element('main').replaceChildren(title, reason, details);
  title.focus();
}
