import { type KeyboardEvent, useState } from 'react';
import { Button, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { codeTree, type CodeBranch } from '#domain';
import { type Code } from '../model.ts';
import { type Direction } from './actions.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** The codebook as a tree: arrows walk through it, Alt with an arrow moves the chosen code. */
export function CodeTree(props: {
  codes: readonly Code[];
  chosenId: string | undefined;
  onChoose: (id: string | undefined) => void;
  onMove: (direction: Direction) => void;
}) {
  const { codes, chosenId, onChoose, onMove } = props;
  const { t } = useTranslation('coding');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const press = (event: KeyboardEvent) => {
    const direction = arrows[event.key];
    if (!event.altKey || direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(direction);
  };
  return (
    <div onKeyDownCapture={press}>
      <Tree
        aria-label={t('codebook.tree')}
        className="code-tree"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosenId === undefined ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          onChoose(key === undefined ? undefined : String(key));
        }}
        expandedKeys={codes.filter(({ id }) => !closed.has(id)).map(({ id }) => id)}
        onExpandedChange={(keys) => setClosed(new Set(codes.filter(({ id }) => !keys.has(id)).map(({ id }) => id)))}
      >
        {codeTree(codes).map((branch) => (
          <Branch key={branch.code.id} branch={branch} />
        ))}
      </Tree>
    </div>
  );
}

function Branch({ branch: { code, children } }: { branch: CodeBranch<Code> }) {
  const { t } = useTranslation('coding');
  return (
    <TreeItem id={code.id} textValue={code.name} className="code-tree__item">
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className="code-tree__row" style={{ paddingInlineStart: (level - 1) * 20 }}>
            {hasChildItems ? (
              <Button slot="chevron" className="code-tree__chevron">
                <span className="kern-icon kern-icon--chevron-right" aria-hidden="true" />
              </Button>
            ) : (
              <span className="code-tree__chevron" />
            )}
            <span className="code-tree__color" style={{ background: code.color }} />
            <span className="code-tree__name">{code.name}</span>
            {code.archived && (
              <span className="code-tree__state">
                {code.mergedInto === null ? t('codebook.archived') : t('codebook.merged')}
              </span>
            )}
          </div>
        )}
      </TreeItemContent>
      {children.map((child) => (
        <Branch key={child.code.id} branch={child} />
      ))}
    </TreeItem>
  );
}
