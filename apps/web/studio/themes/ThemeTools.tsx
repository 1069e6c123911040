import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Theme } from './queries.ts';

interface Props {
  theme: Theme;
  last: boolean;
  move: (to: { theme: string; position: number }) => void;
}

/** Moves a theme: with the mouse by its handle, with keys or taps by the arrows. */
export function ThemeTools({ theme: { id, title, position }, last, move }: Props) {
  const { t } = useTranslation('themes');
  return (
    <div className="theme-row__tools">
      <AriaButton slot="drag" className="tool-button theme-row__handle" aria-label={t('list.drag', { title })}>
        <span aria-hidden="true">⠿</span>
      </AriaButton>
      <AriaButton
        className="tool-button"
        aria-label={t('list.up', { title })}
        isDisabled={position === 1}
        onPress={() => move({ theme: id, position: position - 1 })}
      >
        <span className="kern-icon kern-icon--arrow-up" aria-hidden="true" />
      </AriaButton>
      <AriaButton
        className="tool-button"
        aria-label={t('list.down', { title })}
        isDisabled={last}
        onPress={() => move({ theme: id, position: position + 1 })}
      >
        <span className="kern-icon kern-icon--arrow-down" aria-hidden="true" />
      </AriaButton>
    </div>
  );
}
