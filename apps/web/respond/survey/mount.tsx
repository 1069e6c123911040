import 'survey-core/survey-core.fontless.min.css';
import './survey-theme.css';
import './survey.css';
import { type SurveyModel } from 'survey-core';
import { createRoot } from 'react-dom/client';
import { type KeptDraft } from '../kept-draft.ts';
import { element, type Page, say } from '../page.ts';
import { texts } from '../texts.ts';
import { chooseAnswers, offerOther } from './conflict.ts';
import { DraftSync } from './draft-sync.ts';
import { showEnded } from './ended.ts';
import { finish } from './finish.ts';
import { keepFocus } from './focus.ts';
import { keepClear } from './keep-clear.ts';
import { answersOf, goToPage, putAnswers, surveyModel } from './model.ts';
import { type Outcome, RespondApi, type RespondState, type ServerDraft } from './respond-api.ts';
import { SurveyPage } from './survey-page.tsx';

let asked: Promise<Outcome<RespondState>> | undefined;

/** Asks for the questions while somebody still reads the first page. */
export function askAhead(page: Page): void {
  asked ??= new RespondApi(page.token, page.language).state();
}

/** Puts SurveyJS in the place of the first page. Rejects if the questions cannot be had right now. */
export async function mountSurvey(page: Page, kept: KeptDraft): Promise<void> {
  const api = new RespondApi(page.token, page.language);
  const { submission } = kept.draft;
  if (submission !== undefined) {
    // It goes on sending on its own, and says itself how far it is.
    void finish(api, kept, submission);
    return;
  }
  const state = await stateOf(api);
  const model = surveyModel(state.content, kept.draft, page.language);
  if (asksForFiles(state.content)) {
    const { checkFiles, nameFileButtons } = await import('./file-checks.ts');
    checkFiles(model, page.language);
    nameFileButtons(element('survey'));
  }
  const sync = syncOf(model, api, kept);
  if (state.draft !== null && isNews(state.draft, kept)) {
    await sync.takeIn(state.draft);
    goToPage(model, Math.max(state.draft.page, kept.draft.page));
  }
  listen(model, sync, api, kept, page);
  show(model);
  if (kept.draft.setAside !== undefined) offerSwap(model, sync, kept);
  sync.start();
}

/** What is checked of files is fetched only where files are asked for, in whatever panel. */
const asksForFiles = (content: object): boolean => /"type":"(file|signaturepad)"/.test(JSON.stringify(content));

/** Whether another device has written the draft since this one last heard of it. */
const isNews = (theirs: ServerDraft, { draft }: KeptDraft): boolean =>
  theirs.responseId !== draft.responseId || theirs.revision > draft.revision;

async function stateOf(api: RespondApi): Promise<RespondState> {
  const ahead = await asked;
  const outcome = ahead?.kind === 'ok' ? ahead : await api.state();
  if (outcome.kind === 'ok') return outcome.value;
  // The server's own page says best why the link leads nowhere now.
  if (outcome.kind === 'refused') location.reload();
  throw new Error('The questions cannot be had right now.');
}

function syncOf(model: SurveyModel, api: RespondApi, kept: KeptDraft): DraftSync {
  const sync = new DraftSync(api, kept, {
    onState: (state) => say(kept.lasts || state !== 'savedHere' ? texts[state] : texts.cannotKeep),
    onOtherDevice: async (merged) => {
      const decision = await chooseAnswers(model, merged);
      putAnswers(model, decision.chosen);
      if (decision.setAside !== undefined) offerSwap(model, sync, kept);
      return decision;
    },
    onEnded: (slug) => showEnded(slug, kept.draft.answers),
  });
  return sync;
}

/** Both versions stay on this device until the response is submitted. */
function offerSwap(model: SurveyModel, sync: DraftSync, kept: KeptDraft): void {
  offerOther(element('survey'), () => {
    const { answers, setAside } = kept.draft;
    if (setAside === undefined) return;
    putAnswers(model, setAside);
    void kept.change({ setAside: answers });
    sync.changed(setAside, model.currentPageNo);
  });
}

function listen(model: SurveyModel, sync: DraftSync, api: RespondApi, kept: KeptDraft, page: Page): void {
  const changed = () => sync.changed(answersOf(model), model.currentPageNo);
  model.onValueChanged.add(changed);
  model.onCurrentPageChanged.add(changed);
  model.onComplete.add(() => {
    sync.stop();
    const minutes = Math.max(1, Math.round(kept.draft.spent / 60_000));
    const answers = answersOf(model);
    const submission = JSON.stringify({ answers, locale: page.language, minutes });
    void kept.change({ submission, answers });
    void finish(api, kept, submission);
  });
  stayWhileOffline();
}

/** The links that change the language load the page anew: without a connection that would only lead away. */
function stayWhileOffline(): void {
  document.querySelector('nav')?.addEventListener('click', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    say(texts.languageOffline);
  });
}

function show(model: SurveyModel): void {
  const place = element('survey');
  element('start').hidden = true;
  document.body.classList.add('answering');
  place.hidden = false;
  keepFocus(model, place);
  keepClear(element('status'));
  createRoot(place).render(<SurveyPage model={model} />);
}
