import { type Role } from '../access/index.ts';

/** A coding is its coder's judgement: nobody else changes it. */
export function mayChangeCoding(userId: string, coderId: string): boolean {
  return userId === coderId;
}

/** Coders take back their own codings; the lead may also remove those of others. */
export function mayRemoveCoding(userId: string, role: Role, coderId: string): boolean {
  return userId === coderId || role === 'lead';
}
