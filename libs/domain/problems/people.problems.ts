import { problemTable } from './problem-table.ts';

/** Problems of the stage people. */
export const peopleProblems = problemTable({
  'login-failed': {
    status: 401,
    de: {
      title: 'Anmeldung nicht möglich',
      detail: 'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
    },
    en: {
      title: 'Login not possible',
      detail: 'E-mail address and password do not belong together. Check both and try again.',
    },
  },
  'password-wrong': {
    status: 422,
    de: {
      title: 'Das bisherige Passwort stimmt nicht',
      detail: 'Ihr Passwort wurde nicht geändert. Geben Sie das bisherige Passwort noch einmal ein.',
    },
    en: {
      title: 'The current password is not right',
      detail: 'Your password was not changed. Enter the current password again.',
    },
  },
  'account-link-unknown': {
    status: 404,
    de: {
      title: 'Dieser Link gilt nicht',
      detail:
        'Der Link ist unbekannt, abgelaufen oder wurde schon benutzt. Haben Sie schon ein Konto, dann melden Sie sich an. Sonst bitten Sie um einen neuen Link.',
    },
    en: {
      title: 'This link is not valid',
      detail:
        'The link is unknown, has expired or was used already. If you have an account, log in. Otherwise ask for a new link.',
    },
  },
  'last-lead': {
    status: 409,
    de: {
      title: 'Ein Vorhaben braucht eine Leitung',
      detail:
        'Das wäre die letzte Person mit der Rolle Leitung. Geben Sie zuerst einer anderen Person diese Rolle und versuchen Sie es dann noch einmal.',
    },
    en: {
      title: 'A project needs a lead',
      detail: 'This would be the last person with the role lead. First give somebody else this role, then try again.',
    },
  },
  'already-member': {
    status: 409,
    de: {
      title: 'Schon im Team',
      detail: '{name} gehört schon zum Team. Sie können die Rolle in der Liste ändern.',
    },
    en: { title: 'Already in the team', detail: '{name} belongs to the team already. Change the role in the list.' },
  },
  'involvements-full': {
    status: 409,
    de: {
      title: 'Gerade können wir keine weiteren Angaben annehmen',
      detail: 'Sehr viele haben sich schon gemeldet. Bitte wenden Sie sich an die Person, die Sie eingeladen hat.',
    },
    en: {
      title: 'We cannot take any more details just now',
      detail: 'A great many people have come forward already. Please turn to the person who invited you.',
    },
  },
});
