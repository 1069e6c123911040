import './start.css';
import { KeptDraft } from './kept-draft.ts';
import { showKept } from './kept-answers.ts';
import { NativeForm } from './native-form.ts';
import { element, readPage, say } from './page.ts';
import { SurveyFiles } from './survey-files.ts';
import { texts } from './texts.ts';

/** The small first script: consent and the first answers work at once; SurveyJS follows behind. */
const page = readPage();
void open();

async function open(): Promise<void> {
  const taking = KeptDraft.take(page.draftKey, page.language);
  if (page.kind === 'message') {
    await showKept(page, await taking);
    return;
  }
  // Listens before anything is read: who taps at once does not tap in vain.
  const form = new NativeForm('begin');
  const opening = taking.then((kept) => (kept.draft.begun ? undefined : begin(kept, form)));
  form.onSubmit(() => void opening.then((start) => start?.()), opening);
  const kept = await taking;
  if (kept.draft.begun) await goOn(kept, texts.loadingAnswers);
}

/** Takes earlier answers up; answers how to go on to the survey. */
function begin(kept: KeptDraft, form: NativeForm): () => void {
  if (!kept.lasts) say(texts.cannotKeep);
  const files = new SurveyFiles(page);
  files.prepare();
  // Answers given before this script ran count as well.
  form.fill({ ...kept.draft.answers, ...form.answers });
  form.onChange(() => void kept.change({ answers: form.applyTo(kept.draft.answers) }));
  return () => {
    void kept.change({ answers: form.applyTo(kept.draft.answers), begun: true, page: page.native ? 1 : 0 });
    void goOn(kept, texts.loading, files);
  };
}

/** Shows the survey from where the person was. */
async function goOn(kept: KeptDraft, sentence: string, files = new SurveyFiles(page)): Promise<void> {
  const waiting = setTimeout(() => say(sentence), 300);
  try {
    await files.mount(kept);
  } catch {
    clearTimeout(waiting);
    offerRetry(() => void goOn(kept, sentence, files));
  } finally {
    clearTimeout(waiting);
  }
}

function offerRetry(again: () => void): void {
  say(texts.loadFailed);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button secondary';
  button.textContent = texts.retry;
  button.addEventListener('click', () => {
    say('');
    again();
  });
  element('status').append(document.createElement('br'), button);
}
