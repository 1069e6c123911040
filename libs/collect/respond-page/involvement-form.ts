import { contactPattern, involvementKinds, longestContact } from '#domain';
import { html, type Markup } from './markup.ts';
import { nativeControls } from './native-controls.ts';
import { type NativeQuestion } from './native-page.ts';
import { type PageTexts } from './page-texts.ts';

/** Asks, after the answers have arrived, who would like to take part further: a form of its own. */
export function involvementForm(texts: PageTexts): Markup {
  const { heading, lead, apart, send } = texts.involvement;
  return html`<section class="involvement" aria-labelledby="involvement-heading">
    <h2 id="involvement-heading" tabindex="-1">${heading}</h2>
    <p>${lead}</p>
    <p>${apart}</p>
    <form id="involvement" method="dialog" novalidate>
      ${questions(texts).map((question, position) => nativeControls(question, position, texts))}
      <div class="callout errors" role="alert" tabindex="-1" hidden>
        <h3>${texts.errorsHeading}</h3>
        <ul></ul>
      </div>
      <button type="submit" class="button secondary">${send}</button>
    </form>
    <p id="status" role="status"></p>
  </section>`;
}

function questions({ involvement: texts }: PageTexts): NativeQuestion[] {
  const asked = { description: '', required: true, mustBeTrue: false, choices: [], maxLength: longestContact };
  const choices = involvementKinds.map((value) => ({ value, text: texts.kinds[value] }));
  return [
    {
      ...asked,
      kind: 'radiogroup',
      name: 'kind',
      title: texts.kind,
      requiredText: texts.kindMissing,
      choices,
      maxLength: undefined,
    },
    { ...asked, kind: 'text', name: 'name', title: texts.name, requiredText: texts.nameMissing },
    {
      ...asked,
      kind: 'text',
      name: 'contact',
      title: texts.contact,
      requiredText: texts.contactMissing,
      pattern: contactPattern,
    },
  ];
}
