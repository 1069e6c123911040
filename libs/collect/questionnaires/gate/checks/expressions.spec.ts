import { describe, expect, it } from '@jest/globals';
import { inspectText } from '../gate.ts';
import { both, findingsAmong, questionnaire, sound } from './tiny-questionnaire.ts';

const wenn = (visibleIf: unknown) => ({ ...sound, name: 'folge', visibleIf });
const at = 'at /pages/0/elements/1/visibleIf';
const matrix = {
  type: 'matrixdynamic',
  name: 'netz',
  title: both('Netz'),
  columns: [
    { name: 'stelle', title: both('Stelle'), cellType: 'text' },
    { name: 'oft', title: both('Oft'), cellType: 'text', visibleIf: '{row.stelle} notempty and {rowIndex} < 3' },
  ],
};
const scale = {
  type: 'matrix',
  name: 'skala',
  title: both('Skala'),
  columns: [1, 2],
  rows: [{ value: 'a', text: both('A') }],
};

describe('conditions', () => {
  it.each([
    '{bedarf} notempty',
    "{bedarf} = 'x' and ({bedarf} contains 'y' or !{bedarf})",
    'iif({bedarf} empty, 1, 2) = 1',
    '{bedarf.length} > 3',
    "{bedarf-Comment} = 'x'",
  ])('may speak of other questions: %s', async (condition) => {
    expect(await findingsAmong(sound, wenn(condition))).toEqual([]);
  });

  it('may look into matrices and dynamic panels', async () => {
    const condition = "{netz[0].stelle} = 'x' and {skala.a} = 2 and {netz.length} > 1";
    expect(await findingsAmong(matrix, wenn(condition), scale)).toEqual([]);
    expect(await findingsAmong(matrix, wenn('{netz[0].ort} = 1 and {skala.b} = 2'), scale)).toEqual([
      `reference-unknown ${at}`,
      `reference-unknown ${at}`,
    ]);
  });

  it('cannot speak of what does not exist, or of fields from outside', async () => {
    expect(await findingsAmong(sound, wenn('{bedraf} notempty'))).toEqual([`reference-unknown ${at}`]);
    expect(await findingsAmong(sound, wenn('{row.stelle} notempty'), matrix)).toEqual([`reference-unknown ${at}`]);
    expect(await findingsAmong(sound, wenn('{rowIndex} > 1'), matrix)).toEqual([`reference-unknown ${at}`]);
  });

  it('that cannot be read are shown to the character, with the line', async () => {
    const text = JSON.stringify(questionnaire([sound, wenn('{bedarf} = ')]), null, 2);
    const line = 1 + text.split('\n').findIndex((words) => words.includes('visibleIf'));
    const { findings } = await inspectText(text);
    expect(findings).toMatchObject([{ code: 'expression-broken', line, column: 11, question: 'folge' }]);
    expect(findings[0]?.message.de).toContain('ab Zeichen');
  });

  it('call only functions that are built in', async () => {
    expect(await findingsAmong(sound, wenn('meineFunktion({bedarf}) > 1'))).toEqual([`function-unknown ${at}`]);
    expect(await findingsAmong(sound, wenn('round(sum(1, hol({bedarf}))) > 1'))).toEqual([`function-unknown ${at}`]);
  });

  it('are texts of bounded length', async () => {
    expect(await findingsAmong(sound, wenn(true))).toEqual([`text-expected ${at}`]);
    expect(await findingsAmong(sound, wenn(`{bedarf} = '${'x'.repeat(1000)}'`))).toEqual([`expression-too-long ${at}`]);
    const many = Array(8_000).fill('{b}=1').join(' or ');
    expect(await findingsAmong(sound, wenn(many))).toContain(`expression-too-long ${at}`);
  });

  it('in validators are checked as well', async () => {
    const validators = [{ type: 'expression', expression: '{nichts} > 1', text: both('Fehler') }];
    expect(await findingsAmong({ ...sound, validators })).toEqual([
      'reference-unknown at /pages/0/elements/0/validators/0/expression',
    ]);
  });
});
