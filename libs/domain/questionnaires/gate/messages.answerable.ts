import { messageTable } from './message-table.ts';

/** About what keeps people from answering: limits, scales, and what is missing or hidden. */
export const answerableMessages = messageTable({
  'limits-crossed': {
    severity: 'error',
    de: '"{lower}" ({least}) liegt über "{upper}" ({most}); dazwischen gibt es keine Antwort. Ändern Sie eine der beiden Grenzen.',
    en: '"{lower}" ({least}) lies above "{upper}" ({most}); there is no answer between them. Change one of the two limits.',
  },
  'choices-too-few': {
    severity: 'error',
    de: '"minSelectedChoices" verlangt {least} Einträge, angeboten werden nur {most}. Verlangen Sie weniger oder bieten Sie mehr an.',
    en: '"minSelectedChoices" requires {least} entries, only {most} are offered. Require fewer or offer more.',
  },
  'scale-empty': {
    severity: 'error',
    de: 'Von {least} bis {most} in Schritten von {step} hat diese Skala keine zwei Stufen. "rateMin" muss unter "rateMax" liegen und "rateStep" über 0; ohne Angabe reicht sie von 1 bis 5.',
    en: 'From {least} to {most} in steps of {step} this scale does not have two steps. "rateMin" has to lie below "rateMax", and "rateStep" above 0; unless told otherwise it goes from 1 to 5.',
  },
  'scale-too-long': {
    severity: 'error',
    de: 'Von {least} bis {most} hat diese Skala mehr Stufen, als das Formular zeigt: höchstens {atMost}. Verkleinern Sie sie, oder fragen Sie mit einem Zahlenfeld oder Schieberegler.',
    en: 'From {least} to {most} this scale has more steps than the form shows: at most {atMost}. Make it smaller, or ask with a number field or a slider.',
  },
  'scale-uneven': {
    severity: 'error',
    de: '"rateMin" ({least}) hat mehr Nachkommastellen als "rateStep" ({step}); das Formular würde andere Stufen zeigen. Geben Sie die Stufen einzeln in "rateValues" an.',
    en: '"rateMin" ({least}) has more decimals than "rateStep" ({step}); the form would show other steps. List the steps in "rateValues".',
  },
  'scale-count': {
    severity: 'error',
    de: '"rateCount" nennt {count} Stufen, die Skala hat von {least} bis {most} aber {steps}, und die zeigt das Formular. Setzen Sie "rateMax" passend, und lassen Sie "rateCount" weg.',
    en: '"rateCount" names {count} steps, but from {least} to {most} the scale has {steps}, and the form shows those. Set "rateMax" to fit, and leave "rateCount" out.',
  },
  'parts-missing': {
    severity: 'error',
    de: 'Hier gibt es nichts auszufüllen. Geben Sie mindestens einen Eintrag in "{property}" an.',
    en: 'There is nothing to fill in here. Give at least one entry in "{property}".',
  },
  'entries-impossible': {
    severity: 'error',
    de: 'Hier steht kein Eintrag, und niemand kann einen anlegen. Setzen Sie "{count}" über 0, oder nehmen Sie "{add}": false weg.',
    en: 'There is no entry here, and nobody can add one. Set "{count}" above 0, or take "{add}": false away.',
  },
  'words-in-choices': {
    severity: 'error',
    de: 'Ein Textfeld innerhalb einer Auswahl ist nicht möglich. Verwenden Sie "showOtherItem", oder stellen Sie eine eigene Frage mit einer Bedingung ("visibleIf").',
    en: 'A text field inside a choice is not possible. Use "showOtherItem", or ask a question of its own with a condition ("visibleIf").',
  },
  'boolean-alike': {
    severity: 'error',
    de: 'Ja und Nein werden beide als „{value}“ gespeichert und wären nicht zu unterscheiden. Geben Sie "valueTrue" und "valueFalse" verschiedene Werte.',
    en: 'Yes and no are both stored as “{value}” and could not be told apart. Give "valueTrue" and "valueFalse" different values.',
  },
  'nothing-shown': {
    severity: 'error',
    de: 'Niemand bekäme etwas zu sehen: Alles ist mit "visible": false ausgeblendet. Nehmen Sie das mindestens einmal weg.',
    en: 'Nobody would see anything: everything is hidden with "visible": false. Take that away at least once.',
  },
  'nothing-answerable': {
    severity: 'error',
    de: 'Mit "readOnly": true kann niemand antworten. Nehmen Sie es weg.',
    en: 'With "readOnly": true nobody can answer. Take it away.',
  },
});
