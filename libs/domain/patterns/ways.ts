import { type PatternAutomaton } from './automaton.ts';

/** What a reader tries at one place of the text before it reads on. */
export interface Ways {
  /** How often each reading node is reached. */
  readonly reached: ReadonlyMap<number, number>;
  /** Places it passes, dead ends included. */
  readonly steps: number;
  /** Whether one of the ways fits without any doubt. */
  readonly fits: boolean;
}

/** The ways from one node without reading; undefined where there are more steps than asked for. */
export function waysFrom(
  { nodes }: PatternAutomaton,
  first: number,
  atStart: boolean,
  mostSteps: number,
): Ways | undefined {
  const reached = new Map<number, number>();
  const waiting: Way[] = [{ at: first, begun: undefined, doubted: false }];
  let steps = 0;
  let fits = false;
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    steps += 1;
    if (steps > mostSteps) return undefined;
    const { at, begun, doubted } = way;
    const node = nodes[at];
    if (node === undefined) continue;
    if (node.kind === 'read') reached.set(at, (reached.get(at) ?? 0) + 1);
    else if (node.kind === 'fits') fits ||= !doubted;
    else if (node.kind === 'fork') waiting.push(...node.ways.map((next) => ({ ...way, at: next })));
    else if (node.kind === 'begin')
      waiting.push({ ...way, at: node.next, begun: { repeat: node.repeat, before: begun } });
    else if (node.kind === 'end') {
      if (!has(begun, node.repeat)) waiting.push({ ...way, at: node.next });
    } else if (node.kind === 'start') {
      if (atStart) waiting.push({ ...way, at: node.next });
    } else if (node.kind === 'doubt') waiting.push({ ...way, at: node.next, doubted: true });
  }
  return { reached, steps, fits };
}

interface Way {
  readonly at: number;
  /** Rounds that began since something was read. */
  readonly begun: Begun | undefined;
  readonly doubted: boolean;
}

interface Begun {
  readonly repeat: number;
  readonly before: Begun | undefined;
}

function has(begun: Begun | undefined, repeat: number): boolean {
  for (let one = begun; one !== undefined; one = one.before) if (one.repeat === repeat) return true;
  return false;
}
