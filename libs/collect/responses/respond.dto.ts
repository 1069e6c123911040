import { ApiProperty } from '@nestjs/swagger';

/** What an actor may know of the project, in both languages where it is text. */
export class RespondProject {
  title: string;
  municipality: string;
  language: 'de' | 'en';
  mode: 'anonymous' | 'pseudonymous';
  purpose: { de: string; en: string };
  dataController: { de: string; en: string };
  evaluations: { de: string; en: string };
  deletionDate: string;
}

export class DraftAnswer {
  responseId: string;
  /** Name it when saving the next state. */
  revision: number;
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: Record<string, unknown>;
  locale: string;
  /** Page the actor was on, from 0. */
  page: number;
}

export class RespondAnswer {
  project: RespondProject;
  round: { title: string; closesOn: string | null };
  /** A link of its own, or one for many. */
  link: 'personal' | 'open';
  versionId: string;
  languages: string[];
  /** The questionnaire as SurveyJS JSON. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content: Record<string, unknown>;
  /** Only behind a personal link of a pseudonymous project: what was written on another device. */
  draft: DraftAnswer | null;
}

export class SaveDraftRequest {
  /** The revision of the server that it goes on from; 0: none. */
  revision: number;
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: Record<string, unknown>;
  /** Language of the page: de, en, … */
  locale: string;
  /** Page the actor is on, from 0. */
  page: number;
}

export class DraftSavedAnswer {
  revision: number;
}

export class SubmitRequest {
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: Record<string, unknown>;
  locale: string;
  /** How long it took; null: unknown. */
  minutes?: number | null;
}

export class SubmittedAnswer {
  /** `received`: kept, but the team has to look at it first. */
  status: 'accepted' | 'received';
}
