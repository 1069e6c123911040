/** Roles a person can have in one project. The instance administrator stands beside them. */
export const roles = ['lead', 'coder', 'interviewer', 'facilitator', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** What the roles are called. */
export const roleNames: Readonly<Record<Role, { readonly de: string; readonly en: string }>> = {
  lead: { de: 'Leitung', en: 'lead' },
  coder: { de: 'Codierung', en: 'coder' },
  interviewer: { de: 'Interview', en: 'interviewer' },
  facilitator: { de: 'Moderation', en: 'facilitator' },
  viewer: { de: 'Lesen', en: 'viewer' },
};

/** What can be done in a project, and who may. `viewer` reads; nobody writes by default. */
const permissions = {
  viewProject: ['lead', 'coder', 'interviewer', 'facilitator', 'viewer'],
  viewAnswers: ['lead', 'coder', 'interviewer'],
  manageProject: ['lead'],
  manageMembers: ['lead'],
  manageQuestionnaires: ['lead'],
  manageRounds: ['lead'],
  inviteActors: ['lead', 'interviewer'],
  reviewQuarantine: ['lead'],
  editCodebook: ['lead', 'coder'],
  codeSegments: ['lead', 'coder'],
  editThemes: ['lead'],
  runWorkshop: ['lead', 'facilitator'],
  exportThemes: ['lead', 'coder', 'facilitator', 'viewer'],
  exportData: ['lead'],
  viewContacts: ['lead'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** The roles that hold a permission. */
export function rolesThatMay(permission: Permission): readonly Role[] {
  return permissions[permission];
}

/** Whether one role holds a permission. */
export function mayRole(role: Role, permission: Permission): boolean {
  return rolesThatMay(permission).includes(role);
}

/** Everything a role may do, for the web to show only what can be done. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => mayRole(role, permission));
}

/** The names of the roles that hold a permission, in both languages, for people who do not hold it. */
export function namesOfRolesThatMay(permission: Permission): { de: string; en: string } {
  const inOne = (language: 'de' | 'en') =>
    rolesThatMay(permission)
      .map((role) => roleNames[role][language])
      .join(', ');
  return { de: inOne('de'), en: inOne('en') };
}
