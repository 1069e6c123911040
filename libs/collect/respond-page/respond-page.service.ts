import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { inLanguage, type Language, type Problem } from '#domain';
import { RespondService } from '../responses/respond.service.ts';
import { messagePage } from './message-page.ts';
import { PageAssetsReader } from './page-assets.ts';
import { startPage } from './start-page.ts';

/** A page, and what it is written in. */
export interface WrittenPage {
  readonly language: Language;
  readonly html: string;
}

/** Writes the pages that an actor's link leads to. */
@Injectable()
export class RespondPageService {
  constructor(
    private readonly respond: RespondService,
    private readonly assets: PageAssetsReader,
  ) {}

  /** The first page of the questionnaire. @throws as RespondService.look */
  async start(token: string, wanted: Language, address: string): Promise<WrittenPage> {
    const { entrance, version } = await this.respond.look(token, address);
    const { project, invitation } = entrance;
    const languages = spoken(version.languages);
    const language = languages.includes(wanted) ? wanted : (languages[0] ?? project.language);
    const html = startPage({
      language,
      languages,
      municipality: project.municipality,
      dataController: inLanguage(project.dataController, language),
      content: version.content,
      mode: project.mode,
      link: invitation.kind,
      draftKey: draftKey(token),
      assets: this.assets.get(),
    });
    return { language, html };
  }

  /** Why the link leads no further, and what to do. */
  message(problem: Problem, token: string, language: Language): string {
    return messagePage(problem, language, this.assets.get(), draftKey(token));
  }
}

/** The languages of a questionnaire that the pages around it speak too. */
const spoken = (languages: readonly string[]): Language[] =>
  (['de', 'en'] as const).filter((language) => languages.includes(language));

/** Tells the drafts of different links apart on a device without showing the link. */
const draftKey = (token: string): string =>
  createHash('sha256').update(`draft:${token}`).digest('base64url').slice(0, 22);
