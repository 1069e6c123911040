import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../shared/format.ts';
import { Button } from '../../../components/Button.tsx';
import { type QuestionChange } from './change-queries.ts';
import { DecisionForm } from './DecisionForm.tsx';

interface Props {
  question: QuestionChange;
  version: { id: string; number: number };
  mayDecide: boolean;
}

/** What a person decided about a question, or the form to do so, filled in as proposed. */
export function Decision({ question, version, mayDecide }: Props) {
  const { t } = useTranslation('questionnaires');
  const { instant } = useFormats();
  const [changing, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { decision, needsDecision, name } = question;
  const done = () => {
    setChanging(false);
    place.current?.focus();
  };
  const asked = mayDecide && (changing || (needsDecision && decision?.current !== true));
  return (
    <div className="decision" ref={place} tabIndex={-1}>
      {decision === null ? null : (
        <>
          <p className="kern-body">
            <strong>{t(decision.comparable ? 'changes.decided.comparable' : 'changes.decided.apart')}</strong>{' '}
            {decision.by === null
              ? t('changes.decided.at', { at: instant(decision.at) })
              : t('changes.decided.by', { name: decision.by, at: instant(decision.at) })}
          </p>
          {decision.note === '' ? null : <p className="kern-body decision__note">{decision.note}</p>}
          {decision.current ? null : <p className="kern-body decision__stale">{t('changes.decided.stale')}</p>}
        </>
      )}
      {decision === null && !asked ? (
        <p className="kern-body muted">{t(needsDecision ? 'changes.undecided' : 'changes.notNeeded')}</p>
      ) : null}
      {asked ? (
        <DecisionForm
          key={question.seen}
          question={question}
          version={version}
          onDone={done}
          onCancel={changing ? done : undefined}
        />
      ) : mayDecide ? (
        <div>
          <Button kind="tertiary" icon="edit" small onClick={() => setChanging(true)}>
            {t(decision === null ? 'changes.decideAnyway' : 'changes.decideAnew')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      ) : null}
    </div>
  );
}
