import { answer, api, done } from '../../../shared/api/client.ts';
import { type Code } from '../model.ts';
import { type CodebookAction, type CodePlace } from './actions.ts';

/**
 * Sends one change of the codebook.
 * @param revision of the code as it was when the change was decided on
 * @returns the revision of the code as it is now; undefined where it is gone
 * @throws ProblemAnswer
 */
export async function perform(
  project: string,
  action: CodebookAction,
  revision: number,
  codes: readonly Code[],
): Promise<number | undefined> {
  const at = { params: { path: { project, id: action.id } } };
  const revisionOf = async (changed: Promise<Code>) => (await changed).revision;
  switch (action.do) {
    case 'create': {
      const body = { ...action.text, parentId: action.place.parentId };
      const made = await answer(api.PUT('/api/projects/{project}/codes/{id}', { ...at, body }));
      if (action.place.beforeId === null) return made.revision;
      return revisionOf(move(project, action.id, made.revision, action.place, codes));
    }
    case 'delete':
      await done(api.DELETE('/api/projects/{project}/codes/{id}', at));
      return undefined;
    case 'edit':
      return revisionOf(
        answer(api.PATCH('/api/projects/{project}/codes/{id}', { ...at, body: { revision, ...action.to } })),
      );
    case 'move':
      return revisionOf(move(project, action.id, revision, action.to, codes));
    case 'archive':
      return revisionOf(answer(api.POST('/api/projects/{project}/codes/{id}/archive', { ...at, body: { revision } })));
    case 'restore':
      return revisionOf(answer(api.POST('/api/projects/{project}/codes/{id}/restore', { ...at, body: { revision } })));
    case 'merge': {
      const body = { revision, into: action.into };
      return revisionOf(answer(api.POST('/api/projects/{project}/codes/{id}/merge', { ...at, body })));
    }
    case 'unmerge':
      return revisionOf(answer(api.POST('/api/projects/{project}/codes/{id}/unmerge', { ...at, body: { revision } })));
  }
}

function move(
  project: string,
  id: string,
  revision: number,
  { parentId, beforeId }: CodePlace,
  codes: readonly Code[],
): Promise<Code> {
  const position = codes.find((code) => code.id === beforeId)?.position;
  const body = { revision, parentId, ...(position === undefined ? {} : { position }) };
  return answer(api.POST('/api/projects/{project}/codes/{id}/move', { params: { path: { project, id } }, body }));
}
