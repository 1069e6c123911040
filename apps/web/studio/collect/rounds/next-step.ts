import { type Permission } from '#domain';

/** The one thing that brings a round on. */
export type NextStep = 'open' | 'invite' | 'handOut' | 'review' | 'read' | 'code';

interface RoundSoFar {
  state: 'draft' | 'scheduled' | 'open' | 'closed';
  counts: { personalLinks: number; openLinks: number; responses: number; quarantined: number };
}

const needed: Record<NextStep, Permission> = {
  open: 'manageRounds',
  invite: 'inviteActors',
  handOut: 'inviteActors',
  review: 'reviewQuarantine',
  read: 'viewAnswers',
  code: 'codeSegments',
};

/** What to do next with a round: open it, make links, hand them out, look at what comes in, code. Only what one may. */
export function nextStep(round: RoundSoFar, permissions: readonly Permission[]): NextStep | undefined {
  return stepsFor(round).find((step) => permissions.includes(needed[step]));
}

function stepsFor({ state, counts }: RoundSoFar): NextStep[] {
  const links = counts.personalLinks + counts.openLinks;
  const waiting: NextStep[] = counts.quarantined > 0 ? ['review'] : [];
  if (state === 'draft') return ['open', links === 0 ? 'invite' : 'handOut'];
  if (state === 'closed') return [...waiting, 'code', 'read'];
  if (links === 0) return ['invite'];
  return [...waiting, ...(counts.responses === 0 ? (['handOut'] as const) : (['read', 'handOut'] as const))];
}
