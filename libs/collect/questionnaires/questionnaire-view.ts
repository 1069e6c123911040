import {
  type Finding,
  isObject,
  languagesOf,
  type PageInfo,
  pagesOf,
  type QuestionnaireContent,
  titleOf,
  type Translated,
} from '#domain';
import { type QuestionnaireVersionEntity, type VersionStatus } from './questionnaire-version.entity.ts';
import { type QuestionnaireEntity } from './questionnaire.entity.ts';
import { type VersionRow } from './questionnaires.repository.ts';

/** A version in a list. */
export interface VersionSummary {
  readonly id: string;
  readonly number: number;
  readonly status: VersionStatus;
  readonly languages: readonly string[];
  readonly publishedAt: string | null;
  readonly revision: number;
}

export interface QuestionnaireView {
  readonly id: string;
  readonly slug: string;
  readonly title: Translated;
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
}

/** A version opened: the file, how it reads and what to mend in it. */
export interface VersionView extends VersionSummary {
  readonly questionnaireId: string;
  readonly slug: string;
  readonly title: Translated;
  /** The file as it was written. */
  readonly text: string;
  /** How it reads: of a published version with the project's settings filled in. */
  readonly pages: readonly PageInfo[];
  readonly findings: readonly Finding[];
  readonly publishable: boolean;
  /** Of a draft: settings of the project that it tells actors about and that nobody has filled in, by their names. */
  readonly missingSettings: readonly Translated[];
}

export function summaryOf(version: VersionRow): VersionSummary {
  const { id, number, status, languages, publishedAt, revision } = version;
  return { id, number, status, languages, publishedAt, revision };
}

export function questionnaireView(
  { id, slug, titleDe, titleEn }: QuestionnaireEntity,
  versions: readonly VersionRow[],
): QuestionnaireView {
  return {
    id,
    slug,
    title: { de: titleDe, en: titleEn },
    versions: versions.filter(({ questionnaireId }) => questionnaireId === id).map(summaryOf),
  };
}

export function versionView(
  version: QuestionnaireVersionEntity,
  { slug, titleDe, titleEn }: QuestionnaireEntity,
  checked: Pick<VersionView, 'findings' | 'publishable' | 'missingSettings'>,
): VersionView {
  const content = version.content ?? written(version.authored);
  return {
    ...summaryOf(version),
    questionnaireId: version.questionnaireId,
    slug,
    title: { de: titleDe, en: titleEn },
    text: version.authored,
    pages: pagesOf(content),
    ...checked,
  };
}

/** The content of a draft; drafts are JSON, whatever else may be wrong with them. */
function written(text: string): QuestionnaireContent {
  const content: unknown = JSON.parse(text);
  return isObject(content) ? content : {};
}

const longestTitle = 500;

/** What the list says of a questionnaire. */
export function factsOf(content: QuestionnaireContent, slug: string) {
  const title = titleOf(content);
  return {
    titleDe: (title.de || slug).slice(0, longestTitle),
    titleEn: (title.en || slug).slice(0, longestTitle),
    languages: languagesOf(content),
  };
}
