import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { sliceCodePoints, type Stance } from '#domain';
import { type Coding } from '../model.ts';

const signs: Record<Stance, string> = { pro: '+', contra: '−', ambivalent: '±', neutral: '○' };

/** A code beside its answer: its name, who gave it to this passage, and how each of them judges it. */
export function CodingChip(props: {
  /** Of one passage and one code, the reader's own first. */
  codings: readonly Coding[];
  name: string;
  color: string;
  /** Undefined for the reader. */
  coderOf: (coderId: string) => string | undefined;
  text: string;
  chosenId: string | undefined;
  reachable: boolean;
}) {
  const { codings, name, color, coderOf, text, chosenId, reachable } = props;
  const { t } = useTranslation('coding');
  const [first] = codings;
  if (first === undefined) return null;
  const said = codings.map(({ coderId, stance, stair }) =>
    [
      t('chip.by', { coder: coderOf(coderId) ?? t('chip.you') }),
      ...(stance === null ? [] : [t(`stance.${stance}`)]),
      ...(stair === null ? [] : [t('stair.step', { step: stair })]),
    ].join(' '),
  );
  const words = t('chip.words', { words: sliceCodePoints(text, first.start, first.end) });
  const foreign = codings.every(({ coderId }) => coderOf(coderId) !== undefined);
  return (
    <button
      type="button"
      className="code-chip"
      tabIndex={reachable ? 0 : -1}
      aria-pressed={codings.some(({ id }) => id === chosenId)}
      aria-label={[name, ...said, words].join(', ')}
      data-coding={first.id}
    >
      <span className="code-chip__color" data-foreign={foreign || undefined} style={{ background: color }} />
      <span className="code-chip__name">{name}</span>
      {codings.map(({ id, coderId, stance, stair }) => {
        const coder = coderOf(coderId);
        return (
          <Fragment key={id}>
            {coder !== undefined && <span className="code-chip__mark">{initialsOf(coder)}</span>}
            {stance !== null && <span className="code-chip__mark">{signs[stance]}</span>}
            {stair !== null && <span className="code-chip__mark">{t('stair.short', { step: stair })}</span>}
          </Fragment>
        );
      })}
    </button>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map(([first = '']) => first)
    .join('')
    .slice(0, 3);
