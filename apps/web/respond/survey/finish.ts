import { type KeptDraft } from '../kept-draft.ts';
import { element, say } from '../page.ts';
import { filled, texts } from '../texts.ts';
import { heading } from './heading.ts';
import { offerInvolvement } from './involvement.ts';
import { type Outcome, type RespondApi } from './respond-api.ts';
import { retryDelay, waitOrOnline } from './retry.ts';
import { showEnded } from './ended.ts';

/** Sends the response until the server has acknowledged it, however often the connection breaks, then thanks. */
export async function finish(api: RespondApi, kept: KeptDraft, submission: string): Promise<void> {
  element('survey').hidden = true;
  element('start').hidden = true;
  document.getElementById('other-answers')?.remove();
  element('survey').before(heading(texts.sendingHeading));
  say(texts.sending);
  for (let attempt = 0; ; attempt += 1) {
    const answer = await api.submit(kept.draft.responseId, submission);
    if (answer.kind === 'ok') {
      await kept.forget();
      thank();
      offerInvolvement(api);
      return;
    }
    if (answer.kind === 'refused') {
      showEnded(answer.slug, kept.draft.answers);
      return;
    }
    const delay = retryDelay(attempt, answer.kind === 'unreachable' ? answer.busyFor : undefined);
    say(whyNotYet(answer, delay));
    await waitOrOnline(delay);
  }
}

/** Offline, or a server that has too much to do: either way nothing is lost, and it goes on by itself. */
function whyNotYet(answer: Outcome<unknown>, delay: number): string {
  const busy = answer.kind === 'unreachable' && answer.busyFor !== undefined;
  if (!busy) return texts.sendingOffline;
  const seconds = Math.ceil(delay / 1_000);
  return seconds === 1 ? texts.sendingBusyOne : filled(texts.sendingBusy, { seconds });
}

function thank(): void {
  document.body.classList.remove('answering');
  const template = element('thanks');
  if (template instanceof HTMLTemplateElement) element('main').replaceChildren(template.content);
  document.querySelector('nav')?.remove();
  document.querySelector<HTMLElement>('main h1')?.focus();
  scrollTo(0, 0);
}
