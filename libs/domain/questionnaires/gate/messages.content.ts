import { messageTable } from './message-table.ts';

/** About what the questionnaire does and says: conditions, texts, marks. */
export const contentMessages = messageTable({
  'expression-broken': {
    severity: 'error',
    de: "Die Bedingung „{expression}“ ist ab Zeichen {at} nicht lesbar. Beispiele: {name} = 'ja', {name} notempty and {zahl} > 3.",
    en: "The condition “{expression}” cannot be read from character {at}. Examples: {name} = 'yes', {name} notempty and {number} > 3.",
  },
  'expression-too-long': {
    severity: 'error',
    de: 'Eine Bedingung kann höchstens {longest} Zeichen haben. Teilen Sie sie auf mehrere Fragen auf.',
    en: 'A condition can have at most {longest} characters. Split it over several questions.',
  },
  'function-unknown': {
    severity: 'error',
    de: 'Die Funktion „{name}“ gibt es nicht; eigene Funktionen führen wir nicht aus. Möglich sind: {functions}.',
    en: 'There is no function “{name}”; functions of your own are not run. Possible are: {functions}.',
  },
  'reference-unknown': {
    severity: 'error',
    de: 'Die Bedingung spricht von {name}, aber das gibt es nicht. Prüfen Sie die Schreibweise oder nehmen Sie die Frage auf.',
    en: 'The condition speaks of {name}, but there is no such thing. Check the spelling or add the question.',
  },
  loop: {
    severity: 'error',
    de: 'Das hängt von {name} ab, und {name} davon, ob direkt oder über andere. Lösen Sie den Kreis auf.',
    en: 'This depends on {name}, and {name} on this, directly or by way of others. Break the circle.',
  },
  'piped-unknown': {
    severity: 'error',
    de: 'Der Text übernimmt {name}, aber eine Frage mit diesem Namen gibt es nicht. Prüfen Sie die Schreibweise oder lassen Sie die geschweiften Klammern weg.',
    en: 'The text takes up {name}, but there is no question of that name. Check the spelling or leave out the braces.',
  },
  'answer-in-html': {
    severity: 'error',
    de: 'In HTML können keine Antworten übernommen werden ({name}), weil Eingetipptes als HTML gelesen würde. Setzen Sie die Antwort in den Titel einer Frage.',
    en: 'HTML cannot take up answers ({name}), because what somebody typed would be read as HTML. Put the answer into the title of a question.',
  },
  'placeholder-unknown': {
    severity: 'error',
    de: 'Den Platzhalter „{name}“ gibt es nicht. Möglich sind: {placeholders}.',
    en: 'There is no placeholder “{name}”. Possible are: {placeholders}.',
  },
  'html-removed': {
    severity: 'warning',
    de: 'Aus dem HTML wird beim Veröffentlichen entfernt: {parts}. Erlaubt sind Absätze, Überschriften, Listen, Hervorhebungen und Links.',
    en: 'When you publish, this is taken out of the HTML: {parts}. Paragraphs, headings, lists, emphasis and links are allowed.',
  },
  'html-in-text': {
    severity: 'warning',
    de: 'Hier wird HTML als Text angezeigt, mit spitzen Klammern. Nehmen Sie die Tags heraus oder verwenden Sie ein Element vom Typ „html“.',
    en: 'HTML is shown as text here, angle brackets included. Take the tags out or use an element of type “html”.',
  },
  'loads-from-elsewhere': {
    severity: 'error',
    de: '„{property}“ würde etwas von einer anderen Adresse laden; damit erführen Dritte, wer antwortet. Schreiben Sie den Inhalt in die Datei (Bilder als "data:image/png;base64,…").',
    en: '“{property}” would load something from another address, and third parties would learn who answers. Put the content into the file (pictures as "data:image/png;base64,…").',
  },
  'leads-elsewhere': {
    severity: 'error',
    de: '„{property}“ würde Antwortende auf eine andere Seite leiten. Löschen Sie die Angabe; am Ende steht der Text "completedHtml".',
    en: '“{property}” would send people to another site. Delete the entry; the text "completedHtml" stands at the end.',
  },
  'runs-by-itself': {
    severity: 'error',
    de: 'Auslöser („{property}“) verändern Antworten ohne Zutun; ihre Wirkung lässt sich auf dem Server nicht nachprüfen. Verwenden Sie Bedingungen ("visibleIf", "requiredIf").',
    en: 'Triggers (“{property}”) change answers by themselves; the server cannot prove what they do. Use conditions ("visibleIf", "requiredIf").',
  },
  'needs-a-program': {
    severity: 'error',
    de: '„{property}“ braucht ein eigenes Programm auf der Seite. Das führen wir nicht aus. Löschen Sie die Angabe.',
    en: '“{property}” needs a program of its own on the page. That is not run. Delete the entry.',
  },
  'stores-in-browser': {
    severity: 'error',
    de: '„{property}“ würde ein Cookie setzen. Löschen Sie die Angabe; Entwürfe werden von selbst aufbewahrt.',
    en: '“{property}” would set a cookie. Delete the entry; drafts are kept anyway.',
  },
  'sends-by-itself': {
    severity: 'error',
    de: '„{property}“ würde Teile vorab absenden. Löschen Sie die Angabe; Entwürfe werden von selbst gespeichert.',
    en: '“{property}” would send parts early. Delete the entry; drafts are saved anyway.',
  },
  'second-name': {
    severity: 'error',
    de: '„{property}“ gäbe der Antwort einen zweiten Namen. Löschen Sie die Angabe und nennen Sie die Frage selbst so.',
    en: '“{property}” would give the answer a second name. Delete the entry and call the question itself so.',
  },
  'cannot-be-proven': {
    severity: 'error',
    de: '„{property}“ kann der Server nicht nachprüfen. Löschen Sie die Angabe.',
    en: 'The server cannot prove what “{property}” does. Delete the entry.',
  },
  'pattern-missing': {
    severity: 'error',
    de: 'Der Prüfung fehlt das Muster "regex".',
    en: 'The check lacks its pattern "regex".',
  },
  'pattern-too-long': {
    severity: 'error',
    de: 'Ein Muster kann höchstens {longest} Zeichen haben. Vereinfachen Sie es.',
    en: 'A pattern can have at most {longest} characters. Simplify it.',
  },
  'pattern-broken': {
    severity: 'error',
    de: 'Das Muster „{pattern}“ ist nicht lesbar. Prüfen Sie Klammern und Rückstriche (in JSON doppelt: \\\\d).',
    en: 'The pattern “{pattern}” cannot be read. Check brackets and backslashes (doubled in JSON: \\\\d).',
  },
  'pattern-begins-anywhere': {
    severity: 'error',
    de: 'Das Muster „{pattern}“ wird an jeder Stelle einer Antwort neu versucht; das kann bei langen Antworten lange dauern. Soll es vom Anfang der Antwort an gelten, beginnen Sie es mit ^: {anchored}',
    en: 'The pattern “{pattern}” is tried again at every place of an answer, which can take long on long answers. If it is meant from the beginning of the answer, begin it with ^: {anchored}',
  },
  'pattern-slow': {
    severity: 'error',
    de: 'Es steht nicht fest, dass das Muster „{pattern}“ immer schnell ist: Bei Antworten wie „{example}“ lassen sich dieselben Zeichen auf immer mehr Weisen aufteilen. Vermeiden Sie Wiederholungen in Wiederholungen wie (a+)+ und solche nebeneinander, die dieselben Zeichen annehmen, wie \\d+\\w+.',
    en: 'It is not certain that the pattern “{pattern}” is always fast: in answers such as “{example}” the same characters can be divided in more and more ways. Avoid repeats inside repeats such as (a+)+, and repeats side by side that take the same characters, such as \\d+\\w+.',
  },
  'pattern-unsupported': {
    severity: 'error',
    de: 'Von dem Muster „{pattern}“ lässt sich nicht beweisen, dass es schnell ist. Lassen Sie Rückbezüge wie \\1 und Blicke zurück wie (?<=…) weg.',
    en: 'It cannot be proven that the pattern “{pattern}” is fast. Leave out references such as \\1 and looks behind such as (?<=…).',
  },
  'pattern-too-large': {
    severity: 'error',
    de: 'Das Muster „{pattern}“ ist zu umfangreich für den Beweis, dass es schnell ist. Verwenden Sie kleinere Zahlen in geschweiften Klammern und weniger Wiederholungen.',
    en: 'The pattern “{pattern}” is too large to prove that it is fast. Use smaller numbers in curly braces and fewer repeats.',
  },
  'translation-missing': {
    severity: 'error',
    de: 'Hier fehlt eine Übersetzung (nötig: {languages}). Ergänzen Sie sie: { "de": "…", "en": "…" }.',
    en: 'A translation is missing here (needed: {languages}). Add it: { "de": "…", "en": "…" }.',
  },
  'choice-untranslated': {
    severity: 'warning',
    de: 'Diese Einträge haben keinen Text und lesen sich in allen Sprachen gleich: {values}. Geben Sie ihnen Texte.',
    en: 'These entries have no text and read the same in every language: {values}. Give them texts.',
  },
  'title-missing': {
    severity: 'warning',
    de: 'Die Frage hat keinen Titel; Antwortende lesen den Namen „{name}“. Ergänzen Sie "title".',
    en: 'The question has no title; people will read the name “{name}”. Add "title".',
  },
  'language-missing': {
    severity: 'warning',
    de: 'Der Fragebogen hat keine Texte in der Sprache „{language}“. Wer sie eingestellt hat, liest ihn in einer anderen.',
    en: 'The questionnaire has no texts in the language “{language}”. People who chose it will read another one.',
  },
  'codable-unmarked': {
    severity: 'warning',
    de: 'Nicht angegeben ist, ob Antworten auf diese offene Frage codiert werden. Setzen Sie "codable": true oder false. Ohne Angabe werden sie nicht codiert.',
    en: 'It is not said whether answers to this open question are coded. Set "codable": true or false. Without it they are not coded.',
  },
  'codable-closed': {
    severity: 'error',
    de: 'Codiert werden können nur eigene Worte; das ist eine Frage vom Typ „{type}“. Löschen Sie "codable".',
    en: 'Only people’s own words can be coded; this is a question of type “{type}”. Delete "codable".',
  },
  'facet-unusable': {
    severity: 'error',
    de: 'Der Name einer Facette besteht aus Kleinbuchstaben ohne Umlaute, Ziffern, Binde- und Unterstrichen und beginnt mit einem Buchstaben.',
    en: 'The name of a facet has lower case letters, digits, hyphens and underscores, and begins with a letter.',
  },
  'facet-open': {
    severity: 'error',
    de: 'Eine Facette braucht eine Frage mit fester Auswahl, die für sich steht. Löschen Sie "facet" oder ändern Sie den Fragetyp.',
    en: 'A facet needs a question of its own with fixed choices. Delete "facet" or change the type of the question.',
  },
  'quote-permission-twice': {
    severity: 'error',
    de: 'Nur eine Frage kann um Erlaubnis für Zitate bitten. Löschen Sie "quotePermission" bei den anderen.',
    en: 'Only one question can ask for permission to quote. Delete "quotePermission" at the others.',
  },
  'quote-permission-values': {
    severity: 'error',
    de: 'Die Frage nach Zitaten braucht eine einfache Auswahl mit dem Wert „nein“ und mindestens einem von „woertlich“ und „sinngemaess“.',
    en: 'The question about quotes needs a single choice with the value “nein” and at least one of “woertlich” and “sinngemaess”.',
  },
  'rows-source-unknown': {
    severity: 'error',
    de: '"rowsFromQuestion" nennt „{name}“. Nötig ist eine Frage mit Mehrfachauswahl (checkbox oder tagbox), die für sich steht. Prüfen Sie den Namen.',
    en: '"rowsFromQuestion" names “{name}”. It has to be a multiple choice question (checkbox or tagbox) of its own. Check the name.',
  },
  'rows-key-missing': {
    severity: 'error',
    de: 'Damit die Zeilen aus „{name}“ kommen, braucht die Tabelle eine Spalte dafür: Nennen Sie sie in "keyName" und geben Sie ihr "choicesFromQuestion": "{name}", "choicesFromQuestionMode": "selected" und "isRequired": true.',
    en: 'For its rows to come from “{name}”, the table needs a column for them: name it in "keyName" and give it "choicesFromQuestion": "{name}", "choicesFromQuestionMode": "selected" and "isRequired": true.',
  },
});
