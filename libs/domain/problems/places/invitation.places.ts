import { placeTable } from './place-table.ts';

/** What can be wrong with a line of a list of invitations. */
export const invitationPlaces = placeTable({
  /** How every one of them begins. */
  line: { de: 'Zeile {line}: {detail}', en: 'Line {line}: {detail}' },
  unreadable: {
    de: 'Hier ist die Datei nicht lesbar. Meist fehlt ein Anführungszeichen. Speichern Sie die Liste als „CSV UTF-8“.',
    en: 'The file cannot be read here. Usually a quotation mark is missing. Save the list as "CSV UTF-8".',
  },
  empty: {
    de: 'Die Liste ist leer. Sie braucht mindestens eine Zeile mit einer Bezeichnung.',
    en: 'The list is empty. It needs at least one line with a label.',
  },
  'too-many': {
    de: 'Mehr als {most} Einladungen auf einmal gehen nicht. Teilen Sie die Liste.',
    en: 'More than {most} invitations at once are not possible. Split the list.',
  },
  'label-missing': {
    de: 'Die Bezeichnung fehlt. Tragen Sie ein, wer eingeladen wird, oder löschen Sie die Zeile.',
    en: 'The label is missing. Enter who is invited, or delete the line.',
  },
  'label-too-long': {
    de: 'Die Bezeichnung ist zu lang. Höchstens {most} Zeichen.',
    en: 'The label is too long. At most {most} characters.',
  },
  'label-twice': {
    de: '„{label}“ steht schon in Zeile {first}. Geben Sie jeder Einladung eine eigene Bezeichnung.',
    en: '“{label}” stands in line {first} already. Give every invitation a label of its own.',
  },
  'label-taken': {
    de: '„{label}“ ist in dieser Befragung schon eingeladen. Löschen Sie die Zeile oder ändern Sie die Bezeichnung.',
    en: '“{label}” has been invited to this round already. Delete the line or change the label.',
  },
  'group-unknown': {
    de: 'Die Gruppe „{group}“ gibt es nicht. Bekannt sind: {known}.',
    en: 'There is no group “{group}”. Known are: {known}.',
  },
  /** In the place of the groups that are known. */
  'no-group-yet': { de: 'noch keine', en: 'none yet' },
});
