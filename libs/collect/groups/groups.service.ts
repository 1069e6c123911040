import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ActorGroup, type Translated, mostGroups, parentsFirst, problem } from '#domain';
import { ActivityService, databaseProblem, newId, UnitOfWork } from '#platform';
import { placesOfFaults } from './group-faults.ts';
import { type Facet, GroupsRepository } from './groups.repository.ts';

/** A group as it is written down; one whose key exists already is that group. */
export interface GroupInput {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: Translated;
}

/** The tree of actor groups of a project, and the facets its questionnaires bring. */
@Injectable()
export class ActorGroupsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: GroupsRepository,
    private readonly activity: ActivityService,
  ) {}

  /** All groups of a project, parents before their children. */
  tree(projectId: string): Promise<ActorGroup[]> {
    return this.repository.groups(projectId);
  }

  /** Changes whenever the tree does; whoever writes the tree names the one they have seen. */
  revisionOf(groups: readonly ActorGroup[]): string {
    return createHash('sha256').update(JSON.stringify(groups)).digest('base64url').slice(0, 16);
  }

  facets(projectId: string): Promise<Facet[]> {
    return this.repository.facets(projectId);
  }

  /**
   * Puts a whole tree in the place of the one there is. Groups are the same where their keys are.
   * @throws changed-meanwhile, group-tree-broken, group-in-use (a group that is left out has answers or invitations)
   */
  async replaceTree(
    projectId: string,
    input: readonly GroupInput[],
    by: string | null,
    seen?: string,
  ): Promise<ActorGroup[]> {
    const places = placesOfFaults(input);
    if (places.length > 0 || input.length > mostGroups) {
      throw problem('group-tree-broken', { most: mostGroups }, places);
    }
    return this.unit.run(async () => {
      await this.unit.lock('actor-groups', projectId);
      const before = await this.repository.groups(projectId);
      if (seen !== undefined && seen !== this.revisionOf(before)) throw problem('changed-meanwhile');
      const after = withIds(input, before);
      for (const group of after) await this.repository.put(projectId, group);
      const kept = new Set(after.map(({ id }) => id));
      const dropped = before.filter(({ id }) => !kept.has(id));
      for (const group of dropped.reverse()) await this.drop(projectId, group);
      await this.activity.record(projectId, { by, action: 'actor-groups.changed', facts: { groups: after.length } });
      return this.repository.groups(projectId);
    });
  }

  private async drop(projectId: string, group: ActorGroup): Promise<void> {
    try {
      await this.repository.remove(projectId, group.id);
    } catch (reason) {
      if (databaseProblem(reason)?.slug === 'still-in-use') throw problem('group-in-use', { name: group.name.de });
      throw reason;
    }
  }
}

function withIds(input: readonly GroupInput[], before: readonly ActorGroup[]): ActorGroup[] {
  const ids = new Map(before.map(({ key, id }) => [key, id]));
  for (const { key } of input) if (!ids.has(key)) ids.set(key, newId());
  return parentsFirst(input).map(({ key, parentKey, name }, position) => ({
    id: ids.get(key) ?? newId(),
    key,
    parentId: parentKey === null ? null : (ids.get(parentKey) ?? null),
    name,
    position,
  }));
}
