import { placeTable } from './place-table.ts';

/** What can be wrong with a line of the tree of actor groups. */
export const groupPlaces = placeTable({
  'key-twice': {
    de: 'Dieses Kürzel steht zweimal da. Geben Sie jeder Gruppe ein eigenes.',
    en: 'This key stands here twice. Give every group a key of its own.',
  },
  'parent-unknown': {
    de: 'Die übergeordnete Gruppe gibt es nicht. Nehmen Sie sie auf oder wählen Sie eine andere.',
    en: 'The group above does not exist. Add it or choose another one.',
  },
  'parent-below-itself': {
    de: 'Diese Gruppe steht unter sich selbst. Wählen Sie eine andere übergeordnete Gruppe.',
    en: 'This group stands below itself. Choose another group above it.',
  },
  'too-deep': {
    de: 'Mehr als {deepest} Ebenen sind nicht möglich. Hängen Sie die Gruppe weiter oben ein.',
    en: 'More than {deepest} levels are not possible. Place the group further up.',
  },
});
