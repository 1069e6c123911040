import { html, type Markup } from './markup.ts';
import { type NativeQuestion } from './native-page.ts';
import { type PageTexts } from './page-texts.ts';

/** Plain form controls for a question. Values are JSON, so that a number stays a number. */
export function nativeControls(question: NativeQuestion, position: number, texts: PageTexts): Markup {
  const id = `q${position}`;
  if (question.kind === 'boolean') return consentBox(question, id, texts);
  if (question.kind === 'text') return textField(question, id, texts);
  const type = question.kind === 'radiogroup' ? 'radio' : 'checkbox';
  return html`<fieldset class="question" id="${id}" ${about(question)} tabindex="-1">
    <legend>${question.title}${mark(question, texts)}</legend>
    ${hint(question, id)}${error(question, id)}
    ${question.choices.map(
      (choice, number) =>
        html`<label class="choice"
          ><input
            type="${type}"
            id="${id}-${number}"
            name="${id}"
            value="${JSON.stringify(choice.value)}"
            aria-describedby="${id}-error"
          /><span>${choice.text}</span></label
        >`,
    )}
  </fieldset>`;
}

function consentBox(question: NativeQuestion, id: string, texts: PageTexts): Markup {
  return html`<div class="question" ${about(question)}>
    ${hint(question, id)}${error(question, id)}
    <label class="choice"
      ><input
        type="checkbox"
        id="${id}"
        value="true"
        aria-describedby="${describedBy(question, id)}"
        ${question.required && html`required`}
      /><span>${question.title}${mark(question, texts)}</span></label
    >
  </div>`;
}

function textField(question: NativeQuestion, id: string, texts: PageTexts): Markup {
  return html`<div class="question" ${about(question)}>
    <label for="${id}">${question.title}${mark(question, texts)}</label>
    ${hint(question, id)}${error(question, id)}
    <input
      type="text"
      id="${id}"
      autocomplete="off"
      aria-describedby="${describedBy(question, id)}"
      ${question.required && html`required`}
      ${question.maxLength !== undefined && html`maxlength="${question.maxLength}"`}
      ${question.pattern !== undefined && html`pattern="${question.pattern}"`}
    />
  </div>`;
}

const about = (question: NativeQuestion): Markup =>
  html`data-question="${question.name}" data-kind="${question.kind}" ${question.required && html`data-required`}
  ${question.mustBeTrue && html`data-must-be-true`}
  ${question.maxLength !== undefined && html`data-max-length="${question.maxLength}"`}`;

const mark = (question: NativeQuestion, texts: PageTexts): Markup | false =>
  question.required && html` <span class="required">(${texts.required})</span>`;

const hint = (question: NativeQuestion, id: string): Markup | false =>
  question.description !== '' && html`<p class="hint" id="${id}-hint">${question.description}</p>`;

const error = (question: NativeQuestion, id: string): Markup =>
  html`<p class="error" id="${id}-error" hidden>${question.requiredText || question.title}</p>`;

const describedBy = (question: NativeQuestion, id: string): string =>
  question.description === '' ? `${id}-error` : `${id}-hint ${id}-error`;
