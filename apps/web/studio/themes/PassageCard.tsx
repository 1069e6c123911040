import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { verbatimPermission } from '#domain';
import { joined } from '../../shared/joined.ts';
import { Button } from '../components/Button.tsx';
import { useProject } from '../shell/project.tsx';
import { type Passage } from './queries.ts';
import { useInLanguage } from '../shell/language.ts';

interface Props {
  passage: Passage;
  /** The theme on whose page it stands. */
  themeId: string;
  chosen: boolean;
  /** Chooses it as a quote or no longer; left out for those who may not. */
  toggle: (() => void) | undefined;
}

/** One passage: its words, where they come from, what coders made of them. */
export function PassageCard({ passage, themeId, chosen, toggle }: Props) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const inLanguage = useInLanguage();
  const { text, question, group, permission, codings, sourceId } = passage;
  const mayQuote = permission === verbatimPermission;
  return (
    <li className={chosen ? 'passage passage--chosen' : 'passage'}>
      <blockquote className="passage__text">{text}</blockquote>
      <p className="kern-body kern-body--small">
        {joined([inLanguage(question), group === null ? '' : inLanguage(group)])}
      </p>
      <ul className="code-tags" aria-label={t('passages.codes')}>
        {codings.map(({ id, code, coder, stance, stair }) => (
          <li key={id} className="code-tag">
            {joined([
              code.name,
              stance === null ? '' : t(`stances.${stance}`),
              stair === null ? '' : t('passages.stair', { stair }),
              coder ?? '',
            ])}
          </li>
        ))}
      </ul>
      <div className="passage__actions">
        <Link
          to="/projects/$project/themes/sources/$source"
          params={{ project: slug, source: sourceId }}
          search={{ theme: themeId }}
        >
          {t('passages.toSource')}
          <span className="kern-sr-only">: {text.slice(0, 60)}</span>
        </Link>
        {toggle !== undefined && mayQuote ? (
          <Button kind={chosen ? 'tertiary' : 'secondary'} small onClick={toggle} aria-pressed={chosen}>
            {chosen ? t('quotes.chosen') : t('quotes.choose')}
          </Button>
        ) : null}
        {mayQuote ? null : (
          <span className="kern-body kern-body--small muted">{t(`quotes.permission.${permission}`)}</span>
        )}
      </div>
    </li>
  );
}
