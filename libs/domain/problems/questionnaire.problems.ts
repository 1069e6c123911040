import { problemTable } from './problem-table.ts';

/** Problems of actor groups and questionnaires. */
export const questionnaireProblems = problemTable({
  'group-tree-broken': {
    status: 422,
    de: {
      title: 'Akteursgruppen bitte prüfen',
      detail:
        'So lassen sich die Gruppen nicht speichern. Korrigieren Sie die genannten Zeilen; möglich sind höchstens {most} Gruppen. Es wurde nichts geändert.',
    },
    en: {
      title: 'Please check the actor groups',
      detail:
        'The groups cannot be saved like this. Correct the lines named; at most {most} groups are possible. Nothing was changed.',
    },
  },
  'group-in-use': {
    status: 409,
    de: {
      title: 'Diese Gruppe wird gebraucht',
      detail:
        'Zur Gruppe „{name}“ gibt es Einladungen oder Antworten. Sie kann umbenannt oder verschoben, aber nicht gelöscht werden. Es wurde nichts geändert.',
    },
    en: {
      title: 'This group is needed',
      detail:
        'There are invitations or answers of the group “{name}”. It can be renamed or moved, but not deleted. Nothing was changed.',
    },
  },
  'project-facts-missing': {
    status: 422,
    de: {
      title: 'Es fehlen Angaben zum Vorhaben',
      detail:
        'Dieser Fragebogen sagt den Akteur:innen etwas, das noch nicht ausgefüllt ist: {settings}. Tragen Sie es in den Einstellungen des Vorhabens ein und veröffentlichen Sie die Fassung dann.',
    },
    en: {
      title: 'Something is missing about the project',
      detail:
        'This questionnaire tells the actors something that is not filled in yet: {settings}. Enter it in the settings of the project, then publish the version.',
    },
  },
  'questionnaire-broken': {
    status: 422,
    de: {
      title: 'Der Fragebogen hat Fehler',
      detail:
        'Der Fragebogen lässt sich so nicht verwenden (Fehler: {errors}). Korrigieren Sie die genannten Stellen in der Datei und versuchen Sie es noch einmal. Es wurde nichts gespeichert.',
    },
    en: {
      title: 'The questionnaire has errors',
      detail:
        'The questionnaire cannot be used like this (errors: {errors}). Correct the places named in the file and try again. Nothing was saved.',
    },
  },
  'draft-exists': {
    status: 409,
    de: {
      title: 'Es gibt schon einen Entwurf',
      detail:
        'Fassung {number} dieses Fragebogens ist noch ein Entwurf. Veröffentlichen oder verwerfen Sie ihn, bevor Sie eine neue Fassung beginnen.',
    },
    en: {
      title: 'There is a draft already',
      detail:
        'Version {number} of this questionnaire is still a draft. Publish or discard it before you begin another version.',
    },
  },
  'comparability-undecided': {
    status: 409,
    de: {
      title: 'Bleiben die Antworten vergleichbar?',
      detail:
        'Fassung {number} ändert Fragen so, dass Antworten vielleicht nicht mehr vergleichbar sind: {questions}. Entscheiden Sie das unter „Was sich ändert“, oder übernehmen Sie beim Veröffentlichen die Vorschläge. Es wurde nichts veröffentlicht.',
    },
    en: {
      title: 'Do answers stay comparable?',
      detail:
        'Version {number} changes questions so that answers may not be comparable any more: {questions}. Decide about it under “What changes”, or accept the proposals while publishing. Nothing was published.',
    },
  },
  'version-published': {
    status: 409,
    de: {
      title: 'Veröffentlichte Fassungen ändern sich nicht',
      detail: 'Fassung {number} ist veröffentlicht. Beginnen Sie eine neue Fassung, um etwas zu ändern.',
    },
    en: {
      title: 'Published versions do not change',
      detail: 'Version {number} is published. Begin a new version to change something.',
    },
  },
});
