import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api, type Shape } from '../../shared/api/client.ts';
import { Loading } from '../components/Loading.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useSession } from '../shell/session.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { AccountForm } from './AccountForm.tsx';
import { OutsideFrame } from './OutsideFrame.tsx';

/** Opening a link that makes an account, or takes one that is there into a project. */
export function SetupPage() {
  const { t } = useTranslation('people');
  const { token } = useParams({ from: '/setup/$token' });
  const { data: me } = useSession();
  const { data: link, error } = useQuery({
    queryKey: ['account-link', token],
    queryFn: () => answer(api.GET('/api/account-links/{token}', { params: { path: { token } } })),
    staleTime: Infinity,
  });
  if (error !== null) {
    return (
      <OutsideFrame>
        <Page title={t('setup.title')}>
          <ProblemNote problem={error} />
          <p>
            <Link to="/login" className="kern-link">
              {t('setup.toLogin')}
            </Link>
          </p>
        </Page>
      </OutsideFrame>
    );
  }
  return (
    <OutsideFrame>
      {link === undefined || me === undefined ? <Loading /> : <OpenLink token={token} link={link} me={me} />}
    </OutsideFrame>
  );
}

function OpenLink(props: { token: string; link: Shape<'AccountLinkAnswer'>; me: Shape<'MeAnswer'> | null }) {
  const { token, link, me } = props;
  const { t } = useTranslation('people');
  const { projectTitle, role } = link;
  if (projectTitle === undefined || role === undefined) {
    return (
      <Page title={t('setup.title')} lead={t('setup.leadFirst')}>
        <AccountForm token={token} />
      </Page>
    );
  }
  const lead = t('setup.leadColleague', { title: projectTitle, role: t(`roles.${role}.name`) });
  if (me !== null) {
    return (
      <Page title={t('setup.accept')} lead={lead}>
        <AcceptForm token={token} me={me} />
      </Page>
    );
  }
  return (
    <Page title={t('setup.title')} lead={lead}>
      <p className="kern-body">
        <Link to="/login" search={{ next: `/setup/${token}` }} className="kern-link">
          {t('setup.haveAccount')}
        </Link>
      </p>
      <AccountForm token={token} invited={link.email} />
    </Page>
  );
}
