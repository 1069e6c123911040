import { Injectable } from '@nestjs/common';
import { placeholders, UnitOfWork, withPlaceholders } from '#platform';
import { type Submitted } from './submission.ts';

interface Found {
  id: string;
  round_id: string;
  body_hash: string;
  is_accepted: number;
}

/** What has been submitted under which id, accepted or not. */
@Injectable()
export class SubmittedRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** By id; those that nobody has used are left out. What is in quarantine is `received`, whatever became of it. */
  async of(projectId: string, ids: readonly string[]): Promise<Map<string, Submitted>> {
    return this.look([responses, quarantined], projectId, ids);
  }

  /** The same without what was accepted: of that the key of the table tells when it is written once more. */
  async notAccepted(projectId: string, ids: readonly string[]): Promise<Map<string, Submitted>> {
    return this.look([quarantined], projectId, ids);
  }

  private async look(
    places: readonly string[],
    projectId: string,
    ids: readonly string[],
  ): Promise<Map<string, Submitted>> {
    const { reader } = this.unit;
    const asked = `WHERE project_id = ? AND id IN (${placeholders(ids.length)})`;
    const sql = places.map((place) => `${place} ${asked}`).join(' UNION ALL ');
    const values = places.flatMap(() => [projectId, ...ids]);
    const rows: Found[] = await reader.query(withPlaceholders(reader, sql), values);
    const found = new Map<string, Submitted>();
    for (const { id, round_id: roundId, body_hash: bodyHash, is_accepted: isAccepted } of rows) {
      found.set(id, { roundId, bodyHash, status: isAccepted === 1 ? 'accepted' : 'received' });
    }
    return found;
  }
}

const responses = 'SELECT id, round_id, body_hash, 1 AS is_accepted FROM response';
const quarantined = 'SELECT id, round_id, body_hash, 0 AS is_accepted FROM quarantined_response';
