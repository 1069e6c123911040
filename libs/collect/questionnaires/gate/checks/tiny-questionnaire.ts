import { inspectText } from '../gate.ts';

export const both = (text: string) => ({ de: text, en: `${text} (en)` });

/** A question that nothing is wrong with. */
export const sound = { type: 'comment', name: 'bedarf', title: both('Bedarf'), codable: true };

/** One page with these elements, in German and English. */
export const questionnaire = (elements: unknown[], more: Record<string, unknown> = {}) => ({
  locale: 'de',
  title: both('Befragung'),
  pages: [{ name: 'seite1', title: both('Seite'), elements }],
  ...more,
});

/** What the gate finds, as `code at pointer`; how fast answers are judged is not the matter here. */
export async function findingsIn(content: unknown): Promise<string[]> {
  const { findings } = await inspectText(JSON.stringify(content, null, 2));
  const ofTheGate = findings.filter(({ code }) => code !== 'judged-slowly');
  return ofTheGate.map(({ code, pointer }) => `${code} at ${pointer}`);
}

/** What the gate finds in one page with these elements. */
export const findingsAmong = (...elements: unknown[]) => findingsIn(questionnaire(elements));
