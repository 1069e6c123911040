import { type Cell, count, hidden } from './cells.ts';

/** The ways in which the persons of a theme were heard. A person can be heard both ways, and several times. */
export type Answers = {
  persons: number;
  responses: number;
  interviews: number;
  /** Persons behind the responses, and behind the interviews. */
  respondents: number;
  interviewees: number;
};

/**
 * Whether the numbers of responses and of interviews may be published beside a published number of persons:
 * both or none. They are hidden where fewer than k persons stand behind one of them, or were heard in only one
 * of the ways, or in both (persons − responses = persons heard only in an interview, where everybody answered
 * once). Where nobody was interviewed, or everybody was, the persons say it all and nothing is hidden.
 *
 * @param total the published number of persons; where it is hidden, so are both
 */
export function suppressAnswers(
  { persons, responses, interviews, respondents, interviewees }: Answers,
  total: Cell,
  k: number,
): { responses: Cell; interviews: Cell } {
  const groups = [
    respondents,
    interviewees,
    persons - respondents,
    persons - interviewees,
    respondents + interviewees - persons,
  ];
  const tellsOfFew = groups.some((n) => n > 0 && n < k);
  if (total.kind === 'hidden' || tellsOfFew) return { responses: hidden, interviews: hidden };
  return { responses: count(responses), interviews: count(interviews) };
}
