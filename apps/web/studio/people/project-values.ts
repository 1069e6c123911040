import { type Language } from '#domain';
import { type Shape } from '../../shared/api/client.ts';
import { type Project } from '../shell/project.tsx';

/** What people write about a project, as it stands in the form. */
export type ProjectValues = Pick<
  Project,
  'title' | 'municipality' | 'language' | 'purpose' | 'dataController' | 'evaluations' | 'deletionDate'
> & {
  /** As typed; the server says what a number is. */
  smallestCell: string;
};

const unwritten = { de: '', en: '' };

/** What a form for another project begins with: deletion in three years, nobody below five persons. */
export function blankProject(language: Language): ProjectValues {
  const inThreeYears = new Date();
  inThreeYears.setFullYear(inThreeYears.getFullYear() + 3);
  return {
    title: '',
    municipality: '',
    language,
    purpose: unwritten,
    dataController: unwritten,
    evaluations: unwritten,
    deletionDate: inThreeYears.toISOString().slice(0, 10),
    smallestCell: '5',
  };
}

export function valuesOf(project: Project): ProjectValues {
  const { title, municipality, language, purpose, dataController, evaluations, deletionDate, smallestCell } = project;
  return {
    title,
    municipality,
    language,
    purpose,
    dataController,
    evaluations,
    deletionDate,
    smallestCell: String(smallestCell),
  };
}

/** What is sent. */
export function requestOf(values: ProjectValues): Omit<Shape<'ProjectChangeRequest'>, 'revision'> {
  return { ...values, smallestCell: Number(values.smallestCell) };
}
