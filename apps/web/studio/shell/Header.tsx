import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Brand } from './Brand.tsx';
import { openPalette, useCommands } from './commands/registry.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useLogOut } from './log-out.ts';
import { chooseLook, looks, useLook } from './look.ts';
import { type Me } from './session.ts';

/** The head of every page inside. */
export function Header({ me }: { me: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const logOut = useLogOut('here');
  const look = useLook();
  useCommands([
    { id: 'projects', title: t('commands.projects'), run: () => void navigate({ to: '/' }) },
    { id: 'account', title: t('commands.account'), run: () => void navigate({ to: '/account' }) },
    { id: 'log-out', title: t('commands.logOut'), run: () => logOut.mutate() },
    ...looks
      .filter((other) => other !== look)
      .map((other) => ({ id: `look-${other}`, title: t(`commands.look.${other}`), run: () => chooseLook(other) })),
    ...me.projects.map(({ slug, title }) => ({
      id: `project-${slug}`,
      title: t('commands.openProject', { title }),
      run: () => void navigate({ to: '/projects/$project', params: { project: slug } }),
    })),
  ]);
  return (
    <header className="site-header">
      <Link to="/" className="site-header__brand">
        <Brand />
      </Link>
      <div className="site-header__tools">
        <button type="button" className="tool-button" onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
          <span className="kern-icon kern-icon--search" aria-hidden="true" />
          <span className="tool-button__text">{t('commands.open')}</span>
          <kbd className="tool-button__key" aria-hidden="true">
            {t('commands.key')}
          </kbd>
        </button>
        <LanguageSwitch signedIn />
        <Link to="/account" className="tool-button" activeProps={{ 'aria-current': 'page' }}>
          <span className="kern-icon kern-icon--account-circle" aria-hidden="true" />
          <span className="tool-button__text">{me.user.name}</span>
        </Link>
      </div>
    </header>
  );
}
