import { ActivityEntity, InstanceActivityEntity } from './audit/activity.entity.ts';

export {
  Access,
  administrator,
  anyone,
  byInvitation,
  can,
  loggedIn,
  ACCESS_RULE,
  type AccessRule,
} from './access/access.ts';
export { AccessGuard } from './access/access.guard.ts';
export { CurrentCaller, CurrentProject, type Caller, type ProjectContext } from './access/caller.ts';
export { Identity } from './access/identity.ts';
export { ActivityService, type ActivityEntry, type Deed } from './audit/activity.service.ts';
export { Batcher, type BatchLimits } from './batches/batcher.ts';
export { Turns } from './batches/turns.ts';
export { ConfigError, readConfig, type Config, type DatabaseConfig } from './config/config.ts';
export { CONFIG, ConfigModule } from './config/config.module.ts';
export { keptSecret } from './config/kept-secret.ts';
export { AnalysisReader, type AnalysisMoment, type AnalysisRow } from './database/analysis-reader.ts';
export { BelongsTo, BelongsToInstance } from './database/belongs-to.ts';
export * from './database/columns.ts';
export { DatabaseModule } from './database/database.module.ts';
export { READER, readerOptions, writerOptions, type Schema } from './database/data-sources.ts';
export { newAnonymousId, newId } from './database/ids.ts';
export { migrate, SchemaOutdated } from './database/migrate.ts';
export { DatabaseFileUnusable, requireUsable } from './database/sqlite-file.ts';
export { findAll, placeholders, withPlaceholders } from './database/swift-rows.ts';
export { together } from './database/together.ts';
export { UnitOfWork } from './database/unit-of-work.ts';
export { WriteAheadLog } from './database/write-ahead-log.ts';
export { builtFile, projectFolder } from './files/built-file.ts';
export { Metrics } from './health/metrics.ts';
export { BodyLimit, heedBodyLimits } from './http/body-limit.ts';
export { readJsonBodies } from './http/json-body.ts';
export { NestLogger } from './http/nest-logger.ts';
export { Room, type RoomLimits } from './http/room.ts';
export { addressOf, RateLimit } from './http/rate-limit.ts';
export { logOptions } from './http/request-log.ts';
export { secure } from './http/security.ts';
export { LinkTokens } from './links/link-tokens.ts';
export { PlatformModule } from './platform.module.ts';
export { databaseProblem } from './problems/database-problem.ts';
export { IdPipe } from './problems/id.pipe.ts';
export { inputSentences } from './problems/input-sentences.ts';
export { HoldsAnswers } from './problems/input.pipe.ts';
export { IfGiven, IsComingDay, IsDay, Trimmed } from './problems/input-rules.ts';
export { languageOf } from './problems/language.ts';
export { asProblem, sendProblem } from './problems/problem.filter.ts';

/** Tables of this room, for the schema. */
export const platformEntities = [ActivityEntity, InstanceActivityEntity];
