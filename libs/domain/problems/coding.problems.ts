import { problemTable } from './problem-table.ts';

/** Problems of the stage coding. */
export const codingProblems = problemTable({
  'code-name-taken': {
    status: 409,
    de: {
      title: 'Diesen Code gibt es schon',
      detail:
        'An dieser Stelle des Codesystems heißt schon ein Code „{name}“. Wählen Sie einen anderen Namen oder verwenden Sie den vorhandenen Code.',
    },
    en: {
      title: 'This code exists already',
      detail:
        'At this place of the codebook there is already a code named “{name}”. Choose another name or use the code that is there.',
    },
  },
  'code-cycle': {
    status: 409,
    de: {
      title: 'Ein Code kann nicht unter sich selbst stehen',
      detail:
        'Das Ziel liegt unterhalb des Codes, den Sie verschieben. Es wurde nichts geändert. Wählen Sie eine Stelle außerhalb seiner Untercodes.',
    },
    en: {
      title: 'A code cannot stand below itself',
      detail:
        'The destination lies below the code that you are moving. Nothing was changed. Choose a place outside of its sub-codes.',
    },
  },
  'code-archived': {
    status: 409,
    de: {
      title: 'Code nicht mehr in Gebrauch',
      detail:
        'Der Code „{name}“ ist archiviert oder in einen anderen übergegangen. Holen Sie ihn im Codesystem zurück oder wählen Sie einen anderen Code.',
    },
    en: {
      title: 'Code no longer in use',
      detail:
        'The code “{name}” is archived or was merged into another. Restore it in the codebook or choose another code.',
    },
  },
  'code-has-children': {
    status: 409,
    de: {
      title: 'Der Code hat noch Untercodes',
      detail:
        'Unter „{name}“ stehen noch Codes, die in Gebrauch sind. Es wurde nichts geändert. Verschieben oder archivieren Sie zuerst die Untercodes.',
    },
    en: {
      title: 'The code still has sub-codes',
      detail: 'Below “{name}” there are still codes in use. Nothing was changed. Move or archive the sub-codes first.',
    },
  },
  'code-in-use': {
    status: 409,
    de: {
      title: 'Der Code wird verwendet',
      detail:
        'Mit „{name}“ wurde codiert, er gehört zu einem Thema oder er wurde mit einem anderen Code zusammengeführt. Er kann deshalb nicht gelöscht werden. Archivieren Sie ihn.',
    },
    en: {
      title: 'The code is in use',
      detail:
        '“{name}” was used for coding, belongs to a theme or was merged with another code, so it cannot be deleted. Archive it.',
    },
  },
  'merge-not-possible': {
    status: 409,
    de: {
      title: 'So lassen sich die Codes nicht zusammenführen',
      detail:
        'Ein Code lässt sich nur mit einem anderen zusammenführen, und jeder nur einmal. Es wurde nichts geändert. Wählen Sie einen anderen Code als Ziel.',
    },
    en: {
      title: 'The codes cannot be merged like this',
      detail:
        'A code can only be merged into a different one, and each only once. Nothing was changed. Choose another code as the destination.',
    },
  },
  'range-outside-text': {
    status: 422,
    de: {
      title: 'Diese Textstelle gibt es nicht',
      detail:
        'Die Auswahl ist leer oder liegt außerhalb des Textes ({length} Zeichen). Es wurde nichts gespeichert. Markieren Sie die Stelle noch einmal.',
    },
    en: {
      title: 'There is no such passage',
      detail:
        'The selection is empty or lies outside of the text ({length} characters). Nothing was saved. Mark the passage again.',
    },
  },
  'coding-of-another': {
    status: 403,
    de: {
      title: 'Das hat jemand anderes codiert',
      detail:
        'Ändern können Sie nur eigene Codierungen; löschen kann fremde nur die Leitung. Es wurde nichts geändert. Codieren Sie die Stelle selbst so, wie Sie sie sehen.',
    },
    en: {
      title: 'Somebody else coded this',
      detail:
        'You can only change your own codings; only the lead can delete those of others. Nothing was changed. Code the passage yourself as you see it.',
    },
  },
  'id-taken': {
    status: 409,
    de: {
      title: 'Diese Kennung ist vergeben',
      detail:
        'Unter dieser Kennung steht schon etwas anderes. Es wurde nichts gespeichert. Laden Sie neu und versuchen Sie es noch einmal.',
    },
    en: {
      title: 'This id is taken',
      detail: 'Something else has this id already. Nothing was saved. Reload and try again.',
    },
  },
  'code-in-other-theme': {
    status: 409,
    de: {
      title: 'Der Code gehört schon zu einem Thema',
      detail:
        '„{code}“ ist im Thema „{theme}“ verdichtet, und ein Code gehört höchstens zu einem Thema. Es wurde nichts geändert. Verschieben Sie ihn ausdrücklich oder lösen Sie ihn dort zuerst.',
    },
    en: {
      title: 'The code belongs to a theme already',
      detail:
        '“{code}” is condensed in the theme “{theme}”, and a code belongs to one theme at most. Nothing was changed. Move it explicitly or take it out there first.',
    },
  },
  'theme-step-unknown': {
    status: 409,
    de: {
      title: 'Diesen Schritt gibt es nicht',
      detail:
        'Ein Thema geht vom Entwurf über „bereit“ zu „freigegeben“ und ebenso zurück, einen Schritt nach dem anderen. Es wurde nichts geändert. Wählen Sie den nächsten Schritt.',
    },
    en: {
      title: 'There is no such step',
      detail:
        'A theme goes from draft over “ready” to “released” and back the same way, one step at a time. Nothing was changed. Choose the next step.',
    },
  },
  'theme-needs-definition': {
    status: 409,
    de: {
      title: 'Die Definition fehlt noch',
      detail:
        '„{title}“ hat noch keine Definition. Es wurde nichts geändert. Schreiben Sie in ein, zwei Sätzen, was das Thema meint, und versuchen Sie es noch einmal.',
    },
    en: {
      title: 'The definition is missing',
      detail:
        '“{title}” has no definition yet. Nothing was changed. Write in a sentence or two what the theme means and try again.',
    },
  },
  'theme-needs-codes': {
    status: 409,
    de: {
      title: 'Noch kein Code im Thema',
      detail:
        'In „{title}“ ist noch kein Code verdichtet. Es wurde nichts geändert. Ordnen Sie dem Thema mindestens einen Code zu und versuchen Sie es noch einmal.',
    },
    en: {
      title: 'No code in the theme yet',
      detail:
        'No code is condensed in “{title}” yet. Nothing was changed. Assign at least one code to the theme and try again.',
    },
  },
  'theme-not-draft': {
    status: 409,
    de: {
      title: 'Nur Entwürfe lassen sich löschen',
      detail:
        '„{title}“ ist kein Entwurf mehr. Es wurde nichts gelöscht. Nehmen Sie das Thema zuerst in den Entwurf zurück.',
    },
    en: {
      title: 'Only drafts can be deleted',
      detail: '“{title}” is no longer a draft. Nothing was deleted. Take the theme back to draft first.',
    },
  },
  'quote-not-of-theme': {
    status: 422,
    de: {
      title: 'Diese Textstelle gehört nicht zum Thema',
      detail:
        'Mindestens eine gewählte Textstelle ist mit keinem Code dieses Themas codiert. Es wurde nichts gespeichert. Laden Sie neu und wählen Sie noch einmal.',
    },
    en: {
      title: 'This passage is not part of the theme',
      detail:
        'At least one chosen passage is coded with no code of this theme. Nothing was saved. Reload and choose again.',
    },
  },
  'quote-not-permitted': {
    status: 422,
    de: {
      title: 'Nicht zum wörtlichen Zitieren freigegeben',
      detail:
        'Mindestens eine gewählte Textstelle darf nicht wörtlich zitiert werden; so hat es die Person entschieden. Es wurde nichts gespeichert. Wählen Sie eine Stelle mit Erlaubnis.',
    },
    en: {
      title: 'Not released for quoting',
      detail:
        'At least one chosen passage may not be quoted word for word; that is what the person decided. Nothing was saved. Choose a passage with permission.',
    },
  },
});
