import { CodeHistoryEntity } from './codebook/code-history.entity.ts';
import { CodeEntity } from './codebook/code.entity.ts';
import { CodebookEntity } from './codebook/codebook.entity.ts';
import { CodingEntity } from './codings/coding.entity.ts';
import { MergedCodingEntity } from './codings/merged-coding.entity.ts';
import { MergedQuoteEntity } from './codings/merged-quote.entity.ts';
import { SegmentEntity } from './segments/segment.entity.ts';
import { SnapshotEntity, SnapshotThemeEntity } from './snapshots/snapshot.entity.ts';
import { SourceEntity } from './sources/source.entity.ts';
import { ThemeCodeEntity, ThemeEntity, ThemeHistoryEntity, ThemeQuoteEntity } from './themes/theme.entity.ts';

export { CodingModule } from './coding.module.ts';
export { type Code, type CodeChange, type CodeContent, type CodeText } from './codebook/code-content.ts';
export { CodebookService, type NewCode, type NewPlace } from './codebook/codebook.service.ts';
export { MergesService } from './codebook/merges.service.ts';
export { type CodingView, type Judgement, type NewCoding } from './codings/coding-view.ts';
export { CodingsService } from './codings/codings.service.ts';
export { ReadingService, type PageOfQuestion } from './sources/reading.service.ts';
export { type SourcePage, type SourceView } from './sources/source-view.ts';
export { type SourceOfAnswer } from './sources/sources.repository.ts';
export { SourcesService } from './sources/sources.service.ts';
export { CodedStatements, type CodedStatement } from './codings/coded-statements.service.ts';
export { SnapshotsService, type Snapshot } from './snapshots/snapshots.service.ts';
export { AnalysisService, type AnalysedTheme, type Analysis, type AnalysisBasis } from './themes/analysis.service.ts';
export { NameDto, PublicQuoteDto, ThemeFiguresDto } from './themes/analysis.dto.ts';
export { figuresView, quotesView } from './themes/analysis-view.ts';
export { ThemeQuestionsService, type HeardQuestion } from './themes/theme-questions.service.ts';
export { ThemeQuotesService } from './themes/theme-quotes.service.ts';
export { ThreadService } from './themes/thread.service.ts';
export { type SourceThread, type StatementPage, type ThreadCoding } from './themes/thread-view.ts';
export { ThemeCodesService } from './themes/theme-codes.service.ts';
export { type Theme, type ThemeStatement } from './themes/theme-view.ts';
export { ThemesService, type NewTheme } from './themes/themes.service.ts';

/** Tables of this room, for the schema. */
export const codingEntities = [
  SourceEntity,
  CodebookEntity,
  CodeEntity,
  CodeHistoryEntity,
  SegmentEntity,
  CodingEntity,
  MergedCodingEntity,
  ThemeEntity,
  ThemeCodeEntity,
  ThemeQuoteEntity,
  MergedQuoteEntity,
  ThemeHistoryEntity,
  SnapshotEntity,
  SnapshotThemeEntity,
];
