import 'i18next';
import type coding from '../coding/de.json';
import type rounds from '../collect/rounds/de.json';
import type groups from '../collect/groups/de.json';
import type questionnaires from '../collect/questionnaires/de.json';
import type people from '../people/de.json';
import type shell from './de.json';
import type themes from '../themes/de.json';
import type workshop from '../workshop/de.json';

/** A key that no translation file has is an error of the compiler. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      shell: typeof shell;
      people: typeof people;
      rounds: typeof rounds;
      groups: typeof groups;
      questionnaires: typeof questionnaires;
      coding: typeof coding;
      themes: typeof themes;
      workshop: typeof workshop;
    };
  }
}
