/** Open repeats in one pattern beyond which it can take cubic time and more. */
const mostOpenRepeats = 2;

type Repeat = 'none' | 'optional' | 'bounded' | 'open';

/** What stands inside a group: whether it can be read in several ways. */
interface Group {
  choice: boolean;
  repeat: 'none' | 'bounded' | 'open';
}

/**
 * Whether a regular expression (ECMAScript syntax, already known to compile) might take more than roughly quadratic
 * time on some text. Deliberately simple and on the safe side: it refuses a repeated group that holds a repeat or a
 * choice, references to groups, look-arounds, and more than two open repeats. Davis et al. 2018, "The impact of
 * regular expression denial of service in practice", name nested repeats, repeated alternatives and adjacent repeats
 * as the three causes.
 */
export function backtracks(pattern: string): boolean {
  const plain = pattern.replace(/\\[^\dk]/g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\\[1-9k]/.test(plain) || /\(\?(=|!|<[=!])/.test(plain)) return true;
  const groups: Group[] = [{ choice: false, repeat: 'none' }];
  let open = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const group = groups.at(-1);
    if (group === undefined) return true;
    const repeat = repeatAt(plain, at + 1);
    if (plain[at] === '(') groups.push({ choice: false, repeat: 'none' });
    else if (plain[at] === '|') group.choice = true;
    else if (plain[at] === ')') {
      groups.pop();
      if (isAmbiguous(group, repeat)) return true;
      inherit(groups.at(-1), group, repeat);
    } else inherit(group, undefined, repeat);
    if (repeat === 'open') open += 1;
  }
  return open > mostOpenRepeats;
}

function isAmbiguous(group: Group, repeat: Repeat): boolean {
  if (repeat === 'none' || repeat === 'optional') return false;
  return group.choice || group.repeat === 'open' || (group.repeat === 'bounded' && repeat === 'open');
}

function inherit(outer: Group | undefined, inner: Group | undefined, repeat: Repeat): void {
  if (outer === undefined) return;
  if (inner?.choice === true) outer.choice = true;
  if (repeat === 'open' || inner?.repeat === 'open') outer.repeat = 'open';
  else if ((repeat !== 'none' || inner?.repeat === 'bounded') && outer.repeat === 'none') outer.repeat = 'bounded';
}

/** The repeat that begins at a place. Wide bounds count as open. */
function repeatAt(pattern: string, at: number): Repeat {
  const sign = pattern[at];
  const before = pattern[at - 1] ?? '';
  if (/[*+?]/.test(before) && pattern[at - 2] !== undefined && sign === '?') return 'none';
  if (sign === '*' || sign === '+') return 'open';
  if (sign === '?') return before === '(' || before === '}' ? 'none' : 'optional';
  const bounds = /^\{(\d+)(,(\d*))?\}/.exec(pattern.slice(at));
  if (bounds === null) return 'none';
  const [, least = '0', comma, most = ''] = bounds;
  if (comma === undefined) return 'bounded';
  return most === '' || Number(most) - Number(least) > 50 ? 'open' : 'bounded';
}
