import { problemTable } from './problem-table.ts';

/** Problems any request can meet. */
export const platformProblems = problemTable({
  'not-found': {
    status: 404,
    de: {
      title: 'Nicht gefunden',
      detail:
        'Hier gibt es nichts, oder es ist nicht für Sie freigegeben. Prüfen Sie die Adresse oder fragen Sie die Leitung des Vorhabens.',
    },
    en: {
      title: 'Not found',
      detail: 'There is nothing here, or it is not shared with you. Check the address or ask the lead of the project.',
    },
  },
  'login-required': {
    status: 401,
    de: {
      title: 'Bitte anmelden',
      detail: 'Dafür müssen Sie angemeldet sein. Melden Sie sich an und versuchen Sie es noch einmal.',
    },
    en: { title: 'Please log in', detail: 'You have to be logged in for this. Log in and try again.' },
  },
  'role-may-not': {
    status: 403,
    de: {
      title: 'Dafür reicht Ihre Rolle nicht',
      detail:
        'In diesem Vorhaben dürfen das nur: {roles}. Bitten Sie die Leitung darum oder lassen Sie sich die Rolle geben.',
    },
    en: {
      title: 'Your role does not allow this',
      detail: 'In this project only these may do it: {roles}. Ask the lead to do it or to give you the role.',
    },
  },
  'invalid-input': {
    status: 422,
    de: {
      title: 'Eingabe bitte prüfen',
      detail:
        'Einige Angaben fehlen oder passen nicht. Es wurde nichts gespeichert. Bitte korrigieren Sie die genannten Stellen.',
    },
    en: {
      title: 'Please check your input',
      detail: 'Some entries are missing or do not fit. Nothing was saved. Please correct the places named.',
    },
  },
  'unreadable-body': {
    status: 400,
    de: {
      title: 'Nicht lesbar',
      detail:
        'Die gesendeten Daten sind kein gültiges JSON. Es wurde nichts gespeichert. Senden Sie gültiges JSON in UTF-8.',
    },
    en: {
      title: 'Not readable',
      detail: 'What was sent is not valid JSON. Nothing was saved. Send valid JSON in UTF-8.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    de: {
      title: 'Format nicht unterstützt',
      detail: 'Diese Adresse nimmt dieses Format nicht an. Senden Sie application/json.',
    },
    en: { title: 'Format not supported', detail: 'This address does not take this format. Send application/json.' },
  },
  'body-too-large': {
    status: 413,
    de: {
      title: 'Zu groß',
      detail:
        'Die gesendeten Daten sind größer als erlaubt ({limit}). Es wurde nichts gespeichert. Bitte kürzen oder aufteilen.',
    },
    en: {
      title: 'Too large',
      detail: 'What was sent is larger than allowed ({limit}). Nothing was saved. Please shorten or split it.',
    },
  },
  'too-many-requests': {
    status: 429,
    de: {
      title: 'Zu viele Versuche',
      detail:
        'In kurzer Zeit kamen zu viele Anfragen von Ihnen. Bitte warten Sie {seconds} Sekunden und versuchen Sie es noch einmal.',
    },
    en: {
      title: 'Too many attempts',
      detail: 'Too many requests came from you in a short time. Please wait {seconds} seconds and try again.',
    },
  },
  'foreign-origin': {
    status: 403,
    de: {
      title: 'Anfrage von fremder Seite',
      detail:
        'Diese Anfrage kam von einer anderen Webseite und wurde nicht ausgeführt. Öffnen Sie Wirkungskurs direkt.',
    },
    en: {
      title: 'Request from another site',
      detail: 'This request came from another website and was not carried out. Open Wirkungskurs directly.',
    },
  },
  'name-taken': {
    status: 409,
    de: { title: 'Schon vergeben', detail: '„{name}“ gibt es hier schon. Wählen Sie einen anderen Namen.' },
    en: { title: 'Already taken', detail: '“{name}” exists here already. Choose another name.' },
  },
  'changed-meanwhile': {
    status: 409,
    de: {
      title: 'Inzwischen geändert',
      detail:
        'Jemand anderes hat das inzwischen geändert. Ihre Eingabe wurde nicht gespeichert. Laden Sie neu und tragen Sie sie noch einmal ein.',
    },
    en: {
      title: 'Changed in the meantime',
      detail: 'Somebody else has changed this in the meantime. Your entry was not saved. Reload and enter it again.',
    },
  },
  'still-in-use': {
    status: 409,
    de: {
      title: 'Wird noch gebraucht',
      detail:
        'Das wird an anderer Stelle noch verwendet und kann deshalb nicht gelöscht werden. Lösen Sie zuerst die Verbindung.',
    },
    en: { title: 'Still in use', detail: 'This is used elsewhere and cannot be deleted. Remove the connection first.' },
  },
  'try-again': {
    status: 503,
    de: {
      title: 'Gerade nicht möglich',
      detail:
        'Das ging im Moment nicht. Bitte versuchen Sie es gleich noch einmal. Sollte es doch angekommen sein, schadet das nicht.',
    },
    en: {
      title: 'Not possible right now',
      detail:
        'This did not work at the moment. Please try again shortly. If it did arrive after all, that does no harm.',
    },
  },
  'data-damaged': {
    status: 503,
    de: {
      title: 'Die Daten sind beschädigt',
      detail:
        'Auf dem Server sind Daten beschädigt. Es wurde nichts gespeichert. Bitte sagen Sie der Administration Bescheid: Sie kann eine Sicherung zurückspielen.',
    },
    en: {
      title: 'The data is damaged',
      detail:
        'Data on the server is damaged. Nothing was saved. Please tell the administration: they can restore a backup.',
    },
  },
  unexpected: {
    status: 500,
    de: {
      title: 'Das hätte nicht passieren dürfen',
      detail:
        'Ein Fehler bei uns. Es wurde nichts gespeichert. Bitte nennen Sie der Administration die Nummer dieser Anfrage.',
    },
    en: {
      title: 'This should not have happened',
      detail: 'An error on our side. Nothing was saved. Please give the number of this request to the administration.',
    },
  },
});
