import { describe, expect, it } from '@jest/globals';
import { suppressAnswers } from './answers.ts';
import { type Cell, count, hidden, showCell } from './cells.ts';

const shown = ({ responses, interviews }: { responses: Cell; interviews: Cell }) =>
  [showCell(responses, 5), showCell(interviews, 5)].join(' ');

describe('the numbers of responses and interviews', () => {
  it('are shown where enough persons stand behind each', () => {
    const answers = { persons: 20, responses: 14, interviews: 9, respondents: 12, interviewees: 8 };
    // Twelve answered, eight were interviewed, nobody both.
    expect(shown(suppressAnswers(answers, count(20), 5))).toBe('14 9');
  });

  it('are shown where there were no interviews, also where someone answered twice', () => {
    const answers = { persons: 10, responses: 11, interviews: 0, respondents: 10, interviewees: 0 };
    expect(shown(suppressAnswers(answers, count(10), 5))).toBe('11 0');
  });

  it('are both hidden where few were interviewed, since persons − responses would tell', () => {
    const answers = { persons: 10, responses: 8, interviews: 2, respondents: 8, interviewees: 2 };
    expect(shown(suppressAnswers(answers, count(10), 5))).toBe('<5 <5');
  });

  it('are hidden where many responses came from few persons', () => {
    const answers = { persons: 12, responses: 6, interviews: 10, respondents: 2, interviewees: 10 };
    expect(shown(suppressAnswers(answers, count(12), 5))).toBe('<5 <5');
  });

  it('are hidden where the number of persons is', () => {
    const answers = { persons: 4, responses: 4, interviews: 0, respondents: 4, interviewees: 0 };
    expect(shown(suppressAnswers(answers, hidden, 5))).toBe('<5 <5');
  });

  it('tell an attacker who tries all of them nothing about fewer than k persons', () => {
    for (const k of [3, 5]) {
      const known = new Map<string, { name: string; values: Set<number> }[]>();
      for (let persons = k; persons <= 11; persons += 1)
        for (let respondents = 0; respondents <= persons; respondents += 1)
          for (let interviewees = persons - respondents; interviewees <= persons; interviewees += 1)
            for (let responses = respondents; responses <= (respondents && 13); responses += 1)
              for (let interviews = interviewees; interviews <= (interviewees && 13); interviews += 1) {
                const answers = { persons, responses, interviews, respondents, interviewees };
                const key = `${persons}: ${shown(suppressAnswers(answers, count(persons), k))}`;
                const secrets = {
                  respondents,
                  interviewees,
                  'only interviewed': persons - respondents,
                  'only answered': persons - interviewees,
                  both: respondents + interviewees - persons,
                };
                const entry = known.get(key) ?? Object.keys(secrets).map((name) => ({ name, values: new Set() }));
                for (const [at, n] of Object.values(secrets).entries()) entry[at]?.values.add(n);
                known.set(key, entry);
              }
      for (const secrets of known.values())
        for (const { values } of secrets) {
          const [only = 0] = values;
          expect(values.size > 1 || only === 0 || only >= k).toBe(true);
        }
    }
  });
});
