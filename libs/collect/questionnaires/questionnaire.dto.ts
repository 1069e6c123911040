import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsNotEmpty, IsString, Matches, MaxLength, Min } from 'class-validator';
import { IfGiven } from '#platform';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class QuestionnaireImportRequest {
  /** Short name of the questionnaire: lower case letters, digits and hyphens. */
  @Matches(slug) @MaxLength(60) slug: string;
  /** The text of the file, SurveyJS JSON. */
  @IsString() @IsNotEmpty() text: string;
}

export class TemplateImportRequest {
  /** Short name of the questionnaire that ships. */
  @Matches(slug) @MaxLength(60) template: string;
  /** Short name it gets here; left out, the same. */
  @IfGiven() @Matches(slug) @MaxLength(60) slug?: string;
}

export class DraftRequest {
  /** The revision that was edited. */
  @IsInt() @Min(1) revision: number;
  @IsString() @IsNotEmpty() text: string;
}

export class PublishRequest {
  /** The revision that was looked at. */
  @IsInt() @Min(1) revision: number;
  /** Whether what is not decided about comparability is decided as proposed. */
  @IfGiven() @IsBoolean() acceptProposals?: boolean;
}

export class WrittenText {
  de: string;
  en: string;
}

export class VersionSummaryAnswer {
  id: string;
  number: number;
  status: 'draft' | 'published';
  @ApiProperty({ type: [String] }) languages: readonly string[];
  publishedAt: string | null;
  revision: number;
}

export class QuestionnaireAnswer {
  id: string;
  slug: string;
  title: WrittenText;
  @ApiProperty({ type: () => [VersionSummaryAnswer] }) versions: readonly VersionSummaryAnswer[];
}

export class QuestionnairesAnswer {
  items: QuestionnaireAnswer[];
}

export class TemplateAnswer {
  slug: string;
  title: WrittenText;
  @ApiProperty({ type: [String] }) languages: readonly string[];
  questions: number;
  openQuestions: number;
}

export class TemplatesAnswer {
  items: TemplateAnswer[];
}

export class FindingAnswer {
  severity: 'error' | 'warning';
  code: string;
  /** RFC 6901 pointer into the content. */
  pointer: string;
  /** In the text, from 1. */
  line: number;
  column: number;
  question?: string;
  message: WrittenText;
}

export class ChoiceAnswer {
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] })
  value: string | number | boolean;
  text: WrittenText;
}

export class QuestionAnswer {
  name: string;
  type: string;
  title: WrittenText;
  codable: boolean;
  facet?: string;
  interviewerOnly: boolean;
  stairHint: boolean;
  quotePermission: boolean;
  comment: boolean;
  @ApiProperty({ type: () => [ChoiceAnswer], required: false }) choices?: readonly ChoiceAnswer[];
  @ApiProperty({ type: () => [ChoiceAnswer], required: false }) rows?: readonly ChoiceAnswer[];
  @ApiProperty({ type: () => [ChoiceAnswer], required: false }) columns?: readonly ChoiceAnswer[];
  /** Questions inside of this one. */
  @ApiProperty({ type: () => [QuestionAnswer], required: false }) fields?: readonly QuestionAnswer[];
}

/** A question, or a text between questions. */
export class PagePartAnswer {
  kind: 'question' | 'text';
  pointer: string;
  question?: QuestionAnswer;
  name?: string;
  html?: WrittenText;
}

export class PageAnswer {
  name: string;
  title: WrittenText;
  @ApiProperty({ type: () => [PagePartAnswer] }) parts: readonly PagePartAnswer[];
}

export class VersionAnswer extends VersionSummaryAnswer {
  questionnaireId: string;
  slug: string;
  title: WrittenText;
  /** The file as it was written. */
  text: string;
  @ApiProperty({ type: () => [PageAnswer] }) pages: readonly PageAnswer[];
  @ApiProperty({ type: () => [FindingAnswer] }) findings: readonly FindingAnswer[];
  publishable: boolean;
  /** Of a draft: settings of the project that it tells actors about and that nobody has filled in, by their names. */
  @ApiProperty({ type: () => [WrittenText] }) missingSettings: readonly WrittenText[];
}

export class CheckRequest {
  @IsString() @IsNotEmpty() text: string;
}

export class CheckAnswer {
  @ApiProperty({ type: () => [FindingAnswer] }) findings: readonly FindingAnswer[];
  publishable: boolean;
}
