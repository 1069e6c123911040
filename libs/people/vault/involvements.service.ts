import { Injectable } from '@nestjs/common';
import { type InvolvementOffer, problem } from '#domain';
import { ActivityService, UnitOfWork } from '#platform';
import { type InvolvementEntity } from './involvement.entity.ts';
import { InvolvementsRepository } from './involvements.repository.ts';
import { VaultCipher } from './vault-cipher.ts';

/** Who would like to take part. */
export interface Involvement {
  id: string;
  kind: InvolvementOffer['kind'];
  /** Null: it was sealed with another key. */
  person: { name: string; contact: string } | null;
}

/** More than any municipality has actors: beyond it, somebody plays with the link. */
const mostOfProject = 5_000;

/** Keeps who would like to take part further, sealed and apart from every answer. */
@Injectable()
export class InvolvementsService {
  constructor(
    private readonly involvements: InvolvementsRepository,
    private readonly cipher: VaultCipher,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** Doing it again under the same id corrects it. @throws involvements-full */
  async put(projectId: string, id: string, { kind, name, contact }: InvolvementOffer): Promise<void> {
    const sealed = this.cipher.seal(JSON.stringify([name, contact]), placeOf({ projectId, id }));
    await this.unit.run(async () => {
      await this.unit.lock('involvements', projectId);
      const isNew = !(await this.involvements.has(projectId, id));
      if (isNew && (await this.involvements.count(projectId)) >= mostOfProject) throw problem('involvements-full');
      await this.involvements.put({ projectId, id, kind, sealed });
    });
  }

  /** By kind and name. */
  async list(projectId: string): Promise<Involvement[]> {
    const all = (await this.involvements.all(projectId)).map((row) => this.opened(row));
    return all.sort(
      (one, other) =>
        one.kind.localeCompare(other.kind) || (one.person?.name ?? '').localeCompare(other.person?.name ?? '', 'de'),
    );
  }

  /** The same list to be taken along; that it was is on record before. */
  async takeAlong(projectId: string, by: string): Promise<Involvement[]> {
    await this.unit.run(() => this.activity.record(projectId, { by, action: 'involvements.exported' }));
    return this.list(projectId);
  }

  /** @throws not-found */
  async remove(projectId: string, id: string, by: string): Promise<void> {
    await this.unit.run(async () => {
      if (!(await this.involvements.remove(projectId, id))) throw problem('not-found');
      await this.activity.record(projectId, { by, action: 'involvement.removed', subjectId: id });
    });
  }

  private opened(row: InvolvementEntity): Involvement {
    const text = this.cipher.open(row.sealed, placeOf(row));
    return { id: row.id, kind: row.kind, person: text === undefined ? null : personIn(text) };
  }
}

const placeOf = ({ projectId, id }: Pick<InvolvementEntity, 'projectId' | 'id'>): string =>
  `involvement ${projectId} ${id}`;

function personIn(text: string): Involvement['person'] {
  const values: unknown = JSON.parse(text);
  const [name, contact] = Array.isArray(values) ? values.map(String) : [];
  return { name: name ?? '', contact: contact ?? '' };
}
