import { type RespondAnswer } from './respond.dto.ts';
import { type RespondState } from './respond.service.ts';

/** What an actor's browser is told: nothing about the team, the group or other links. */
export function respondAnswer({ entrance, version, draft }: RespondState): RespondAnswer {
  const { title, municipality, language, mode, purpose, dataController, evaluations, deletionDate } = entrance.project;
  return {
    project: { title, municipality, language, mode, purpose, dataController, evaluations, deletionDate },
    round: { title: entrance.round.title, closesOn: entrance.round.closesOn },
    link: entrance.invitation.kind,
    versionId: version.id,
    languages: [...version.languages],
    content: version.content,
    draft,
  };
}
