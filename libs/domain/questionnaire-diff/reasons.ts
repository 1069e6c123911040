import { type Translated } from '../translated/index.ts';

/** How far answers to two versions of a question can be set beside each other. */
export type Comparability = 'comparable' | 'with-care' | 'not-comparable';

interface ReasonEntry extends Translated {
  readonly verdict: Comparability;
}

/** Why answers can be compared or not, in the words of a proposal. */
export const comparabilityReasons = {
  'form-changed': {
    verdict: 'not-comparable',
    de: 'Die Antworten haben jetzt eine andere Form.',
    en: 'Answers now have another form.',
  },
  'scale-changed': {
    verdict: 'not-comparable',
    de: 'Die Skala hat andere Stufen. Derselbe Wert steht jetzt für etwas anderes.',
    en: 'The scale has other steps. The same value now stands for something else.',
  },
  'choices-replaced': {
    verdict: 'not-comparable',
    de: 'Keine der früheren Antwortmöglichkeiten gibt es noch.',
    en: 'None of the earlier choices is left.',
  },
  'words-swapped': {
    verdict: 'not-comparable',
    de: 'Dieselben Worte stehen jetzt bei einem anderen Wert. Frühere Antworten würden falsch gelesen.',
    en: 'The same words now stand at another value. Earlier answers would be misread.',
  },
  'stored-differently': {
    verdict: 'not-comparable',
    de: 'Antworten werden anders gespeichert als bisher.',
    en: 'Answers are stored differently from before.',
  },
  'calculated-differently': {
    verdict: 'not-comparable',
    de: 'Der Wert wird anders berechnet.',
    en: 'The value is calculated differently.',
  },
  'unit-changed': {
    verdict: 'not-comparable',
    de: 'Einheit oder Schreibweise des Wertes ist eine andere.',
    en: 'The unit or notation of the value is another one.',
  },
  'choices-added': {
    verdict: 'with-care',
    de: 'Es gibt weitere Antwortmöglichkeiten. Anteile der anderen können allein deshalb sinken.',
    en: 'There are further choices. The shares of the others can fall for that reason alone.',
  },
  'choices-removed': {
    verdict: 'with-care',
    de: 'Antwortmöglichkeiten sind weggefallen. Anteile der anderen können allein deshalb steigen.',
    en: 'Choices are gone. The shares of the others can rise for that reason alone.',
  },
  'limits-changed': {
    verdict: 'with-care',
    de: 'Es darf mehr oder weniger geantwortet werden als bisher.',
    en: 'More or less may be answered than before.',
  },
  'shown-differently': {
    verdict: 'with-care',
    de: 'Die Frage sieht anders aus. Antworten haben aber dieselbe Form.',
    en: 'The question looks different, but answers have the same form.',
  },
  'question-reworded': {
    verdict: 'with-care',
    de: 'Die Frage ist anders formuliert. Prüfen Sie, ob sie noch dasselbe fragt.',
    en: 'The question is worded differently. Check whether it still asks the same.',
  },
  'choices-reworded': {
    verdict: 'with-care',
    de: 'Antworten sind anders formuliert. Prüfen Sie, ob sie noch dasselbe meinen.',
    en: 'Answers are worded differently. Check whether they still mean the same.',
  },
  'picture-changed': {
    verdict: 'with-care',
    de: 'Bei Antworten stehen andere Bilder. Prüfen Sie, ob sie noch dasselbe zeigen.',
    en: 'Answers come with other pictures. Check whether they still show the same.',
  },
  'scale-reordered': {
    verdict: 'with-care',
    de: 'Die Stufen der Skala stehen in anderer Reihenfolge. Das kann verschieben, was gewählt wird.',
    en: 'The steps of the scale stand in another order. That can shift what is chosen.',
  },
  'other-people-asked': {
    verdict: 'with-care',
    de: 'Die Frage wird anderen Menschen gestellt als bisher.',
    en: 'The question is put to other people than before.',
  },
  'required-changed': {
    verdict: 'with-care',
    de: 'Ob man antworten muss, hat sich geändert. Das verschiebt, wer antwortet.',
    en: 'Whether an answer is required has changed. That shifts who answers.',
  },
  'checked-differently': {
    verdict: 'with-care',
    de: 'Antworten werden anders geprüft.',
    en: 'Answers are checked differently.',
  },
  'filled-in-before': {
    verdict: 'with-care',
    de: 'Die Vorbelegung hat sich geändert.',
    en: 'What is filled in beforehand has changed.',
  },
  'asked-again': {
    verdict: 'comparable',
    de: 'Die Frage ist wieder da, wie sie früher gestellt wurde.',
    en: 'The question is back, as it was asked before.',
  },
  typography: {
    verdict: 'comparable',
    de: 'Nur Satzzeichen oder Großschreibung sind anders.',
    en: 'Only punctuation or capitals differ.',
  },
  translated: {
    verdict: 'comparable',
    de: 'Eine Übersetzung ist dazugekommen oder weggefallen.',
    en: 'A translation was added or taken away.',
  },
  'words-around': {
    verdict: 'comparable',
    de: 'Nur Hinweise rund um die Frage sind anders formuliert.',
    en: 'Only hints around the question are worded differently.',
  },
  'rows-changed': {
    verdict: 'comparable',
    de: 'Zeilen sind dazugekommen oder weggefallen. Jede Zeile hat ihre eigene Spalte im Export.',
    en: 'Rows were added or taken away. Each row has a column of its own in the export.',
  },
  'fields-changed': {
    verdict: 'comparable',
    de: 'Teilfragen sind dazugekommen oder weggefallen. Jede hat ihre eigene Spalte im Export.',
    en: 'Questions inside were added or taken away. Each has a column of its own in the export.',
  },
  'place-changed': {
    verdict: 'comparable',
    de: 'Nur der Platz oder die Reihenfolge ist anders.',
    en: 'Only the place or the order differs.',
  },
  'used-differently': {
    verdict: 'comparable',
    de: 'Nur was das Team mit den Antworten tut, ist anders.',
    en: 'Only what the team does with the answers differs.',
  },
  'looks-different': {
    verdict: 'comparable',
    de: 'Nur Darstellung und Bedienung sind anders.',
    en: 'Only looks and handling differ.',
  },
} as const satisfies Record<string, ReasonEntry>;

export type ReasonCode = keyof typeof comparabilityReasons;
