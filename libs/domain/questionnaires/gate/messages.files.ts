import { messageTable } from './message-table.ts';

/** About questions that are answered with files or a signature. */
export const filesMessages = messageTable({
  'tells-who': {
    severity: 'warning',
    de: 'Eine Unterschrift oder Datei verrät, von wem sie ist: Was mit ihr zusammen erhoben wird, ist nicht anonym. Fragen Sie nur danach, wenn Sie sie brauchen.',
    en: 'A signature or file tells who it is from: what is collected together with it is not anonymous. Ask for it only if you need it.',
  },
  'file-stored-elsewhere': {
    severity: 'error',
    de: 'Mit "storeDataAsText": false würde das Formular Dateien an eine andere Adresse schicken; es gibt keine. Löschen Sie die Angabe: Dateien werden mit den Antworten gespeichert.',
    en: 'With "storeDataAsText": false the form would send files to another address; there is none. Delete the entry: files are stored with the answers.',
  },
  'file-size-missing': {
    severity: 'error',
    de: 'Es fehlt, wie groß eine Datei sein darf. Geben Sie "maxSize" an, eine ganze Zahl von 1 bis {most} (Bytes), zum Beispiel "maxSize": 100000.',
    en: 'It is missing how large a file may be. Give "maxSize", a whole number from 1 to {most} (bytes), for example "maxSize": 100000.',
  },
  'files-too-large': {
    severity: 'error',
    de: 'Bis hierher könnte eine Antwort {count} Dateien und Unterschriften mit zusammen {size} Bytes enthalten (eine Unterschrift zählt {signature}). Möglich sind {mostCount} mit zusammen {most} Bytes. Verkleinern Sie "maxSize", "maxFiles" oder "maxPanelCount".',
    en: 'Up to here one response could hold {count} files and signatures of {size} bytes together (a signature counts {signature}). Possible are {mostCount} of {most} bytes together. Make "maxSize", "maxFiles" or "maxPanelCount" smaller.',
  },
  'file-kind-unknown': {
    severity: 'error',
    de: '„{kind}“ ist keine Art von Datei. Möglich sind Endungen wie ".pdf", Medientypen wie "image/png" und "image/*", "audio/*", "video/*", durch Kommas getrennt; in "acceptedCategories": {categories}.',
    en: '“{kind}” is no kind of file. Possible are endings such as ".pdf", media types such as "image/png" and "image/*", "audio/*", "video/*", separated by commas; in "acceptedCategories": {categories}.',
  },
  'file-from-camera': {
    severity: 'error',
    de: 'Die Seite darf keine Kamera einschalten. Löschen Sie "sourceType"; wer am Telefon antwortet, kann auch so ein Foto aufnehmen.',
    en: 'The page may not turn on a camera. Delete "sourceType"; whoever answers on a phone can take a photo anyway.',
  },
  'file-in-row': {
    severity: 'error',
    de: 'Zu einer Zeile einer Tabelle kann keine Frage vom Typ „{type}“ gehören. Stellen Sie sie auf eine Seite, in ein Panel oder ein wiederholbares Panel ("paneldynamic").',
    en: 'A question of type “{type}” cannot belong to a row of a table. Put it on a page, into a panel or a dynamic panel ("paneldynamic").',
  },
});
