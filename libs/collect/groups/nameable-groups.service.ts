import { Injectable } from '@nestjs/common';
import { type ActorGroup, nameableGroups, problem } from '#domain';
import { ProjectsService } from '#people';
import { ParticipantsRepository } from '../participants/participants.repository.ts';
import { GroupsRepository } from './groups.repository.ts';

/** The group of the top level to name for a group of any level; null where naming it would tell who it is. */
export type NameGroup = (groupId: string | null) => ActorGroup | null;

/** Which actor groups may stand beside the words or answers of one person, on every page and in every file. */
@Injectable()
export class NameableGroupsService {
  constructor(
    private readonly projects: ProjectsService,
    private readonly groups: GroupsRepository,
    private readonly participants: ParticipantsRepository,
  ) {}

  /** @param roundId counts only who answered in this round. @throws not-found */
  async of(projectId: string, roundId?: string): Promise<NameGroup> {
    const [project, tree, persons] = await Promise.all([
      this.projects.byId(projectId),
      this.groups.groups(projectId),
      this.participants.countByGroup(projectId, roundId),
    ]);
    if (project === undefined) throw problem('not-found');
    return nameableGroups(tree, persons, project.smallestCell);
  }
}
