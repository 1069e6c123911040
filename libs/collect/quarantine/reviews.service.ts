import { Injectable } from '@nestjs/common';
import { type QuestionInfo } from '#domain';
import { UsersService } from '#people';
import { type DescribedChange, described } from './quarantine-view.ts';
import { QuarantineRepository } from './quarantine.repository.ts';
import { RepairsRepository } from './repairs.repository.ts';

/** How a response came out of quarantine by a decision of the team. */
export interface Review {
  decidedBy: string | null;
  note: string;
  changes: DescribedChange[];
}

/** Says of accepted responses whether the team has decided about them, and what it changed. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly quarantine: QuarantineRepository,
    private readonly repairs: RepairsRepository,
    private readonly users: UsersService,
  ) {}

  /** Null for a response that passed by itself. */
  async of(projectId: string, responseId: string, questions: readonly QuestionInfo[]): Promise<Review | null> {
    const quarantined = await this.quarantine.byId(projectId, responseId);
    if (quarantined?.state !== 'accepted' || quarantined.note === null) return null;
    const { decidedBy, note } = quarantined;
    const names = await this.users.namesOf(decidedBy === null ? [] : [decidedBy]);
    const changes = described(await this.repairs.changesOf(projectId, responseId), questions);
    return { decidedBy: names.get(decidedBy ?? '') ?? null, note, changes };
  }
}
