import { Link } from '@tanstack/react-router';
import { type DropItem, DropZone, isTextDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { useProject } from '../shell/project.tsx';
import { codeFormat } from './FreeCodes.tsx';
import { type Theme } from './queries.ts';
import { StatusBadge } from './StatusBadge.tsx';

interface Props {
  theme: Theme;
  /** The key that puts the chosen codes here. */
  shortcut: string | undefined;
  /** How many codes are chosen. */
  chosen: number;
  onAssign: () => void;
  onDrop: (codeIds: string[]) => void;
  onRelease: (code: { id: string; name: string }) => void;
}

/** A theme that takes codes: by a button, by its key, or dropped on it. */
export function ThemeTarget({ theme, shortcut, chosen, onAssign, onDrop, onRelease }: Props) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const drop = async (items: readonly DropItem[]) => {
    onDrop(await Promise.all(items.filter(isTextDropItem).map((item) => item.getText(codeFormat))));
  };
  return (
    <li className="theme-target">
      <DropZone
        className="theme-target__zone"
        aria-label={t('condense.dropOn', { title: theme.title })}
        getDropOperation={(types) => (types.has(codeFormat) ? 'move' : 'cancel')}
        onDrop={({ items }) => void drop(items)}
      >
        <div className="theme-target__head">
          <h3 className="theme-target__title">
            <Link to="/projects/$project/themes/$theme" params={{ project: slug, theme: theme.id }}>
              {theme.title}
            </Link>
          </h3>
          <StatusBadge status={theme.status} />
        </div>
        {theme.codes.length === 0 ? (
          <p className="kern-body kern-body--small muted">{t('condense.noCodesIn')}</p>
        ) : null}
        <ul className="code-tags" aria-label={t('condense.codesOf', { title: theme.title })}>
          {theme.codes.map((code) => (
            <li key={code.id} className="code-tag">
              {code.name}
              <button
                type="button"
                className="code-tag__remove"
                aria-label={t('condense.release', { code: code.name, title: theme.title })}
                onClick={() => onRelease(code)}
              >
                <span className="kern-icon kern-icon--close" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        {chosen === 0 ? null : (
          <Button kind="secondary" small onClick={onAssign} aria-keyshortcuts={shortcut}>
            {t('condense.assign', { count: chosen })}
            <span className="kern-sr-only"> {t('condense.into', { title: theme.title })}</span>
            {shortcut === undefined ? null : <kbd aria-hidden="true">{shortcut}</kbd>}
          </Button>
        )}
      </DropZone>
    </li>
  );
}
