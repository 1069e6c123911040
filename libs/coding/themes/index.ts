import { CodedStatementsRepository } from '../codings/coded-statements.repository.ts';
import { CodedStatements } from '../codings/coded-statements.service.ts';
import { SnapshotsController } from '../snapshots/snapshots.controller.ts';
import { SnapshotsRepository } from '../snapshots/snapshots.repository.ts';
import { SnapshotsService } from '../snapshots/snapshots.service.ts';
import { AnalysisController } from './analysis.controller.ts';
import { AnalysisService } from './analysis.service.ts';
import { ThemeChanges } from './theme-changes.ts';
import { ThemeCodesService } from './theme-codes.service.ts';
import { ThemeFiguresRepository } from './theme-figures.repository.ts';
import { ThemeHistory } from './theme-history.service.ts';
import { ThemeQuestionsRepository } from './theme-questions.repository.ts';
import { ThemeQuestionsService } from './theme-questions.service.ts';
import { ThemeQuotesRepository } from './theme-quotes.repository.ts';
import { ThemeQuotesService } from './theme-quotes.service.ts';
import { ThemesController } from './themes.controller.ts';
import { ThemesRepository } from './themes.repository.ts';
import { ThemesService } from './themes.service.ts';
import { ThreadController } from './thread.controller.ts';
import { ThreadRepository } from './thread.repository.ts';
import { ThreadService } from './thread.service.ts';

export const themeControllers = [ThemesController, AnalysisController, ThreadController, SnapshotsController];

/** What other rooms may use. */
export const themeServices = [
  AnalysisService,
  CodedStatements,
  SnapshotsService,
  ThemeCodesService,
  ThemeQuestionsService,
  ThemeQuotesService,
  ThemesService,
  ThreadService,
];

export const themeProviders = [
  CodedStatementsRepository,
  SnapshotsRepository,
  ThemeChanges,
  ThemeFiguresRepository,
  ThemeHistory,
  ThemeQuestionsRepository,
  ThemeQuotesRepository,
  ThemesRepository,
  ThreadRepository,
];
