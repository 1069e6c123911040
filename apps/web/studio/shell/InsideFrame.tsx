import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Loading } from '../components/Loading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { Header } from './Header.tsx';
import { showIn } from './i18n.ts';
import { useSession } from './session.ts';
import { SkipLink } from './SkipLink.tsx';

/** The frame of everybody who is logged in; others log in first and then arrive where they wanted to go. */
export function InsideFrame() {
  const { data: me, error } = useSession();
  const language = me?.user.language;
  useEffect(() => {
    if (language !== undefined) showIn(language);
  }, [language]);
  if (me === null) return <ToLogin />;
  if (me === undefined) return error === null ? <Loading /> : <ProblemNote problem={error} />;
  return (
    <>
      <SkipLink />
      <Header me={me} />
      <Outlet />
    </>
  );
}

/** Goes to the login once, and remembers where the reader was. */
function ToLogin() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (pathname === '/login') return;
    void router.navigate({ to: '/login', search: href === '/' ? {} : { next: href }, replace: true });
  }, [router]);
  return null;
}
