import { Injectable } from '@nestjs/common';
import { now } from '../database/columns.ts';
import { newId } from '../database/ids.ts';
import { ActivityRepository } from './activity.repository.ts';

export interface Deed {
  /** The user who did it; null for an actor or the system. */
  by: string | null;
  action: string;
  subjectId?: string | null;
  facts?: Record<string, string | number | boolean | null>;
}

export interface ActivityEntry extends Required<Deed> {
  id: string;
  at: string;
}

/** Records deeds beside the change they describe, in the same unit of work. */
@Injectable()
export class ActivityService {
  constructor(private readonly repository: ActivityRepository) {}

  async record(projectId: string, deed: Deed): Promise<void> {
    await this.repository.insert({ projectId, ...entryOf(deed) });
  }

  async recordForInstance(deed: Deed): Promise<void> {
    await this.repository.insertForInstance(entryOf(deed));
  }

  /** The latest deeds of a project, newest first. */
  async latest(projectId: string, limit: number): Promise<ActivityEntry[]> {
    const rows = await this.repository.latest(projectId, limit);
    return rows.map(({ id, at, userId, action, subjectId, facts }) => ({
      id,
      at,
      by: userId,
      action,
      subjectId,
      facts,
    }));
  }
}

function entryOf({ by, action, subjectId = null, facts = {} }: Deed) {
  return { id: newId(), at: now(), userId: by, action, subjectId, facts };
}
