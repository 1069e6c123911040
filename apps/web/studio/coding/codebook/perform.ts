import { answer, api, done } from '../../../shared/api/client.ts';
import { type Code } from '../model.ts';
import { type CodebookAction, type CodePlace } from './actions.ts';

/** Sends one change of the codebook. @throws ProblemAnswer */
export async function perform(project: string, action: CodebookAction, codes: readonly Code[]): Promise<void> {
  const at = { params: { path: { project, id: action.id } } };
  const revision = codes.find(({ id }) => id === action.id)?.revision ?? 1;
  switch (action.do) {
    case 'create': {
      const body = { ...action.text, parentId: action.place.parentId };
      const made = await answer(api.PUT('/api/projects/{project}/codes/{id}', { ...at, body }));
      if (action.place.beforeId !== null) await move(project, action.id, made.revision, action.place, codes);
      return;
    }
    case 'delete':
      return done(api.DELETE('/api/projects/{project}/codes/{id}', at));
    case 'edit':
      return done(api.PATCH('/api/projects/{project}/codes/{id}', { ...at, body: { revision, ...action.to } }));
    case 'move':
      return move(project, action.id, revision, action.to, codes);
    case 'archive':
      return done(api.POST('/api/projects/{project}/codes/{id}/archive', { ...at, body: { revision } }));
    case 'restore':
      return done(api.POST('/api/projects/{project}/codes/{id}/restore', { ...at, body: { revision } }));
    case 'merge':
      return done(
        api.POST('/api/projects/{project}/codes/{id}/merge', { ...at, body: { revision, into: action.into } }),
      );
    case 'unmerge':
      return done(api.POST('/api/projects/{project}/codes/{id}/unmerge', { ...at, body: { revision } }));
  }
}

function move(
  project: string,
  id: string,
  revision: number,
  { parentId, beforeId }: CodePlace,
  codes: readonly Code[],
): Promise<void> {
  const position = codes.find((code) => code.id === beforeId)?.position;
  const body = { revision, parentId, ...(position === undefined ? {} : { position }) };
  return done(api.POST('/api/projects/{project}/codes/{id}/move', { params: { path: { project, id } }, body }));
}
