import { randomId } from '../draft.ts';
import { NativeForm } from '../native-form.ts';
import { element, say } from '../page.ts';
import { texts } from '../texts.ts';
import { type RespondApi } from './respond-api.ts';

/** Lets the form after the thanks, where there is one, say who would like to take part further. */
export function offerInvolvement(api: RespondApi): void {
  if (document.getElementById('involvement') === null) return;
  const form = new NativeForm('involvement');
  form.onChange(() => say(''));
  // The same for every attempt, so that nobody is on the list twice.
  const id = randomId();
  let sending = false;
  form.onSubmit(() => {
    if (sending) return;
    sending = true;
    void send(api, id, form).finally(() => (sending = false));
  });
}

async function send(api: RespondApi, id: string, form: NativeForm): Promise<void> {
  say(texts.involvement.sending);
  const { kind, name, contact } = form.answers;
  const outcome = await api.offerInvolvement(id, { kind, name, contact });
  if (outcome.kind === 'ok') {
    element('involvement').remove();
    say(texts.involvement.sent);
    element('involvement-heading').focus();
  } else if (outcome.kind === 'unreachable') {
    say(texts.involvement.unreachable);
  } else {
    say(texts.involvement.refused);
  }
}
