import { type Question, QuestionFileModel, QuestionSignaturePadModel, type SurveyModel } from 'survey-core';
import { fileFaults, fileRule, sentenceOf, signatureFault, signatureFormat } from '#domain';

/**
 * Says before sending what the server would refuse of files and signatures. The form library itself looks only at
 * sizes, and only while a file is chosen: a file that is dropped onto the page can be of any kind.
 */
export function checkFiles(model: SurveyModel, language: string): void {
  model.onValidateQuestion.add((_, options) => {
    const fault = faultOf(options.question);
    if (fault === undefined) return;
    options.error = sentenceOf(fault, language === 'de' ? 'de' : 'en') ?? fault;
  });
}

/** The form library gives its labels for files a name of their own, which only their fields may have. */
export function nameFileButtons(place: HTMLElement): void {
  const mend = () => {
    for (const label of place.querySelectorAll<HTMLLabelElement>('label.sd-file__choose-btn[aria-label]')) {
      label.control?.setAttribute('aria-label', label.getAttribute('aria-label') ?? '');
      label.removeAttribute('aria-label');
    }
  };
  new MutationObserver(mend).observe(place, { childList: true, subtree: true });
}

function faultOf(question: Question): string | undefined {
  if (question.isEmpty()) return undefined;
  const value: unknown = question.value;
  if (question instanceof QuestionFileModel) return fileFaults(value, fileRule(question))[0]?.fault;
  return question instanceof QuestionSignaturePadModel
    ? signatureFault(value, signatureFormat(question.dataFormat))
    : undefined;
}
