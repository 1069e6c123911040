import { type Language, type Problem } from '#domain';
import { html } from './markup.ts';
import { type PageAssets } from './page-assets.ts';
import { pageDocument } from './page-document.ts';
import { dayIn, filled, pageTexts } from './page-texts.ts';

/** The page for a link that does not lead to a questionnaire: why, and what to do. */
export function messagePage(problem: Problem, language: Language, assets: PageAssets, draftKey: string): string {
  const texts = pageTexts[language];
  const message = messageFor(problem, texts.messages);
  const { day } = problem.parameters;
  const values = typeof day === 'string' ? { day: dayIn(language, day) } : {};
  return pageDocument({
    language,
    languages: ['de', 'en'],
    title: message.heading,
    sender: '',
    footer: '',
    assets,
    facts: { page: 'message', problem: problem.slug, draft: draftKey },
    main: html`<h1>${message.heading}</h1>
      <p class="lead">${filled(message.text, values)}</p>
      <p>${message.help}</p>
      <details id="kept" hidden>
        <summary>${texts.kept.heading}</summary>
        <p>${texts.kept.text}</p>
        <div id="kept-answers"></div>
      </details>`,
  });
}

type Messages = (typeof pageTexts)['de']['messages'];

function messageFor({ slug }: Problem, messages: Messages): Messages[keyof Messages] {
  const known = Object.entries(messages).find(([name]) => name === slug);
  return known === undefined ? messages.unexpected : known[1];
}
