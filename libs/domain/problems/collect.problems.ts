import { problemTable } from './problem-table.ts';

/** Problems of the stage collect. */
export const collectProblems = problemTable({
  'link-unknown': {
    status: 404,
    de: {
      title: 'Diesen Link gibt es nicht',
      detail:
        'Vielleicht fehlt ein Stück, oder der Link wurde ersetzt. Kopieren Sie den ganzen Link aus Ihrer Einladung oder bitten Sie um einen neuen.',
    },
    en: {
      title: 'There is no such link',
      detail:
        'A part of it may be missing, or it was replaced. Copy the whole link from your invitation or ask for another one.',
    },
  },
  'round-in-preparation': {
    status: 403,
    de: {
      title: 'Die Befragung wird noch vorbereitet',
      detail: 'Sie ist noch nicht geöffnet. Der Link bleibt gültig. Bitte kommen Sie später wieder.',
    },
    en: {
      title: 'The survey is still being prepared',
      detail: 'It is not open yet. The link stays valid. Please come back later.',
    },
  },
  'round-not-open-yet': {
    status: 403,
    de: {
      title: 'Die Befragung hat noch nicht begonnen',
      detail: 'Sie öffnet am {day}. Der Link bleibt gültig. Bitte kommen Sie dann wieder.',
    },
    en: {
      title: 'The survey has not begun yet',
      detail: 'It opens on {day}. The link stays valid. Please come back then.',
    },
  },
  'round-closed': {
    status: 403,
    de: {
      title: 'Die Befragung ist beendet',
      detail: 'Antworten werden nicht mehr angenommen. Fragen Sie bei Bedarf die Person, die Sie eingeladen hat.',
    },
    en: {
      title: 'The survey is closed',
      detail: 'Answers are no longer taken. If need be, ask the person who invited you.',
    },
  },
  'already-answered': {
    status: 409,
    de: {
      title: 'Über diesen Link wurde schon geantwortet',
      detail: 'Die Antworten sind angekommen. Waren Sie das nicht, bitten Sie um einen neuen Link.',
    },
    en: {
      title: 'This link has already been answered',
      detail: 'The answers have arrived. If this was not you, ask for another link.',
    },
  },
  'stale-draft': {
    status: 409,
    de: {
      title: 'Inzwischen weitergeschrieben',
      detail:
        'Dieser Entwurf wurde an anderer Stelle weitergeschrieben. Nichts ist verloren: Der neuere Stand liegt bei. Entscheiden Sie, womit Sie weitermachen.',
    },
    en: {
      title: 'Continued elsewhere',
      detail:
        'This draft was continued elsewhere. Nothing is lost: the newer state is attached. Decide which one to go on with.',
    },
  },
  'response-id-conflict': {
    status: 409,
    de: {
      title: 'Diese Kennung gehört zu anderen Antworten',
      detail: 'Es wurde nichts überschrieben. Senden Sie diese Antworten mit einer neuen Kennung.',
    },
    en: {
      title: 'This id belongs to other answers',
      detail: 'Nothing was overwritten. Send these answers with a new id.',
    },
  },
  'answers-unusable': {
    status: 422,
    de: {
      title: 'Keine lesbaren Antworten',
      detail:
        'Was gesendet wurde, kann zu keinem Fragebogen gehören. Laden Sie die Seite neu und senden Sie noch einmal.',
    },
    en: {
      title: 'No readable answers',
      detail: 'What was sent cannot belong to any questionnaire. Reload the page and send it again.',
    },
  },
  'round-needs-published-version': {
    status: 422,
    de: {
      title: 'Diese Fassung ist nicht veröffentlicht',
      detail: 'Eine Befragung braucht eine veröffentlichte Fassung. Veröffentlichen Sie den Fragebogen zuerst.',
    },
    en: {
      title: 'This version is not published',
      detail: 'A survey round needs a published version. Publish the questionnaire first.',
    },
  },
  'round-dates-reversed': {
    status: 422,
    de: {
      title: 'Die Daten passen nicht zusammen',
      detail: 'Der letzte Tag ({closesOn}) liegt vor dem ersten ({opensOn}). Bitte tauschen Sie die Tage.',
    },
    en: {
      title: 'The dates do not fit together',
      detail: 'The last day ({closesOn}) is before the first ({opensOn}). Please swap the days.',
    },
  },
  'round-over': {
    status: 409,
    de: {
      title: 'Der letzte Tag ist vorbei',
      detail:
        'Die Befragung kann nicht geöffnet werden: Ihr letzter Tag war der {day}. Wählen Sie einen späteren oder keinen.',
    },
    en: {
      title: 'The last day is over',
      detail: 'The round cannot be opened: its last day was {day}. Choose a later one or none.',
    },
  },
  'round-asks-for-signature': {
    status: 409,
    de: {
      title: 'Eine Unterschrift ist nicht anonym',
      detail:
        'Das Projekt verspricht Anonymität, die Frage „{question}“ verlangt eine Unterschrift. Wählen Sie eine Fassung ohne sie oder befragen Sie in einem pseudonymen Projekt.',
    },
    en: {
      title: 'A signature is not anonymous',
      detail:
        'The project promises anonymity, the question “{question}” asks for a signature. Choose a version without it or ask in a pseudonymous project.',
    },
  },
  'round-already-opened': {
    status: 409,
    de: {
      title: 'Die Befragung läuft schon',
      detail: 'Die Fassung lässt sich nach dem Öffnen nicht mehr wechseln. Legen Sie dafür eine neue Befragung an.',
    },
    en: {
      title: 'The round has been opened',
      detail: 'The version cannot be changed after opening. Create another round for it.',
    },
  },
  'round-not-in-this-state': {
    status: 409,
    de: {
      title: 'Das geht gerade nicht',
      detail: 'Die Befragung wurde inzwischen geöffnet oder geschlossen. Laden Sie die Seite neu.',
    },
    en: {
      title: 'Not possible right now',
      detail: 'The round has been opened or closed in the meantime. Reload the page.',
    },
  },
  'invitations-broken': {
    status: 422,
    de: {
      title: 'Die Liste der Einladungen braucht Korrekturen',
      detail:
        'Stellen zum Korrigieren: {count}. Es wurde keine Einladung angelegt. Bessern Sie die genannten Zeilen aus und laden Sie die Liste noch einmal hoch.',
    },
    en: {
      title: 'The list of invitations needs corrections',
      detail:
        'Places to correct: {count}. No invitation was created. Mend the lines named and upload the list once more.',
    },
  },
  'quarantine-decided': {
    status: 409,
    de: {
      title: 'Darüber ist schon entschieden',
      detail: 'Jemand aus dem Team hat diese Antwort schon angenommen oder verworfen. Laden Sie die Seite neu.',
    },
    en: {
      title: 'This has been decided already',
      detail: 'Somebody in the team has already accepted or discarded this response. Reload the page.',
    },
  },
  'repair-misplaced': {
    status: 422,
    de: {
      title: 'Diese Stelle lässt sich nicht ändern',
      detail:
        'In der Antwort gibt es die Stelle „{place}“ nicht, oder sie darf keinen Wert haben. Es wurde nichts geändert. Laden Sie die Seite neu.',
    },
    en: {
      title: 'This place cannot be changed',
      detail: 'The response has no place “{place}”, or no value may stand there. Nothing was changed. Reload the page.',
    },
  },
  'quarantine-unreadable': {
    status: 422,
    de: {
      title: 'Diese Antwort lässt sich nicht übernehmen',
      detail: 'Sie enthält keine lesbaren Antworten. Sie können sie nur verwerfen; der gesendete Text bleibt erhalten.',
    },
    en: {
      title: 'This response cannot be taken over',
      detail: 'It holds no readable answers. It can only be discarded; the text that was sent is kept.',
    },
  },
  'answers-not-linked': {
    status: 409,
    de: {
      title: 'Dieses Vorhaben ist anonym',
      detail:
        'Nichts verbindet Antworten mit einem Link, auch für Sie nicht. Darum lassen sie sich nicht heraussuchen. Steht in einer Antwort etwas, das nicht bleiben darf, löschen Sie diese Antwort auf ihrer Seite.',
    },
    en: {
      title: 'This project is anonymous',
      detail:
        'Nothing connects answers with a link, not for you either. This is why they cannot be found. If a response holds something that must not stay, delete that response on its page.',
    },
  },
  'link-not-personal': {
    status: 409,
    de: {
      title: 'Dieser Link ist offen',
      detail:
        'Viele Menschen nutzen denselben Link, und nichts sagt, welche Antwort von wem ist. Nur zu einem persönlichen Link lassen sich Antworten finden.',
    },
    en: {
      title: 'This link is open',
      detail:
        'Many people use the same link, and nothing tells whose response is whose. Answers can only be found for a personal link.',
    },
  },
  'nothing-stored': {
    status: 409,
    de: {
      title: 'Über diesen Link ist keine Antwort gespeichert',
      detail:
        'Es wurde nichts abgesendet, oder die Antworten sind schon gelöscht. Es wurde nichts geändert. Sie können der Person sagen, dass keine abgesendete Antwort von ihr gespeichert ist.',
    },
    en: {
      title: 'No response is stored for this link',
      detail:
        'Nothing was submitted, or the answers have been deleted already. Nothing was changed. You can tell the person that no submitted response of hers is stored.',
    },
  },
});
