import { type SurveyModel } from 'survey-core';
import { type Answers } from '../draft.ts';
import { say } from '../page.ts';
import { texts } from '../texts.ts';
import { type Merged } from './merge.ts';

export interface Decision {
  readonly chosen: Answers;
  /** The version not chosen; kept on this device until the response is submitted. */
  readonly setAside?: Answers;
}

/** Asks with which answers to go on, showing both; nobody is asked if nothing contradicts. */
export async function chooseAnswers(model: SurveyModel, merged: Merged): Promise<Decision> {
  const { here, there, conflicts } = merged;
  if (conflicts.length === 0) return { chosen: here };
  const choice = await ask(model, merged);
  return choice === 'here' ? { chosen: here, setAside: there } : { chosen: there, setAside: here };
}

/** Keeps the way back open: a button under the questions that swaps the two versions. */
export function offerOther(place: HTMLElement, take: () => void): void {
  if (document.getElementById('other-answers') !== null) return;
  const swap = button(texts.conflict.undo);
  swap.id = 'other-answers';
  swap.classList.add('secondary');
  swap.addEventListener('click', () => {
    take();
    say(texts.conflict.undone);
  });
  place.after(swap);
}

function ask(model: SurveyModel, { here, there, conflicts }: Merged): Promise<'here' | 'there'> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'conflict-heading');
  const [keepHere, takeThere] = [button(texts.conflict.keepHere), button(texts.conflict.takeThere)];
  dialog.append(
    titled('h2', texts.conflict.heading, 'conflict-heading'),
    titled('p', texts.conflict.text),
    ...conflicts.map((name) => bothAnswers(model, name, here[name], there[name])),
    keepHere,
    takeThere,
  );
  // Escape would leave the question open.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    const close = (choice: 'here' | 'there') => () => {
      dialog.close();
      dialog.remove();
      resolve(choice);
    };
    keepHere.addEventListener('click', close('here'));
    takeThere.addEventListener('click', close('there'));
  });
}

function bothAnswers(model: SurveyModel, name: string, here: unknown, there: unknown): HTMLElement {
  const box = document.createElement('section');
  const answers = document.createElement('dl');
  answers.append(
    titled('dt', texts.conflict.here),
    titled('dd', readable(model, name, here)),
    titled('dt', texts.conflict.there),
    titled('dd', readable(model, name, there)),
  );
  box.append(titled('h3', titleOf(model, name)), answers);
  return box;
}

const questionOf = (model: SurveyModel, name: string) =>
  model.getAllQuestions().find((question) => question.name === name.replace(/-Comment$/, ''));

function titleOf(model: SurveyModel, name: string): string {
  return questionOf(model, name)?.processedTitle ?? name;
}

/** An answer as the person would read it. */
function readable(model: SurveyModel, name: string, value: unknown): string {
  if (value === undefined) return texts.conflict.empty;
  if (typeof value === 'string' && name.endsWith('-Comment')) return value;
  const shown: unknown = questionOf(model, name)?.getDisplayValue(true, value);
  return typeof shown === 'string' ? shown : JSON.stringify(shown ?? value, undefined, 1).replace(/[{}[\]"]/g, '');
}

function titled(tag: string, text: string, id = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (id !== '') made.id = id;
  return made;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  return made;
}
