import { DraftEntity } from '../drafts/draft.entity.ts';
import { DraftsRepository } from '../drafts/drafts.repository.ts';
import { DraftsService } from '../drafts/drafts.service.ts';
import { InvitationEntity } from '../invitations/invitation.entity.ts';
import { InvitationLinks } from '../invitations/invitation-links.ts';
import { InvitationsController } from '../invitations/invitations.controller.ts';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { InvitationsService } from '../invitations/invitations.service.ts';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { CompiledJudge } from '../judge/compiled-judge.ts';
import { SurveyModelJudge } from '../judge/survey-model-judge.ts';
import { ParticipantEntity } from '../participants/participant.entity.ts';
import { ParticipantsRepository } from '../participants/participants.repository.ts';
import { AnswerRepairEntity } from '../quarantine/answer-repair.entity.ts';
import { Decisions } from '../quarantine/decisions.ts';
import { LateJudge } from '../quarantine/late-judge.ts';
import { QuarantineController } from '../quarantine/quarantine.controller.ts';
import { QuarantineRepository } from '../quarantine/quarantine.repository.ts';
import { QuarantineService } from '../quarantine/quarantine.service.ts';
import { RepairService } from '../quarantine/repair.service.ts';
import { RepairsRepository } from '../quarantine/repairs.repository.ts';
import { ReviewsService } from '../quarantine/reviews.service.ts';
import { QuarantinedResponseEntity } from '../quarantine/quarantined-response.entity.ts';
import { Acceptance } from '../responses/acceptance.ts';
import { AnswersController } from '../responses/answers.controller.ts';
import { AnswersService } from '../responses/answers.service.ts';
import { PageAssetsReader } from '../respond-page/page-assets.ts';
import { RespondPageController } from '../respond-page/respond-page.controller.ts';
import { RespondPageService } from '../respond-page/respond-page.service.ts';
import { EntranceService } from '../responses/entrance.service.ts';
import { IntakeService } from '../responses/intake.service.ts';
import { InvolvementController } from '../responses/involvement.controller.ts';
import { InvolvementOffers } from '../responses/involvement-offers.ts';
import { RespondController } from '../responses/respond.controller.ts';
import { RespondService } from '../responses/respond.service.ts';
import { ResponseEntity } from '../responses/response.entity.ts';
import { ResponsesRepository } from '../responses/responses.repository.ts';
import { ResponsesService } from '../responses/responses.service.ts';
import { SubmissionsService } from '../responses/submissions.service.ts';
import { SubmittedRepository } from '../responses/submitted.repository.ts';
import { DisclosureController } from '../stored-answers/disclosure.controller.ts';
import { DisclosureService } from '../stored-answers/disclosure.service.ts';
import { StoredAnswersRepository } from '../stored-answers/stored-answers.repository.ts';
import { StoredAnswersService } from '../stored-answers/stored-answers.service.ts';
import { RoundEntity } from './round.entity.ts';
import { RoundProgressService } from './round-progress.service.ts';
import { RoundTracesRepository } from './round-traces.repository.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsRepository } from './rounds.repository.ts';
import { RoundsService } from './rounds.service.ts';

/** What a round is made of, from its links to the accepted responses, for the module of the room. */
export const roundControllers = [
  RoundsController,
  InvitationsController,
  RespondController,
  InvolvementController,
  RespondPageController,
  AnswersController,
  DisclosureController,
  QuarantineController,
];

export const roundProviders = [
  Acceptance,
  AnswersService,
  Decisions,
  DisclosureService,
  DraftsRepository,
  DraftsService,
  EntranceService,
  IntakeService,
  InvitationLinks,
  InvitationsRepository,
  InvitationsService,
  InvolvementOffers,
  LateJudge,
  PageAssetsReader,
  ParticipantsRepository,
  QuarantineRepository,
  QuarantineService,
  RepairService,
  RepairsRepository,
  ReviewsService,
  RespondPageService,
  RespondService,
  ResponsesRepository,
  ResponsesService,
  RoundProgressService,
  RoundTracesRepository,
  RoundsRepository,
  RoundsService,
  StoredAnswersRepository,
  StoredAnswersService,
  SubmissionsService,
  SubmittedRepository,
  SurveyModelJudge,
  { provide: AnswerJudge, useClass: CompiledJudge },
];

export const roundExports = [
  InvitationsService,
  RespondService,
  ResponsesService,
  RoundsService,
  StoredAnswersService,
  SubmissionsService,
];

export const roundEntities = [
  RoundEntity,
  InvitationEntity,
  ParticipantEntity,
  ResponseEntity,
  DraftEntity,
  QuarantinedResponseEntity,
  AnswerRepairEntity,
];
