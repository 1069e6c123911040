import { SetMetadata } from '@nestjs/common';
import { type Permission } from '#domain';

/** Who may use a route. Every route names one; a route without a rule is closed. */
export type AccessRule =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'invitation' }
  | { readonly kind: 'loggedIn' }
  | { readonly kind: 'administrator' }
  | { readonly kind: 'permission'; readonly permission: Permission };

export const ACCESS_RULE = 'access-rule';

/** Names the rule of a route: `@Access(can.codeSegments)`, `@Access(byInvitation)`. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS_RULE, rule);

/** Public on purpose: login, health, files of the interface. */
export const anyone: AccessRule = { kind: 'anyone' };
/** Held by whoever has the link; the service looks it up and answers alike for unknown and foreign ones. */
export const byInvitation: AccessRule = { kind: 'invitation' };
export const loggedIn: AccessRule = { kind: 'loggedIn' };
export const administrator: AccessRule = { kind: 'administrator' };

const permission = (name: Permission): AccessRule => ({ kind: 'permission', permission: name });

/** What a role may do in the project that the route's `:project` names. */
export const can = {
  viewProject: permission('viewProject'),
  viewAnswers: permission('viewAnswers'),
  manageProject: permission('manageProject'),
  manageMembers: permission('manageMembers'),
  manageQuestionnaires: permission('manageQuestionnaires'),
  manageRounds: permission('manageRounds'),
  inviteActors: permission('inviteActors'),
  reviewQuarantine: permission('reviewQuarantine'),
  editCodebook: permission('editCodebook'),
  codeSegments: permission('codeSegments'),
  editThemes: permission('editThemes'),
  runWorkshop: permission('runWorkshop'),
  exportThemes: permission('exportThemes'),
  exportData: permission('exportData'),
  viewContacts: permission('viewContacts'),
} as const satisfies Record<Permission, AccessRule>;
