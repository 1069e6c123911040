import { useState } from 'react';
import { type AnswerChange, changesBetween, foldFiles, isJsonObject, type Json, repairAnswers } from '#domain';
import { answer, api, type Shape } from '../../../../shared/api/client.ts';
import { useTranslation } from 'react-i18next';
import { useDeed } from '../round-deeds.ts';
import { changesOf, incomplete, leave, type Mend, type MendablePlace, placesOf } from './mend.ts';

type Quarantined = Shape<'QuarantinedAnswer'>;
type Repair = Shape<'RepairRequest'>;
export type Fault = 'note' | 'nothing' | 'values' | 'json';

/** The state of one repair: what was changed so far, what is left to mend, and what is chosen now. */
export function useRepair(round: string, quarantined: Quarantined, done: () => void) {
  const { t } = useTranslation('rounds');
  const [made, setMade] = useState<readonly AnswerChange[]>([]);
  const [reasons, setReasons] = useState(quarantined.reasons);
  const [mends, setMends] = useState<ReadonlyMap<string, Mend>>(new Map());
  const [note, setNote] = useState('');
  const [json, setJson] = useState<string>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refusedAgain, setRefusedAgain] = useState(0);
  const answers = workingCopy(quarantined.raw, made);
  const places = placesOf(reasons);
  const send = useDeed(
    (body: Repair, project) =>
      answer(
        api.POST('/api/projects/{project}/rounds/{round}/quarantine/{id}/repair', {
          params: { path: { project, round, id: quarantined.id } },
          body,
        }),
      ),
    ({ state }) => t(state === 'accepted' ? 'repair.accepted' : 'quarantine.stillRefused'),
  );
  const attempt = (anyway: boolean) => {
    const chosen = json === undefined ? changesOf(answers, places, mends) : changesIn(json, answers);
    const found = faultsOf({ note, chosen, made, places, mends, json });
    setFaults(found);
    if (found.length > 0 || chosen === undefined) return;
    const changes = [...made, ...chosen];
    // Not as a callback of `mutate`: once the accepted response has been read again the form is gone, and none is called.
    void send.mutateAsync({ changes: changes.map(requested), note, anyway }).then(
      (after) => {
        if (after.state === 'accepted') return done();
        setMade(changes);
        setReasons(after.reasons);
        setMends(new Map());
        setJson(undefined);
        setRefusedAgain((times) => times + 1);
      },
      () => undefined, // The form shows what it was refused with.
    );
  };
  return {
    answers,
    places,
    note,
    setNote,
    json,
    setJson,
    faults,
    refusedAgain,
    send,
    attempt,
    mendOf: (place: string) => mends.get(place) ?? leave,
    setMend: (place: string, mend: Mend) => setMends(new Map(mends).set(place, mend)),
    missing: faults.includes('values') ? incomplete(places, mends) : [],
    begun: note !== '' || mends.size > 0 || made.length > 0 || json !== undefined,
  };
}

function faultsOf(given: {
  note: string;
  chosen: readonly AnswerChange[] | undefined;
  made: readonly AnswerChange[];
  places: readonly MendablePlace[];
  mends: ReadonlyMap<string, Mend>;
  json: string | undefined;
}): Fault[] {
  const { note, chosen, made, places, mends, json } = given;
  if (chosen === undefined) return ['json'];
  const faults: Fault[] = [];
  if (json === undefined && incomplete(places, mends).length > 0) faults.push('values');
  else if (chosen.length === 0 && made.length === 0) faults.push('nothing');
  if (note.trim() === '') faults.push('note');
  return faults;
}

function workingCopy(raw: string, made: readonly AnswerChange[]): Json {
  const sent: Json = JSON.parse(raw) as Json;
  const repaired = repairAnswers(sent, made);
  return 'misplaced' in repaired ? sent : repaired.answers;
}

/** What somebody changed in the whole JSON; undefined where it is no JSON object. */
function changesIn(json: string, answers: Json): AnswerChange[] | undefined {
  try {
    const typed = foldFiles(answers).unfold(JSON.parse(json) as Json);
    if (!isJsonObject(typed)) return undefined;
    return isJsonObject(answers) ? changesBetween(answers, typed) : [{ place: '', to: typed }];
  } catch {
    return undefined;
  }
}

type Requested = Repair['changes'][number];

function requested({ place, to }: AnswerChange): Requested {
  return to === undefined ? { place } : { place, to: sendable(to) };
}

function sendable(value: Json): NonNullable<Requested['to']> | null {
  if (Array.isArray(value)) return [...(value as unknown[])];
  return isJsonObject(value) ? { ...value } : typeof value === 'object' ? null : value;
}
