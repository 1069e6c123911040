import { Injectable } from '@nestjs/common';
import { type ActorGroup } from '#domain';
import { newId, UnitOfWork } from '#platform';
import { ActorGroupEntity } from './actor-group.entity.ts';
import { FacetEntity } from './facet.entity.ts';

/** A facet of a project: results can be reported by the answers to its question. */
export interface Facet {
  readonly key: string;
  readonly name: { readonly de: string; readonly en: string };
  readonly question: string;
}

@Injectable()
export class GroupsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async groups(projectId: string): Promise<ActorGroup[]> {
    const rows = await this.unit.reader.find(ActorGroupEntity, { where: { projectId }, order: { position: 'ASC' } });
    return rows.map(({ id, key, parentId, nameDe, nameEn, position }) => ({
      id,
      key,
      parentId,
      name: { de: nameDe, en: nameEn },
      position,
    }));
  }

  /** Adds the group or changes everything but its key. */
  async put(projectId: string, { id, key, parentId, name, position }: ActorGroup): Promise<void> {
    const row = { projectId, id, key, parentId, nameDe: name.de, nameEn: name.en, position };
    await this.unit.writer.upsert(ActorGroupEntity, row, ['projectId', 'id']);
  }

  async remove(projectId: string, id: string): Promise<void> {
    await this.unit.writer.delete(ActorGroupEntity, { projectId, id });
  }

  async facets(projectId: string): Promise<Facet[]> {
    const rows = await this.unit.reader.find(FacetEntity, { where: { projectId }, order: { key: 'ASC' } });
    return rows.map(({ key, nameDe, nameEn, question }) => ({ key, name: { de: nameDe, en: nameEn }, question }));
  }

  async putFacet(projectId: string, { key, name, question }: Facet): Promise<void> {
    const row = { projectId, id: newId(), key, nameDe: name.de, nameEn: name.en, question };
    const known = await this.unit.reader.findOneBy(FacetEntity, { projectId, key });
    await this.unit.writer.upsert(FacetEntity, { ...row, id: known?.id ?? row.id }, ['projectId', 'id']);
  }
}
