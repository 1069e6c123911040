import { type Language, localised, type QuestionnaireContent, titleOf } from '#domain';
import { involvementForm } from './involvement-form.ts';
import { html, type Markup, trusted } from './markup.ts';
import { nativeControls } from './native-controls.ts';
import { nativePageOf, type NativePart } from './native-page.ts';
import { type PageAssets } from './page-assets.ts';
import { pageDocument } from './page-document.ts';
import { filled, type PageTexts, pageTexts } from './page-texts.ts';

/** Everything the first page says. */
export interface StartPage {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly municipality: string;
  /** Empty where the project does not say. */
  readonly dataController: string;
  /** With the facts of the project filled in. */
  readonly content: QuestionnaireContent;
  readonly mode: 'anonymous' | 'pseudonymous';
  readonly link: 'open' | 'personal';
  /** Under which the browser keeps the draft: a hash of the link. */
  readonly draftKey: string;
  readonly assets: PageAssets;
}

/** The page behind a link, complete before any script runs: introduction, privacy, consent and the way in. */
export function startPage(page: StartPage): string {
  const { language, content } = page;
  const texts = pageTexts[language];
  const native = nativePageOf(content, language);
  const firstQuestion = native.parts.findIndex(({ kind }) => kind === 'question');
  const leading = firstQuestion < 0 ? native.parts : native.parts.slice(0, firstQuestion);
  return pageDocument({
    language,
    languages: page.languages,
    title: titleOf(content)[language],
    sender: page.municipality,
    footer: page.dataController === '' ? '' : filled(texts.responsible, { name: page.dataController }),
    assets: page.assets,
    facts: {
      page: 'start',
      draft: page.draftKey,
      native: native.complete ? 'complete' : 'introduction',
      later: page.assets.later.join(' '),
    },
    main: html`${tooOld(texts)}
      <div id="start">
        <h1>${titleOf(content)[language]}</h1>
        ${leading.map((part, position) => shown(part, position, texts))}
        <section class="mode" aria-labelledby="mode-heading">
          <h2 id="mode-heading">${texts.mode.heading}</h2>
          <p>${modeText(page, texts)}</p>
          <p>${texts.mode.device}</p>
        </section>
        <noscript>
          <div class="callout">
            <h2>${texts.noScript.heading}</h2>
            <p>${texts.noScript.text}</p>
          </div>
        </noscript>
        <form id="begin" method="dialog" novalidate>
          ${native.parts.slice(leading.length).map((part, position) => shown(part, position, texts))}
          <div class="callout errors" role="alert" tabindex="-1" hidden>
            <h2>${texts.errorsHeading}</h2>
            <ul></ul>
          </div>
          <button type="submit" class="button">${texts.begin}</button>
        </form>
      </div>
      <div id="survey" hidden></div>
      ${thanks(page, texts)}
      <p id="status" class="status" role="status"></p>`,
  });
}

const shown = (part: NativePart, position: number, texts: PageTexts): Markup =>
  part.kind === 'html'
    ? html`<div class="introduction">${trusted(part.html)}</div>`
    : nativeControls(part.question, position, texts);

function modeText({ mode, link }: StartPage, texts: PageTexts): string {
  if (mode === 'pseudonymous')
    return link === 'personal' ? texts.mode.pseudonymousPersonal : texts.mode.pseudonymousOpen;
  return link === 'personal' ? texts.mode.anonymousPersonal : texts.mode.anonymousOpen;
}

const tooOld = (texts: PageTexts): Markup =>
  html`<div id="too-old" class="callout" hidden>
    <h2>${texts.tooOld.heading}</h2>
    <p>${texts.tooOld.text}</p>
  </div>`;

/** Kept ready in the page, so that the last word needs no further answer from the server. */
function thanks(page: StartPage, texts: PageTexts): Markup {
  const own = localised(page.content['completedHtml'])[page.language];
  return html`<template id="thanks">
    <h1 tabindex="-1">${texts.thanks.heading}</h1>
    ${own === '' ? html`<p>${texts.thanks.next}</p>` : html`<div class="introduction">${trusted(own)}</div>`}
    ${page.content['involvementForm'] === true && involvementForm(texts)}
    <h2>${texts.mode.heading}</h2>
    <p>${modeText(page, texts)}</p>
    <p>${texts.thanks.deviceCleared}</p>
    <h2>${texts.thanks.askHeading}</h2>
    <p>${page.dataController === '' ? texts.thanks.askInviter : texts.thanks.ask}</p>
  </template>`;
}
