import { describe, expect, it } from '@jest/globals';
import { inspectPublished, inspectText } from './gate.ts';

const both = (text: string) => ({ de: text, en: text });

const questionnaire = (question: object) =>
  JSON.stringify({
    locale: 'de',
    pages: [
      {
        name: 'seite',
        elements: [
          { type: 'text', name: 'a', title: { de: 'A', en: 'A' }, codable: false },
          { type: 'text', name: 'b', title: { de: 'B', en: 'B' }, codable: false, ...question },
        ],
      },
    ],
  });

describe('a questionnaire that cannot be compiled', () => {
  it('can be published, and says at its place why its answers are checked slowly', async () => {
    const { publishable, findings } = await inspectText(
      questionnaire({ inputType: 'date', defaultValueExpression: '{a}' }),
    );
    expect(publishable).toBe(true);
    expect(findings.filter(({ code }) => code === 'judged-slowly')).toMatchObject([
      {
        severity: 'warning',
        pointer: '/pages/0/elements/1/defaultValueExpression',
        question: 'b',
        message: { de: expect.stringContaining('defaultValueExpression'), en: expect.stringContaining('in advance') },
      },
    ]);
  });

  it('is looked at as publishing makes it, without what nobody knows', async () => {
    const { findings } = await inspectText(
      questionnaire({ requiredErrorText: both('{{project.title}} fragt.'), fremd: 1 }),
    );
    expect(findings.map(({ code }) => code)).toEqual(['property-unknown']);
  });

  it('is not spoken of where everything is understood', async () => {
    const { publishable, findings } = await inspectText(questionnaire({ visibleIf: "{a} = 'x'" }));
    expect(publishable).toBe(true);
    expect(findings.filter(({ code }) => code === 'judged-slowly')).toEqual([]);
  });

  it('is told of a published version as it is asked, also where the gate would refuse its file by now', async () => {
    const text = questionnaire({ defaultValueExpression: '{a}', visibleIf: '{nirgends} = 1' });
    const asked = { pages: [{ elements: [{ type: 'text', name: 'b', defaultValueExpression: '{a}' }] }] };
    const { publishable, findings } = await inspectPublished(text, asked);
    expect(publishable).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(['judged-slowly', 'reference-unknown']);
    const { findings: swift } = await inspectPublished(text, { pages: [] });
    expect(swift.map(({ code }) => code)).toEqual(['reference-unknown']);
  });
});
