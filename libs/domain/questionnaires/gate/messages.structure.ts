import { messageTable } from './message-table.ts';

/** About the build of the file: types, lists, names, sizes. */
export const structureMessages = messageTable({
  'pages-missing': {
    severity: 'error',
    de: 'Es gibt keine Seiten. Geben Sie mindestens eine an: "pages": [{ "name": "seite1", "elements": […] }].',
    en: 'There are no pages. Give at least one: "pages": [{ "name": "page1", "elements": […] }].',
  },
  'questions-missing': {
    severity: 'error',
    de: 'Es gibt keine Frage, die man beantworten kann. Nehmen Sie mindestens eine auf.',
    en: 'There is no question that can be answered. Add at least one.',
  },
  'list-expected': {
    severity: 'error',
    de: '„{property}“ muss eine Liste sein. Setzen Sie den Inhalt in eckige Klammern.',
    en: '“{property}” has to be a list. Put its content into square brackets.',
  },
  'object-expected': {
    severity: 'error',
    de: 'In „{property}“ müssen hier Angaben in geschweiften Klammern stehen.',
    en: 'In “{property}” there has to be an entry in curly braces here.',
  },
  'switch-expected': {
    severity: 'error',
    de: '„{property}“ kann nur true oder false sein, ohne Anführungszeichen.',
    en: '“{property}” can only be true or false, without quotation marks.',
  },
  'number-expected': {
    severity: 'error',
    de: '„{property}“ muss eine Zahl sein, ohne Anführungszeichen.',
    en: '“{property}” has to be a number, without quotation marks.',
  },
  'text-expected': {
    severity: 'error',
    de: '„{property}“ muss ein Text sein oder Texte je Sprache: { "de": "…", "en": "…" }.',
    en: '“{property}” has to be a text, or texts by language: { "de": "…", "en": "…" }.',
  },
  'type-missing': {
    severity: 'error',
    de: 'Hier fehlt die Angabe "type", zum Beispiel "type": "comment".',
    en: '"type" is missing here, for example "type": "comment".',
  },
  'type-unknown': {
    severity: 'error',
    de: 'Den Fragetyp „{type}“ gibt es nicht. Möglich sind: {types}.',
    en: 'There is no type of question “{type}”. Possible are: {types}.',
  },
  'type-refused': {
    severity: 'error',
    de: 'Fragen vom Typ „{type}“ nehmen wir nicht an: Hochgeladene Dateien und Unterschriften verraten Personen. Entfernen Sie die Frage.',
    en: 'Questions of type “{type}” are not taken: uploaded files and signatures give people away. Remove the question.',
  },
  'cell-type-unknown': {
    severity: 'error',
    de: 'In einer Tabelle kann keine Zelle vom Typ „{type}“ stehen. Möglich sind: {types}.',
    en: 'A table cannot have cells of type “{type}”. Possible are: {types}.',
  },
  'validator-unknown': {
    severity: 'error',
    de: 'Die Prüfung „{type}“ gibt es nicht. Möglich sind: numeric, text, answercount, regex, email, expression.',
    en: 'There is no check “{type}”. Possible are: numeric, text, answercount, regex, email, expression.',
  },
  'property-unknown': {
    severity: 'warning',
    de: 'Die Angabe „{property}“ gibt es hier nicht. Sie wird beim Veröffentlichen weggelassen. Prüfen Sie die Schreibweise oder löschen Sie sie.',
    en: 'There is no entry “{property}” here. It will be left out when you publish. Check its spelling or delete it.',
  },
  'property-renamed': {
    severity: 'error',
    de: '„{property}“ heißt jetzt „{current}“. Benennen Sie die Angabe um.',
    en: '“{property}” is now called “{current}”. Rename the entry.',
  },
  'name-missing': {
    severity: 'error',
    de: 'Hier fehlt der Name. Geben Sie einen kurzen an, zum Beispiel "name": "bedarf".',
    en: 'The name is missing here. Give a short one, for example "name": "needs".',
  },
  'name-unusable': {
    severity: 'error',
    de: 'Der Name „{name}“ geht nicht. Erlaubt sind Buchstaben ohne Umlaute, Ziffern und Unterstriche, höchstens 60 Zeichen, der erste ein Buchstabe.',
    en: 'The name “{name}” cannot be used. Letters a–z, digits and underscores are allowed, at most 60, the first a letter.',
  },
  'name-reserved': {
    severity: 'error',
    de: 'Der Name „{name}“ ist schon vergeben, weil Bedingungen ihn benutzen. Wählen Sie einen anderen.',
    en: 'The name “{name}” is taken because conditions use it. Choose another one.',
  },
  'name-twice': {
    severity: 'error',
    de: 'Den Namen „{name}“ gibt es zweimal (Groß- und Kleinschreibung zählt nicht). Wählen Sie einen anderen.',
    en: 'The name “{name}” exists twice (upper and lower case count as the same). Choose another one.',
  },
  'value-missing': {
    severity: 'error',
    de: 'Hier fehlt der Wert. Geben Sie "value" an, zum Beispiel { "value": "ja", "text": … }.',
    en: 'The value is missing here. Give "value", for example { "value": "yes", "text": … }.',
  },
  'value-unusable': {
    severity: 'error',
    de: 'Der Wert „{value}“ geht nicht. Er darf nicht leer sein und höchstens {longest} Zeichen in einer Zeile haben.',
    en: 'The value “{value}” cannot be used. It must not be empty, and have at most {longest} characters on one line.',
  },
  'value-twice': {
    severity: 'error',
    de: 'Den Wert „{value}“ gibt es in dieser Liste zweimal. Antworten wären nicht zu unterscheiden. Wählen Sie einen anderen.',
    en: 'The value “{value}” stands twice in this list. Answers could not be told apart. Choose another one.',
  },
  'questions-in-choices': {
    severity: 'error',
    de: 'Fragen innerhalb einer Auswahl sind nicht möglich. Stellen Sie eine eigene Frage mit einer Bedingung ("visibleIf").',
    en: 'Questions inside a choice are not possible. Ask a question of its own with a condition ("visibleIf").',
  },
  'questions-too-many': {
    severity: 'error',
    de: 'Ein Fragebogen kann höchstens {most} Fragen haben. Kürzen Sie oder teilen Sie ihn auf.',
    en: 'A questionnaire can have at most {most} questions. Shorten or split it.',
  },
  'pages-too-many': {
    severity: 'error',
    de: 'Ein Fragebogen kann höchstens {most} Seiten haben. Fassen Sie Seiten zusammen.',
    en: 'A questionnaire can have at most {most} pages. Combine pages.',
  },
  'items-too-many': {
    severity: 'error',
    de: 'Eine Liste kann höchstens {most} Einträge haben. Kürzen Sie sie.',
    en: 'A list can have at most {most} entries. Shorten it.',
  },
  'text-too-long': {
    severity: 'error',
    de: 'Ein Text kann höchstens {most} Zeichen haben. Kürzen Sie ihn.',
    en: 'A text can have at most {most} characters. Shorten it.',
  },
  'too-deep': {
    severity: 'error',
    de: 'Hier ist zu tief verschachtelt. Verwenden Sie weniger Gruppen ineinander.',
    en: 'This is nested too deeply. Use fewer panels inside each other.',
  },
});
