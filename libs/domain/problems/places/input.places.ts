import { placeTable } from './place-table.ts';

/**
 * One sentence a kind of check of a request, by the names of class-validator. {n} is the number in the check's own
 * message.
 */
export const inputPlaces = placeTable({
  isDefined: { de: 'Bitte ausfüllen.', en: 'Please fill in.' },
  isNotEmpty: { de: 'Bitte ausfüllen.', en: 'Please fill in.' },
  isString: { de: 'Bitte Text angeben.', en: 'Please give text.' },
  isReadable: {
    de: 'Hier stehen unsichtbare oder halbe Zeichen. Bitte den Text neu eingeben oder ohne Formatierung einfügen.',
    en: 'There are invisible or broken characters here. Please type the text anew or paste it without formatting.',
  },
  isInt: { de: 'Bitte eine ganze Zahl angeben.', en: 'Please give a whole number.' },
  isNumber: { de: 'Bitte eine Zahl angeben.', en: 'Please give a number.' },
  isBoolean: { de: 'Bitte ja oder nein angeben (true/false).', en: 'Please give yes or no (true/false).' },
  isEmail: {
    de: 'Bitte eine E-Mail-Adresse angeben, zum Beispiel name@stadt.de.',
    en: 'Please give an e-mail address, for example name@city.org.',
  },
  isUuid: { de: 'Das ist keine gültige Kennung.', en: 'This is not a valid id.' },
  isIn: { de: 'Bitte einen der vorgesehenen Werte wählen.', en: 'Please choose one of the given values.' },
  isArray: { de: 'Bitte eine Liste angeben.', en: 'Please give a list.' },
  isObject: { de: 'Bitte ein Objekt angeben.', en: 'Please give an object.' },
  arrayMaxSize: { de: 'Höchstens {n} Einträge.', en: 'At most {n} entries.' },
  arrayMinSize: { de: 'Mindestens {n} Einträge.', en: 'At least {n} entries.' },
  arrayUnique: { de: 'Jeder Eintrag nur einmal.', en: 'Each entry only once.' },
  minLength: { de: 'Mindestens {n} Zeichen.', en: 'At least {n} characters.' },
  maxLength: { de: 'Höchstens {n} Zeichen.', en: 'At most {n} characters.' },
  min: { de: 'Nicht kleiner als {n}.', en: 'Not less than {n}.' },
  max: { de: 'Nicht größer als {n}.', en: 'Not more than {n}.' },
  matches: {
    de: 'Die Schreibweise passt nicht. Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche.',
    en: 'The spelling does not fit. Lower case letters, digits and hyphens are allowed.',
  },
  isHexColor: { de: 'Bitte eine Farbe wie #1f77b4 angeben.', en: 'Please give a colour such as #1f77b4.' },
  isISO8601: { de: 'Bitte ein Datum wie 2026-03-01 angeben.', en: 'Please give a date such as 2026-03-01.' },
  isContact: {
    de: 'Bitte eine E-Mail-Adresse oder eine Telefonnummer angeben.',
    en: 'Please give an e-mail address or a telephone number.',
  },
  isComingDay: {
    de: 'Dieser Tag ist schon vorbei. Bitte einen Tag in der Zukunft angeben.',
    en: 'This day has passed. Please give a day in the future.',
  },
  whitelistValidation: {
    de: 'Diese Angabe gibt es hier nicht. Bitte weglassen.',
    en: 'There is no such entry here. Please leave it out.',
  },
  /** A random id (version 4): one that tells a time or an order is refused. */
  isRandomId: {
    de: 'Das ist keine zufällige Kennung (UUID der Version 4).',
    en: 'This is not a random id (UUID, version 4).',
  },
  isCount: { de: 'Bitte eine ganze Zahl ab 0 angeben.', en: 'Please give a whole number from 0.' },
  isFinite: {
    de: 'Diese Zahl ist zu groß. Bitte eine kleinere angeben.',
    en: 'This number is too large. Please give a smaller one.',
  },
  isLocale: { de: 'Bitte eine Sprache wie de angeben.', en: 'Please give a language such as de.' },
  /** For a check that has no sentence of its own. */
  unnamed: { de: 'Diese Angabe passt nicht.', en: 'This entry does not fit.' },
});
