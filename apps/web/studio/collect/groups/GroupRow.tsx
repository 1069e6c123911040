import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/fields.tsx';
import { type IconName, Icon } from '../../components/Icon.tsx';
import { slugOf } from '../../people/slug.ts';
import { canMove, freeKey, type Line } from './tree-edit.ts';

type Direction = 'up' | 'down' | 'in' | 'out';

interface Props {
  line: Line;
  lines: readonly Line[];
  place: number;
  /** Was added a moment ago: its name takes the focus. */
  isNew: boolean;
  onChange: (line: Line) => void;
  onMove: (direction: Direction) => void;
  onRemove: () => void;
}

const arrows: readonly [Direction, IconName][] = [
  ['up', 'arrow-up'],
  ['down', 'arrow-down'],
  ['out', 'arrow-back'],
  ['in', 'arrow-forward'],
];
const keys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

/** One group: its names, its key as long as nobody uses it, and where it stands. Alt and an arrow key move it. */
export function GroupRow({ line, lines, place, isNew, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation('groups');
  const { key, kept, depth, name } = line;
  const called = name.de || key;
  const rename = (de: string) => {
    const others = lines.toSpliced(place, 1);
    onChange({ ...line, name: { ...name, de }, key: kept ? key : freeKey(slugOf(de), others) });
  };
  const byKey = (event: KeyboardEvent) => {
    const direction = event.altKey ? keys[event.key] : undefined;
    if (direction === undefined) return;
    event.preventDefault();
    if (canMove(lines, place, direction)) onMove(direction);
  };
  return (
    <li className="group-line group-line--edited" data-depth={depth} onKeyDown={byKey}>
      <div className="group-line__names">
        <TextField label={t('nameDe')} value={name.de} onChange={rename} autoFocus={isNew} required />
        <TextField
          label={t('nameEn')}
          value={name.en}
          onChange={(en) => onChange({ ...line, name: { ...name, en } })}
          required
        />
        {kept ? (
          <p className="group-line__key">
            <span className="kern-label">{t('key')}</span> <code>{key}</code>
          </p>
        ) : (
          <TextField label={t('key')} value={key} onChange={(wanted) => onChange({ ...line, key: wanted })} />
        )}
      </div>
      <div className="group-line__tools" role="group" aria-label={t('place', { group: called })}>
        {arrows.map(([direction, icon]) => (
          <button
            key={direction}
            type="button"
            className="tool-button"
            aria-label={t(`move.${direction}`, { group: called })}
            title={t(`move.${direction}`, { group: called })}
            aria-disabled={!canMove(lines, place, direction)}
            onClick={() => (canMove(lines, place, direction) ? onMove(direction) : undefined)}
          >
            <Icon name={icon} />
          </button>
        ))}
        <button
          type="button"
          className="tool-button"
          aria-label={t('remove', { group: called })}
          title={t('remove', { group: called })}
          onClick={onRemove}
        >
          <Icon name="delete" />
        </button>
      </div>
    </li>
  );
}
