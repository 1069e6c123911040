import { messageTable } from './message-table.ts';

/** About the build of the file: types, lists, names, sizes. */
export const structureMessages = messageTable({
  'pages-missing': {
    severity: 'error',
    de: 'Es gibt keine Seiten. Geben Sie mindestens eine an: "pages": [{ "name": "seite1", "elements": […] }].',
    en: 'There are no pages. Give at least one: "pages": [{ "name": "page1", "elements": […] }].',
  },
  'pages-and-elements': {
    severity: 'error',
    de: 'Neben "pages" stehen Fragen in "elements"; die Seiten würden dann nicht gezeigt. Verschieben Sie die Fragen auf eine Seite.',
    en: 'There are questions in "elements" beside "pages"; the pages would not be shown. Move the questions onto a page.',
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
  'setting-unknown': {
    severity: 'error',
    de: '„{property}“ kennt den Wert „{value}“ nicht. Gefragt oder geprüft würde etwas anderes, als hier steht. Möglich sind: {values}.',
    en: '“{property}” does not know the value “{value}”. Something else would be asked or checked than stands here. Possible are: {values}.',
  },
  'setting-ignored': {
    severity: 'warning',
    de: '„{property}“ kennt den Wert „{value}“ nicht. Das Formular übergeht die Angabe. Möglich sind: {values}.',
    en: '“{property}” does not know the value “{value}”. The form passes over the entry. Possible are: {values}.',
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
  'value-unstorable': {
    severity: 'error',
    de: 'Der Wert „{value}“ enthält Zeichen, die in Antworten anders gespeichert werden. Tippen Sie ihn neu: Umlaute als ein Zeichen, ohne Steuerzeichen.',
    en: 'The value “{value}” contains characters that are stored differently in answers. Type it anew: letters with marks as one character, no control characters.',
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
  'number-too-large': {
    severity: 'error',
    de: '„{property}“ kann höchstens {most} sein. Wählen Sie eine kleinere Zahl.',
    en: '“{property}” can be at most {most}. Choose a smaller number.',
  },
  'choices-missing': {
    severity: 'error',
    de: 'Hier gibt es nichts auszuwählen. Geben Sie mindestens einen Eintrag in "{property}" an.',
    en: 'There is nothing to choose here. Give at least one entry in "{property}".',
  },
  'choices-source-unknown': {
    severity: 'error',
    de: '"choicesFromQuestion" nennt „{name}“. Nötig ist eine Frage mit Auswahl, eine Tabelle oder eine wiederholbare Gruppe, die für sich steht. Prüfen Sie den Namen.',
    en: '"choicesFromQuestion" names “{name}”. It has to be a question with choices, a table or a repeated panel of its own. Check the name.',
  },
  'choices-field-unknown': {
    severity: 'error',
    de: 'In „{source}“ gibt es „{name}“ nicht. Nennen Sie eine Spalte oder Frage daraus.',
    en: 'There is no “{name}” in “{source}”. Name one of its columns or questions.',
  },
  'key-unknown': {
    severity: 'error',
    de: '"keyName" nennt „{name}“, aber eine Spalte oder Frage dieses Namens gibt es hier nicht. Prüfen Sie den Namen.',
    en: '"keyName" names “{name}”, but there is no column or question of that name here. Check the name.',
  },
  'default-not-offered': {
    severity: 'error',
    de: 'Der Anfangswert „{value}“ steht nicht zur Auswahl; jede Antwort, die ihn behält, würde abgelehnt. Wählen Sie einen Wert aus der Auswahl.',
    en: 'The initial value “{value}” is not among the choices; every answer that keeps it would be refused. Choose one of the choices.',
  },
});
