import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform';
import { QuarantinedResponseEntity } from '../quarantine/quarantined-response.entity.ts';
import { ResponseEntity } from './response.entity.ts';
import { type Submitted } from './submission.ts';

/** What has been submitted under which id, accepted or not. */
@Injectable()
export class SubmittedRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** By id; those that nobody has used are left out. What is in quarantine is `received`, whatever became of it. */
  async of(projectId: string, ids: readonly string[]): Promise<Map<string, Submitted>> {
    const { reader } = this.unit;
    const query = {
      select: { id: true, roundId: true, bodyHash: true },
      where: { projectId, id: In([...ids]) },
    } as const;
    const accepted = await reader.find(ResponseEntity, query);
    const quarantined = await reader.find(QuarantinedResponseEntity, query);
    const found = new Map<string, Submitted>();
    for (const { id, roundId, bodyHash } of accepted) found.set(id, { roundId, bodyHash, status: 'accepted' });
    for (const { id, roundId, bodyHash } of quarantined) found.set(id, { roundId, bodyHash, status: 'received' });
    return found;
  }
}
