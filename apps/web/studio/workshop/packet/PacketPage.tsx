import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useCommand } from '../../shell/commands/registry.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { useProject } from '../../shell/project.tsx';
import { type Packet, packetQuery } from '../queries.ts';
import './packet.css';
import { Sheet } from './Sheet.tsx';
import { SheetDesk } from './SheetDesk.tsx';

/** The sheets of a workshop as they come out of the printer: one A4 page a theme. */
export function PacketPage() {
  const { workshop: id } = useParams({ from: '/inside/projects/$project/workshops/$workshop/packet' });
  const { slug } = useProject();
  const { data, error } = useQuery(packetQuery(slug, id));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (data !== undefined) return <LoadedPacket packet={data} />;
  return error === null ? <Loading /> : <ProblemNote problem={error} />;
}

function LoadedPacket({ packet }: { packet: Packet }) {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const print = () => window.print();
  useCommand({ id: 'print', title: t('packet.print'), shortcut: 'p', run: print });
  const empty = packet.themes.length === 0;
  const back = (
    <Link
      to="/projects/$project/workshops/$workshop"
      params={{ project: slug, workshop: packet.workshop.id }}
      className={`kern-btn kern-btn--${empty ? 'primary' : 'tertiary'}`}
    >
      <span className="kern-label">{t('packet.back')}</span>
    </Link>
  );
  if (empty) {
    return (
      <Page title={t('packet.title')}>
        <EmptyState title={t('packet.none')} next={back}>
          <p>{t('packet.first')}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t('packet.title')}
      lead={t('packet.lead', { count: packet.themes.length, workshop: packet.workshop.title })}
      next={<Button onClick={print}>{t('packet.print')}</Button>}
      tools={back}
    >
      <SheetDesk>
        {packet.themes.map((theme, place) => (
          <Sheet key={theme.id} packet={packet} theme={theme} page={place + 1} />
        ))}
      </SheetDesk>
    </Page>
  );
}
