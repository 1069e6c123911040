import { messageTable } from './message-table.ts';

/** About a file before it is a questionnaire; the capital ones name the errors of the parser. */
export const fileMessages = messageTable({
  'json-too-large': {
    severity: 'error',
    de: 'Die Datei ist größer als 1,5 MB. Verkleinern Sie eingebettete Bilder oder teilen Sie den Fragebogen auf.',
    en: 'The file is larger than 1.5 MB. Make embedded pictures smaller or split the questionnaire.',
  },
  'json-too-deep': {
    severity: 'error',
    de: 'Hier sind zu viele Klammern ineinander verschachtelt. Prüfen Sie, ob schließende Klammern fehlen.',
    en: 'Too many brackets are nested here. Check whether closing brackets are missing.',
  },
  'json-no-object': {
    severity: 'error',
    de: 'Ein Fragebogen beginnt mit { und endet mit }. Prüfen Sie, ob Sie die richtige Datei gewählt haben.',
    en: 'A questionnaire begins with { and ends with }. Check whether you chose the right file.',
  },
  'json-key-twice': {
    severity: 'error',
    de: 'Diese Angabe steht zweimal an derselben Stelle; nur die letzte würde zählen. Löschen Sie eine davon.',
    en: 'This entry stands twice in the same place; only the last would count. Delete one of them.',
  },
  'json-bent-quotes': {
    severity: 'error',
    de: 'Hier stehen typografische Anführungszeichen. JSON braucht gerade: ". Textprogramme ersetzen sie oft von selbst.',
    en: 'There are curly quotation marks here. JSON needs straight ones: ". Word processors often replace them.',
  },
  'json-unreadable': {
    severity: 'error',
    de: 'Ab hier ist die Datei kein gültiges JSON. Prüfen Sie Kommas, Klammern und Anführungszeichen an dieser Stelle und davor.',
    en: 'From here the file is not valid JSON. Check commas, brackets and quotation marks here and before.',
  },
  CommaExpected: {
    severity: 'error',
    de: 'Hier fehlt ein Komma, meist am Ende der Angabe davor. Setzen Sie es.',
    en: 'A comma is missing here, usually at the end of the entry before. Add it.',
  },
  ColonExpected: {
    severity: 'error',
    de: 'Nach dem Namen einer Angabe muss ein Doppelpunkt stehen: "title": …',
    en: 'The name of an entry has to be followed by a colon: "title": …',
  },
  PropertyNameExpected: {
    severity: 'error',
    de: 'Hier muss der Name einer Angabe in Anführungszeichen stehen. Oft ist davor ein Komma zu viel.',
    en: 'The name of an entry in quotation marks has to stand here. Often there is a comma too many before it.',
  },
  ValueExpected: {
    severity: 'error',
    de: 'Hier fehlt ein Wert, oder davor ist ein Komma zu viel.',
    en: 'A value is missing here, or there is a comma too many before it.',
  },
  CloseBraceExpected: {
    severity: 'error',
    de: 'Hier muss eine geschweifte Klammer } schließen.',
    en: 'A curly brace } has to close here.',
  },
  CloseBracketExpected: {
    severity: 'error',
    de: 'Hier muss eine eckige Klammer ] schließen.',
    en: 'A square bracket ] has to close here.',
  },
  EndOfFileExpected: {
    severity: 'error',
    de: 'Nach dem Ende des Fragebogens steht noch etwas. Löschen Sie es, oder prüfen Sie, ob davor eine Klammer zu viel ist.',
    en: 'Something stands after the end of the questionnaire. Delete it, or check for a bracket too many before it.',
  },
  InvalidCommentToken: {
    severity: 'error',
    de: 'Kommentare sind in JSON nicht erlaubt. Löschen Sie den Kommentar.',
    en: 'JSON does not allow comments. Delete the comment.',
  },
  UnexpectedEndOfString: {
    severity: 'error',
    de: 'Diesem Text fehlt das schließende Anführungszeichen. Zeilenumbrüche im Text schreibt man als \\n.',
    en: 'This text lacks its closing quotation mark. Line breaks in a text are written as \\n.',
  },
  InvalidCharacter: {
    severity: 'error',
    de: 'In diesem Text steht ein unsichtbares Steuerzeichen, oft ein Tabulator oder Zeilenumbruch. Schreiben Sie \\t oder \\n.',
    en: 'There is an invisible control character in this text, often a tab or line break. Write \\t or \\n.',
  },
  InvalidEscapeCharacter: {
    severity: 'error',
    de: 'Nach einem Rückstrich \\ steht hier etwas Unbekanntes. Ein einfacher Rückstrich wird als \\\\ geschrieben.',
    en: 'Something unknown follows a backslash \\ here. A plain backslash is written as \\\\.',
  },
});

export type FileFault = keyof typeof fileMessages;
