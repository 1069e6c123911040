import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useInLanguage } from '../../shell/language.ts';
import { type GroupTree } from './group-queries.ts';
import { linesOf } from './tree-edit.ts';

/** The groups for those who do not change them. */
export function GroupTreeView({ tree }: { tree: GroupTree }) {
  const { t } = useTranslation('groups');
  const words = useInLanguage();
  if (tree.items.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.waiting')}</EmptyState>;
  return (
    <ul className="group-lines">
      {linesOf(tree.items).map(({ id, key, depth, name }) => (
        <li key={id} className="group-line" data-depth={depth}>
          {words(name)} <code>{key}</code>
        </li>
      ))}
    </ul>
  );
}
