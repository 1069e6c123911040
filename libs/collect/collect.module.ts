import { Module } from '@nestjs/common';
import { PeopleModule } from '#people';
import { DraftSweep } from './drafts/draft-sweep.ts';
import { GroupsController } from './groups/groups.controller.ts';
import { GroupsRepository } from './groups/groups.repository.ts';
import { ActorGroupsService } from './groups/groups.service.ts';
import { NameableGroupsService } from './groups/nameable-groups.service.ts';
import { ComparabilityController } from './questionnaires/comparability/comparability.controller.ts';
import { ComparabilityRepository } from './questionnaires/comparability/comparability.repository.ts';
import { ComparabilityService } from './questionnaires/comparability/comparability.service.ts';
import { VersionChanges } from './questionnaires/comparability/version-changes.ts';
import { PublishedVersions } from './questionnaires/published-versions.ts';
import { Publisher } from './questionnaires/publisher.ts';
import { QuestionnairesController } from './questionnaires/questionnaires.controller.ts';
import { QuestionnairesRepository } from './questionnaires/questionnaires.repository.ts';
import { QuestionnairesService } from './questionnaires/questionnaires.service.ts';
import { VersionChecks } from './questionnaires/version-checks.ts';
import { roundControllers, roundExports, roundProviders } from './rounds/round-parts.ts';

/** From questionnaires to accepted responses. */
@Module({
  imports: [PeopleModule],
  controllers: [GroupsController, QuestionnairesController, ComparabilityController, ...roundControllers],
  providers: [
    ActorGroupsService,
    ComparabilityRepository,
    ComparabilityService,
    DraftSweep,
    GroupsRepository,
    NameableGroupsService,
    PublishedVersions,
    Publisher,
    QuestionnairesRepository,
    QuestionnairesService,
    VersionChanges,
    VersionChecks,
    ...roundProviders,
  ],
  exports: [
    ActorGroupsService,
    ComparabilityService,
    NameableGroupsService,
    PublishedVersions,
    QuestionnairesService,
    ...roundExports,
  ],
})
export class CollectModule {}
