import { Injectable } from '@nestjs/common';
import { problem, type StairStep } from '#domain';
import { UsersService } from '#people';
import { GoalsRepository } from './goals.repository.ts';

export interface GoalVersion {
  revision: number;
  at: string;
  /** Name of the person; null for what the system did. */
  by: string | null;
  title: string;
  statement: string;
  stair: StairStep;
  /** With the titles they had then. */
  themes: { id: string; title: string }[];
  /** Whether this is the deletion. */
  removed: boolean;
}

/** What a goal was after each change, and who changed it. */
@Injectable()
export class GoalHistory {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly users: UsersService,
  ) {}

  /** The newest version first. @throws not-found where there never was such a goal in the project */
  async of(projectId: string, goalId: string): Promise<GoalVersion[]> {
    const versions = await this.goals.history(projectId, goalId);
    if (versions.length === 0) throw problem('not-found');
    const authors = versions.flatMap(({ userId }) => (userId === null ? [] : [userId]));
    const names = await this.users.namesOf([...new Set(authors)]);
    return versions.map(({ revision, at, userId, content: { removed, ...content } }) => ({
      revision,
      at,
      by: userId === null ? null : (names.get(userId) ?? null),
      ...content,
      removed: removed === true,
    }));
  }
}
