import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, findingsIn, questionnaire, sound } from './tiny-questionnaire.ts';

const other = { ...sound, name: 'wer', title: both('Wer') };
const at = '/pages/0/elements';

describe('a condition or a computed value', () => {
  it.each(['visibleIf', 'setValueExpression', 'defaultValueExpression'])(
    'does not depend on itself, directly or by way of others: %s',
    async (property) => {
      expect(await findingsAmong({ ...sound, [property]: '{bedarf} notempty' })).toEqual([
        `loop at ${at}/0/${property}`,
      ]);
      expect(await findingsAmong({ ...sound, [property]: '{wer} notempty' }, other)).toEqual([]);
      const both = [
        { ...sound, [property]: '{wer} notempty' },
        { ...other, [property]: '{bedarf} notempty' },
      ];
      expect(await findingsAmong(...both)).toEqual([`loop at ${at}/0/${property}`, `loop at ${at}/1/${property}`]);
    },
  );

  it('does not depend on what a panel holds that it shows', async () => {
    const panel = { type: 'panel', name: 'gruppe', elements: [sound], visibleIf: '{bedarf} notempty' };
    expect(await findingsAmong(panel)).toEqual([`loop at ${at}/0/visibleIf`]);
  });

  it('may ask for the same question that a value is computed for, where another thing is shown', async () => {
    const element = { ...sound, visibleIf: '{wer} notempty' };
    expect(await findingsAmong(element, { ...other, setValueExpression: '{bedarf}' })).toEqual([]);
  });

  it('is found among calculated values too', async () => {
    const calculatedValues = [
      { name: 'a', expression: '{b} + 1' },
      { name: 'b', expression: '{a} + 1' },
      { name: 'c', expression: '{a}' },
    ];
    expect(await findingsIn(questionnaire([sound], { calculatedValues }))).toEqual([
      'loop at /calculatedValues/0/expression',
      'loop at /calculatedValues/1/expression',
    ]);
  });

  it('shows nothing because of itself by way of a calculated value', async () => {
    const calculatedValues = [{ name: 'a', expression: '{bedarf} notempty' }];
    const element = { ...sound, visibleIf: '{a} = false' };
    expect(await findingsIn(questionnaire([element], { calculatedValues }))).toEqual([`loop at ${at}/0/visibleIf`]);
    expect(await findingsIn(questionnaire([sound, { ...other, visibleIf: '{a}' }], { calculatedValues }))).toEqual([]);
  });
});
