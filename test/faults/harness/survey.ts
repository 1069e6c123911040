import { InvitationsService } from '#collect';
import { anInstance } from '../../support/application.ts';
import { aLink, aPublishedVersion, aRound } from '../../support/collect.ts';
import { type TestDatabase } from '../../support/databases.ts';
import { aPerson, aProject, type Person } from '../../support/people.ts';

/** An open round in a pseudonymous project, by the paths of its links. */
export interface Survey {
  readonly projectId: string;
  readonly roundId: string;
  /** A link for many. */
  readonly open: string;
  /** Links that take one response each. */
  readonly personal: readonly string[];
  /** Who leads the project, and its route. */
  readonly lead: Pick<Person, 'email' | 'password'>;
  readonly path: string;
}

const both = (text: string) => ({ de: text, en: `${text} (en)` });

/** Short, so that much is written in little time; a grade of 99 fits no form and goes to quarantine. */
export const shortQuestionnaire = {
  locale: 'de',
  title: both('Befragung'),
  involvementForm: true,
  pages: [
    {
      name: 'seite',
      title: both('Seite'),
      elements: [
        { type: 'comment', name: 'bedarf', title: both('Was fehlt?'), codable: true },
        { type: 'rating', name: 'note', title: both('Wie gut ist es?'), rateMin: 1, rateMax: 5 },
      ],
    },
  ],
};

/** The same with one question more. */
export function shortWith(question: { name: string } & Record<string, unknown>): Record<string, unknown> {
  const [page, ...others] = shortQuestionnaire.pages;
  const elements = [...(page?.elements ?? []), { title: both(question.name), ...question }];
  return { ...shortQuestionnaire, pages: [{ ...page, elements }, ...others] };
}

/** Arranges a survey in a database that no product has open, with everything that a data folder needs. */
export async function arrangeSurvey(
  database: TestDatabase,
  personal = 0,
  questionnaire: Record<string, unknown> = shortQuestionnaire,
): Promise<Survey> {
  const instance = await anInstance(database);
  try {
    const project = await aProject(instance, { mode: 'pseudonymous' });
    const versionId = await aPublishedVersion(instance, project, questionnaire);
    const round = await aRound(instance, project, { versionId });
    const open = await aLink(instance, round, project, { kind: 'open' });
    const invitations = instance.get(InvitationsService);
    if (personal > 0) {
      const lines = Array.from({ length: personal }, (_, n) => `Einladung Nr. ${n};`);
      await invitations.importFile(project.id, round.id, ['bezeichnung;gruppe', ...lines].join('\r\n'), null);
    }
    const links = (await invitations.list(project.id, round.id)).filter(({ kind }) => kind === 'personal');
    return {
      projectId: project.id,
      roundId: round.id,
      lead: await aPerson(instance, 'alina'),
      path: project.path,
      open: open.respond,
      personal: links.map(({ token }) => `/api/respond/${token}`),
    };
  } finally {
    await instance.stop();
  }
}
