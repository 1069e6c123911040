import { type ActorGroup, csvLine, csvOpening, type Dialect, type Language } from '#domain';
import { type InvitationView } from './invitations.service.ts';

const words = {
  de: {
    header: ['bezeichnung', 'gruppe', 'art', 'stand', 'link'],
    kind: { personal: 'persönlich', open: 'offen' },
    state: { invited: 'eingeladen', answered: 'beantwortet', revoked: 'zurückgezogen' },
  },
  en: {
    header: ['label', 'group', 'kind', 'state', 'link'],
    kind: { personal: 'personal', open: 'open' },
    state: { invited: 'invited', answered: 'answered', revoked: 'revoked' },
  },
} as const;

/** The invitations of a round as CSV, ready for a mail merge; a link that was revoked is left out. */
export function invitationsCsv(
  invitations: readonly InvitationView[],
  groups: readonly ActorGroup[],
  { language, dialect, linkOf }: { language: Language; dialect: Dialect; linkOf: (token: string) => string },
): string {
  const { header, kind, state } = words[language];
  const keys = new Map(groups.map((group) => [group.id, group.key]));
  const lines = invitations.map((invitation) =>
    csvLine(
      [
        invitation.label,
        keys.get(invitation.groupId ?? '') ?? '',
        kind[invitation.kind],
        state[invitation.state],
        invitation.state === 'revoked' ? '' : linkOf(invitation.token),
      ],
      dialect,
    ),
  );
  return csvOpening(dialect) + csvLine(header, dialect) + lines.join('');
}
