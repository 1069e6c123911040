import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../shared/api/client.ts';
import { useInLanguage } from '../../shell/language.ts';
import { useCells } from '../../shell/cells.ts';

type Group = Shape<'GroupFigureDto'>;

interface Props {
  groups: readonly Group[];
  k: number;
  /** Persons of the longest bar, where the bars of several tables have one scale. */
  most?: number;
}

/** Persons by actor group, as bars and as figures. What is hidden has no bar: its length would tell. */
export function GroupsTable({ groups, k, most = mostOf(groups) }: Props) {
  const { t } = useTranslation('workshop');
  return (
    <table className="groups-heard">
      <caption>{t('heard.byGroup')}</caption>
      <tbody>
        {groups.map((group) => (
          <GroupRow key={group.key} group={group} most={most} k={k} />
        ))}
      </tbody>
    </table>
  );
}

/** The most persons that are shown of any group; 1 where there are none. */
export const mostOf = (groups: readonly Group[]): number => Math.max(1, ...groups.map(({ persons }) => persons ?? 0));

function GroupRow({ group, most, k }: { group: Group; most: number; k: number }) {
  const inLanguage = useInLanguage();
  const { cell: count } = useCells(k);
  return (
    <tr>
      <th scope="row">{inLanguage(group.name)}</th>
      <td>
        <svg className="groups-heard__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={((group.persons ?? 0) / most) * 100} height="4" />
        </svg>
      </td>
      <td className="groups-heard__count">{count(group.persons)}</td>
    </tr>
  );
}
