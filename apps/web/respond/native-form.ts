import { type Answers } from './draft.ts';
import { element } from './page.ts';

/** Questions as the server has written them into a form of its page. */
export class NativeForm {
  readonly #form: HTMLElement;
  readonly #summary: HTMLElement | null;
  readonly #questions: readonly NativeQuestion[];

  constructor(id: 'begin' | 'involvement') {
    this.#form = element(id);
    this.#summary = this.#form.querySelector<HTMLElement>('.errors');
    this.#questions = [...this.#form.querySelectorAll<HTMLElement>('[data-question]')].map(readQuestion);
  }

  get answers(): Answers {
    return Object.fromEntries(
      this.#questions.flatMap((question) => {
        const value = question.read();
        return value === undefined ? [] : [[question.name, value]];
      }),
    );
  }

  /** Earlier answers, with those of this form in place of the earlier ones. */
  applyTo(answers: Answers): Answers {
    const names = new Set(this.#questions.map(({ name }) => name));
    const others = Object.entries(answers).filter(([name]) => !names.has(name));
    return { ...Object.fromEntries(others), ...this.answers };
  }

  /** Puts earlier answers into the controls. */
  fill(answers: Answers): void {
    for (const question of this.#questions) question.write(answers[question.name]);
  }

  onChange(listener: () => void): void {
    this.#form.addEventListener('input', () => {
      listener();
      if (this.#summary?.hidden === false) this.#mark();
    });
  }

  /** When it is sent and nothing is missing. What is sent before the form is `ready` is looked at then. */
  onSubmit(listener: () => void, ready: Promise<unknown> = Promise.resolve()): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void ready.then(() => {
        if (this.#mark() === 0) listener();
        else this.#summary?.focus();
      });
    });
  }

  /** Shows what is missing, beside each question and in one list that leads there. Returns how many. */
  #mark(): number {
    const missing = this.#questions.filter((question) => question.mark());
    if (this.#summary !== null) this.#summary.hidden = missing.length === 0;
    this.#summary?.querySelector('ul')?.replaceChildren(...missing.map((question) => question.link()));
    return missing.length;
  }
}

interface NativeQuestion {
  readonly name: string;
  read(): unknown;
  write(value: unknown): void;
  mark(): boolean;
  link(): HTMLElement;
}

function readQuestion(box: HTMLElement): NativeQuestion {
  const { question: name = '', kind = '' } = box.dataset;
  const inputs = [...box.querySelectorAll('input')];
  const [first] = inputs;
  const message = box.querySelector<HTMLElement>('.error');
  const read = () => valueOf(kind, inputs);
  const isMissing = () =>
    ('mustBeTrue' in box.dataset && read() !== true) ||
    ('required' in box.dataset && read() === undefined) ||
    first?.validity.patternMismatch === true;
  return {
    name,
    read,
    write: (value) => write(kind, inputs, value),
    mark: () => {
      const missing = isMissing();
      if (message !== null) message.hidden = !missing;
      box.classList.toggle('invalid', missing);
      for (const input of inputs) input.setAttribute('aria-invalid', String(missing));
      return missing;
    },
    link: () => {
      const link = document.createElement('a');
      link.href = `#${first?.id ?? ''}`;
      link.textContent = message?.textContent ?? name;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        first?.focus();
      });
      const item = document.createElement('li');
      item.append(link);
      return item;
    },
  };
}

const choiceOf = (input: HTMLInputElement): unknown => JSON.parse(input.value);

function valueOf(kind: string, inputs: readonly HTMLInputElement[]): unknown {
  const chosen = inputs.filter((input) => input.checked);
  switch (kind) {
    case 'boolean':
      return chosen.length > 0 ? true : undefined;
    case 'radiogroup':
      return chosen.map(choiceOf)[0];
    case 'checkbox':
      return chosen.length > 0 ? chosen.map(choiceOf) : undefined;
    default:
      return inputs[0]?.value.trim() || undefined;
  }
}

function write(kind: string, inputs: readonly HTMLInputElement[], value: unknown): void {
  for (const input of inputs) {
    if (kind === 'boolean') input.checked = value === true;
    else if (kind === 'radiogroup') input.checked = choiceOf(input) === value;
    else if (kind === 'checkbox') input.checked = Array.isArray(value) && value.includes(choiceOf(input));
    else input.value = typeof value === 'string' ? value : '';
  }
}
