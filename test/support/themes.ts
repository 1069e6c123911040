import { CodebookService, type Theme, ThemeQuotesService, ThemesService, ThreadService } from '#coding';
import { type ThemeStatus } from '#domain';
import { newId } from '#platform';
import { anAnalysis, type Voice } from './analysis.ts';
import { type TestApplication } from './application.ts';
import { type TestProject } from './people.ts';

const way: readonly ThemeStatus[] = ['ready', 'released'];

interface ThemePlan {
  title: string;
  status?: ThemeStatus;
  codeIds: readonly string[];
  summary?: string;
}

/** A theme with one code and a definition, taken as far as the status says. */
export async function aTheme(
  application: TestApplication,
  project: { id: string },
  title: string,
  status: ThemeStatus = 'ready',
): Promise<Theme> {
  const text = { name: title, definition: '', includeWhen: '', excludeWhen: '', example: '', color: '#336699' };
  const wanted = { id: newId(), parentId: null, ...text };
  const code = await application.get(CodebookService).create(project.id, wanted, newId());
  return themeOf(application, project, { title, status, codeIds: [code.id] });
}

interface HeardThemePlan {
  title: string;
  status?: ThemeStatus;
  summary?: string;
  /** Keys of the actor groups. */
  groups: readonly string[];
  /** What is coded with a code of the theme's title. */
  voices: readonly Voice[];
  /** The words of the passages chosen as quotes, in their order. */
  quotes: readonly string[];
}

/** A theme that people spoke of, with quotes chosen. Once a project: it brings the actor groups. */
export async function aHeardTheme(
  application: TestApplication,
  project: TestProject,
  { groups, voices, quotes, ...plan }: HeardThemePlan,
): Promise<Theme> {
  const codes = await anAnalysis(application, project, { groups, codes: [plan.title], voices });
  const theme = await themeOf(application, project, { ...plan, codeIds: [...codes.values()] });
  const { items } = await application.get(ThreadService).statements(project.id, theme.id, { limit: 200 });
  const chosen = quotes.map((words) => items.find(({ text }) => text === words)?.codings[0]?.id ?? '');
  return application.get(ThemeQuotesService).choose(project.id, theme.id, chosen, newId());
}

/** Persons of one actor group who say the same, told apart by a number, coded with the code of that name. */
export const manyVoices = (group: string, count: number, text: string, code = 'Zeit'): Voice[] =>
  Array.from({ length: count }, (_, at) => ({ group, says: [{ text: `${text} ${at + 1}`, codes: [{ code }] }] }));

async function themeOf(
  application: TestApplication,
  project: { id: string },
  { title, status = 'ready', codeIds, summary = '' }: ThemePlan,
): Promise<Theme> {
  const by = newId();
  const themes = application.get(ThemesService);
  const definition = `Was die Akteur:innen über „${title}“ sagen.`;
  let theme = await themes.create(project.id, { id: newId(), title, definition, summary, codeIds }, by);
  for (const step of way.slice(0, way.indexOf(status) + 1)) {
    theme = await themes.setStatus(project.id, theme.id, theme.revision, step, by);
  }
  return theme;
}
