import { dayInGermany, type RoundState, roundStateOn, type RoundStatus } from '#domain';
import { type RoundEntity } from './round.entity.ts';

/** A round as everything outside of its repository sees it. */
export interface RoundView {
  id: string;
  title: string;
  versionId: string;
  /** First and last day in Germany on which answers are taken. */
  opensOn: string | null;
  closesOn: string | null;
  status: RoundStatus;
  /** What status and days mean today. */
  state: RoundState;
  revision: number;
}

export function roundView(round: RoundEntity, now = new Date()): RoundView {
  const { id, title, versionId, opensOn, closesOn, status, revision } = round;
  return { id, title, versionId, opensOn, closesOn, status, state: roundStateOn(round, dayInGermany(now)), revision };
}
