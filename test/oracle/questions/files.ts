import { type Dice } from '../dice.ts';
import { type JsonObject } from '../json.ts';

const kinds = ['.png', 'image/*', 'image/png, .pdf', '.PDF,image/jpeg', 'application/pdf'];

/** A question that is answered with files. */
export function fileQuestion(dice: Dice): JsonObject {
  return {
    maxSize: dice.pick([6, 12, 40]),
    ...dice.maybe(40, () => ({ allowMultiple: true, maxFiles: dice.pick([1, 2, 3]) })),
    ...dice.maybe(40, () => ({ acceptedTypes: dice.pick(kinds) })),
    ...dice.maybe(10, () => ({ acceptedCategories: dice.pick([['image'], ['document', 'custom']]) })),
    ...dice.maybe(5, () => ({ allowImagesPreview: false })),
    ...dice.maybe(5, () => ({ waitForUpload: true })),
    ...dice.maybe(2, () => ({ storeDataAsText: false })),
  };
}

export function signatureQuestion(dice: Dice): JsonObject {
  return {
    ...dice.maybe(50, () => ({ dataFormat: dice.pick(['png', 'jpeg', 'svg']) })),
    ...dice.maybe(10, () => ({ signatureAutoScaleEnabled: true })),
    ...dice.maybe(10, () => ({ backgroundImage: 'data:image/png;base64,iVBORw0KGgo=' })),
    ...dice.maybe(2, () => ({ storeDataAsText: false })),
  };
}

const files: readonly [name: string, type: string][] = [
  ['Bild.png', 'image/png'],
  ['foto.JPG', 'image/jpeg'],
  ['Bericht 1.pdf', 'application/pdf'],
  ['U\u0308bersicht.txt', 'text/plain'],
  ['ohne Endung', ''],
];

/** One or some files, small enough for most questions, mostly of the right kind. */
export function filesFor(dice: Dice, question: JsonObject): JsonObject[] {
  const most = question['allowMultiple'] === true ? Number(question['maxFiles'] ?? 2) : 1;
  const asked = JSON.stringify([question['acceptedTypes'], question['acceptedCategories']]).toLowerCase();
  const fitting = files.filter(([name, type]) => {
    const [family = ''] = type.split('/');
    const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
    return (
      asked.includes(ending) ||
      (type !== '' && asked.includes(type)) ||
      (family !== '' && asked.includes(`${family}/*`))
    );
  });
  return dice.times(1, most, () => {
    const [name, type] = dice.pick(fitting.length > 0 && dice.chance(90) ? fitting : files);
    const content = Buffer.alloc(dice.pick([1, 5, 6, dice.chance(10) ? 41 : 4]), 7).toString('base64');
    return { name, type, content: `data:${type === '' ? 'application/octet-stream' : type};base64,${content}` };
  });
}

export function signatureFor(dice: Dice, question: JsonObject): string {
  const format = question['dataFormat'];
  const type = format === 'svg' ? 'image/svg+xml' : `image/${format === 'jpeg' ? 'jpeg' : 'png'}`;
  return `data:${type};base64,${dice.pick(['iVBORw0KGgo=', 'AAAA', 'PHN2Zy8+'])}`;
}
