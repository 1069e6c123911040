import { type AnswersByQuestion } from '#domain';
import { type DemoActor } from './content.ts';
import { chance, pick } from './chance.ts';
import { readMarks } from './marks.ts';

const partners = ['jugendamt', 'sozialamt', 'schulamt', 'gesundheitsamt', 'jobcenter', 'familienzentrum', 'kita'];
const rhythms = ['woechentlich', 'monatlich', 'seltener'];

/** What the actor's browser would send for `akteursbefragung`: her closed answers and the plain text of the open ones. */
export function surveyAnswers(actor: DemoActor): AnswersByQuestion {
  const chosen = partners.filter((partner) => chance(actor.key, partner) < 0.4);
  return {
    einwilligung: true,
    zitat: actor.zitat,
    perspektive: actor.perspektive,
    ebene: actor.ebene,
    zielgruppen: actor.zielgruppen,
    ...(actor.sozialraum === null ? {} : { sozialraum: actor.sozialraum }),
    bedarfsdeckung: actor.bedarfsdeckung,
    ...(chosen.length === 0 ? {} : { partner: chosen, kooperation: chosen.map(cooperation(actor)) }),
    zusammenarbeit: actor.zusammenarbeit,
    zielklarheit: actor.zielklarheit,
    schwerpunkte: actor.schwerpunkte,
    steuerung: actor.steuerung,
    ...Object.fromEntries(
      Object.entries(actor.answers).map(([question, marked]) => [question, readMarks(marked).text]),
    ),
  };
}

const cooperation = (actor: DemoActor) => (partner: string) => ({
  partner,
  haeufigkeit: pick(rhythms, actor.key, partner, 'rhythm'),
  qualitaet: 1 + Math.floor(chance(actor.key, partner, 'quality') * 5),
});
