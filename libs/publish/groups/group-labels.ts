import { Injectable } from '@nestjs/common';
import { ActorGroupsService, ResponsesService } from '#collect';
import { problem, suppress, topLevelOf } from '#domain';
import { ProjectsService } from '#people';

/**
 * The labels that rows of data may carry: the key of the actor group of the top level, where its number of
 * participants may be shown. A group with fewer than k persons has no label, and neither has a second one that
 * would give the first away.
 */
@Injectable()
export class GroupLabels {
  constructor(
    private readonly projects: ProjectsService,
    private readonly actorGroups: ActorGroupsService,
    private readonly responses: ResponsesService,
  ) {}

  /** @returns the label of an actor group of any level; empty where there is none to show */
  async of(projectId: string): Promise<(groupId: string | null) => string> {
    const [project, tree, total, byGroup] = await Promise.all([
      this.projects.byId(projectId),
      this.actorGroups.tree(projectId),
      this.responses.countParticipants(projectId),
      this.responses.participantsByGroup(projectId),
    ]);
    if (project === undefined) throw problem('not-found');
    const topLevel = new Map(tree.map(({ id }) => [id, topLevelOf(tree, id)?.key ?? '']));
    const persons = new Map<string, number>([...topLevel.values()].map((key) => [key, 0]));
    for (const [groupId, count] of byGroup) {
      const key = groupId === null ? undefined : topLevel.get(groupId);
      if (key !== undefined) persons.set(key, (persons.get(key) ?? 0) + count);
    }
    const parts = [...persons.values()];
    const rest = parts.reduce((left, count) => left - count, total);
    const cells = suppress({ total, parts, rest }, project.smallestCell).parts;
    const shown = new Set([...persons.keys()].filter((_, at) => cells[at]?.kind === 'count'));
    return (groupId) => {
      const key = groupId === null ? undefined : topLevel.get(groupId);
      return key !== undefined && shown.has(key) ? key : '';
    };
  }
}
