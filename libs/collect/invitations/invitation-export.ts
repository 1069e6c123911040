import { type ActorGroup, csvLine, csvOpening, type Dialect, type Language } from '#domain';
import { type InvitationView } from './invitations.service.ts';
import de from './translations/de.json' with { type: 'json' };
import en from './translations/en.json' with { type: 'json' };

const words = { de, en };

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
  return (
    csvOpening(dialect) +
    csvLine([header.label, header.group, header.kind, header.state, header.link], dialect) +
    lines.join('')
  );
}
