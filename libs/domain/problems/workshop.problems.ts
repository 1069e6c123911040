import { problemTable } from './problem-table.ts';

/** Problems of the stage workshop. */
export const workshopProblems = problemTable({
  'theme-unknown': {
    status: 422,
    de: {
      title: 'Thema nicht gefunden',
      detail:
        'Mindestens ein gewähltes Thema gibt es in diesem Vorhaben nicht oder nicht mehr. Es wurde nichts gespeichert. Laden Sie neu und wählen Sie aus der Liste.',
    },
    en: {
      title: 'Theme not found',
      detail:
        'At least one chosen theme does not exist in this project, or no longer. Nothing was saved. Reload and choose from the list.',
    },
  },
  'theme-still-a-draft': {
    status: 409,
    de: {
      title: 'Thema ist noch ein Entwurf',
      detail:
        '„{theme}“ ist noch ein Entwurf und kann deshalb nicht in die Werkstatt. Es wurde nichts gespeichert. Bitten Sie die Leitung, das Thema auf „bereit“ zu setzen.',
    },
    en: {
      title: 'Theme is still a draft',
      detail:
        '“{theme}” is still a draft and cannot go into the workshop yet. Nothing was saved. Ask the lead to mark the theme as ready.',
    },
  },
  'goal-without-theme': {
    status: 422,
    de: {
      title: 'Dem Wirkungsziel fehlt ein Thema',
      detail:
        'Ein Wirkungsziel antwortet auf mindestens ein Thema, sonst reißt der rote Faden zu dem, was die Akteur:innen gesagt haben. Es wurde nichts gespeichert. Wählen Sie ein Thema.',
    },
    en: {
      title: 'The goal needs a theme',
      detail:
        'An impact goal answers to at least one theme, otherwise the thread to what the actors said is lost. Nothing was saved. Choose a theme.',
    },
  },
  'workshop-has-goals': {
    status: 409,
    de: {
      title: 'Werkstatt hat Wirkungsziele',
      detail:
        'In dieser Werkstatt wurden Wirkungsziele festgehalten; deshalb kann sie nicht gelöscht werden. Löschen Sie zuerst ihre Wirkungsziele.',
    },
    en: {
      title: 'Workshop has goals',
      detail: 'Goals were recorded in this workshop, so it cannot be deleted. Delete its goals first.',
    },
  },
  'goal-order-incomplete': {
    status: 422,
    de: {
      title: 'Reihenfolge ist nicht vollständig',
      detail:
        'Die Reihenfolge muss jedes Wirkungsziel dieser Werkstatt genau einmal nennen. Es wurde nichts gespeichert. Laden Sie neu und ordnen Sie noch einmal.',
    },
    en: {
      title: 'Order is not complete',
      detail:
        'The order has to name every goal of this workshop exactly once. Nothing was saved. Reload and order again.',
    },
  },
});
