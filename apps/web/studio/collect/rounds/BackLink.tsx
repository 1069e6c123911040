import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/Icon.tsx';
import { useProject } from '../../shell/project.tsx';
import { type Round } from './round-queries.ts';

interface Properties {
  /** The list that somebody came from. */
  to: '/projects/$project/rounds/$round/quarantine' | '/projects/$project/rounds/$round/responses';
  round: Round;
  label: string;
}

/** From one response back to the list it stands in. */
export function BackLink({ to, round, label }: Properties) {
  const { slug } = useProject();
  return (
    <Link to={to} params={{ project: slug, round: round.id }} className="kern-btn kern-btn--secondary">
      <Icon name="arrow-back" />
      <span className="kern-label">{label}</span>
    </Link>
  );
}
