import { type Translated } from '../translated/index.ts';

/** Why something in a questionnaire cannot be compiled. */
export const obstacleReasons = {
  type: {
    de: 'Diese Art von Frage kann der Server nicht im Voraus prüfen.',
    en: 'The server cannot prepare the checks of this kind of question.',
  },
  property: {
    de: 'Wie sich die Einstellung „{name}“ auf Antworten auswirkt, kann der Server nicht im Voraus bestimmen.',
    en: 'The server cannot determine in advance how the setting “{name}” affects answers.',
  },
  value: {
    de: 'Mit diesem Wert der Einstellung „{name}“ kann der Server die Prüfung nicht vorbereiten.',
    en: 'With this value of the setting “{name}” the server cannot prepare the check.',
  },
  expression: {
    de: 'Dieser Ausdruck lässt sich nicht lesen: „{name}“.',
    en: 'This expression cannot be read: “{name}”.',
  },
  function: {
    de: 'Die Funktion „{name}“ braucht das ganze Formular und lässt sich nicht vorbereiten.',
    en: 'The function “{name}” needs the whole form and cannot be prepared.',
  },
  variable: {
    de: 'Was „{name}“ hier bedeutet, steht erst im Formular fest.',
    en: 'What “{name}” means here is known only inside the form.',
  },
  pattern: {
    de: 'Für dieses Muster ist nicht bewiesen, dass die Prüfung auch bei langen Texten schnell ist.',
    en: 'It is not proven for this pattern that the check is fast for long texts too.',
  },
  message: {
    de: 'In diesen Hinweis werden Antworten eingesetzt; das kann nur das Formular.',
    en: 'Answers are inserted into this message; only the form can do that.',
  },
} as const satisfies Record<string, Translated>;

export type ObstacleReason = keyof typeof obstacleReasons;

/** The reason with the name it speaks of. */
export function reasonText(reason: ObstacleReason, name = ''): Translated {
  const { de, en } = obstacleReasons[reason];
  return { de: de.replace('{name}', name), en: en.replace('{name}', name) };
}
