import { type Json } from '../../responses/index.ts';
import { type Found } from '../containers.ts';
import { type Values } from '../expressions/lookup.ts';
import { type Visit } from '../visit.ts';

/** What is left of answers when the form is completed: nothing hidden, no comment without its choice. */
export function keptAnswers(found: readonly Found[], answers: Values, visit: Visit): Values {
  const kept: [string, Json][] = [];
  for (const { field, shown } of found) {
    const { name, kind, comment, whenHidden } = field;
    const total = kind.totals === undefined ? undefined : answers[kind.totals.key];
    // The form clears a table that is hidden, not what it came to.
    if (kind.totals !== undefined && total !== undefined) kept.push([kind.totals.key, total]);
    if (!shown && whenHidden !== 'stays') continue;
    const value = answers[name];
    const left = value === undefined || kind.kept === undefined ? value : kind.kept(value, visit);
    if (left !== undefined) kept.push([name, left]);
    const said = comment === undefined ? undefined : answers[comment.key];
    if (comment !== undefined && said !== undefined && comment.stays(left)) kept.push([comment.key, said]);
  }
  return Object.fromEntries(kept);
}
