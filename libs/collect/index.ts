import { ActorGroupEntity } from './groups/actor-group.entity.ts';
import { FacetEntity } from './groups/facet.entity.ts';
import { ComparabilityEntity } from './questionnaires/comparability/comparability.entity.ts';
import { QuestionnaireVersionEntity } from './questionnaires/questionnaire-version.entity.ts';
import { QuestionnaireEntity } from './questionnaires/questionnaire.entity.ts';
import { roundEntities } from './rounds/round-parts.ts';

export { CollectModule } from './collect.module.ts';
export { type Facet } from './groups/groups.repository.ts';
export { ActorGroupsService, type GroupInput } from './groups/groups.service.ts';
export { type NameGroup, NameableGroupsService } from './groups/nameable-groups.service.ts';
export { InvitationsService, type InvitationView, type NewInvitation } from './invitations/invitations.service.ts';
export { ComparabilityService } from './questionnaires/comparability/comparability.service.ts';
export { inspectText, type Inspected } from './questionnaires/gate/gate.ts';
export { PublishedVersions, type PublishedVersion } from './questionnaires/published-versions.ts';
export { QuestionnairesService } from './questionnaires/questionnaires.service.ts';
export { type QuestionnaireView, type VersionView } from './questionnaires/questionnaire-view.ts';
export { type Entrance } from './responses/entrance.service.ts';
export { RespondService, type RespondState } from './responses/respond.service.ts';
export { ResponsesService, type AcceptedResponse } from './responses/responses.service.ts';
export { SubmissionsService } from './responses/submissions.service.ts';
export { type Submission, type SubmissionStatus } from './responses/submission.ts';
export { ReasonRequest } from './stored-answers/reason.dto.ts';
export { StoredAnswersService } from './stored-answers/stored-answers.service.ts';
export { type RoundView } from './rounds/round-view.ts';
export { RoundsService, type NewRound } from './rounds/rounds.service.ts';

/** Tables of this room, for the schema. */
export const collectEntities = [
  ActorGroupEntity,
  FacetEntity,
  QuestionnaireEntity,
  QuestionnaireVersionEntity,
  ComparabilityEntity,
  ...roundEntities,
];
