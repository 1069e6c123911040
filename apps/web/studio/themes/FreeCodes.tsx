import { GridList, GridListItem, type Selection, Button as AriaButton, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Code } from './queries.ts';

/** How a code travels while it is dragged. */
export const codeFormat = 'application/x-wirkungskurs-code';

interface Props {
  /** Codes of no theme, in the order of the codebook, with how deep each stands. */
  codes: readonly { code: Code; depth: number }[];
  selected: ReadonlySet<string>;
  onSelect: (selection: Selection) => void;
}

/** The codes that are in no theme yet: chosen with the space bar or a click, dragged alone or together. */
export function FreeCodes({ codes, selected, onSelect }: Props) {
  const { t } = useTranslation('themes');
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [codeFormat]: String(key) })),
  });
  return (
    <section aria-labelledby="condense-codes" className="condense__codes">
      <h2 id="condense-codes" className="kern-heading-small">
        {t('condense.free', { count: codes.length })}
      </h2>
      <GridList
        aria-labelledby="condense-codes"
        className="free-codes"
        selectionMode="multiple"
        selectedKeys={selected}
        onSelectionChange={onSelect}
        items={codes.map((row) => ({ ...row, id: row.code.id }))}
        dependencies={[t]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="kern-body muted free-codes__none">{t('condense.allInThemes')}</p>}
      >
        {({ code, depth }) => (
          <GridListItem textValue={code.name} className={`free-code free-code--depth-${Math.min(depth, 4)}`}>
            <span className="free-code__box" aria-hidden="true" />
            <svg className="free-code__color" viewBox="0 0 12 12" aria-hidden="true">
              <circle cx="6" cy="6" r="6" fill={code.color} />
            </svg>
            <span className="free-code__words">
              <span className="free-code__name">{code.name}</span>
              {code.definition === '' ? null : <span className="free-code__definition">{code.definition}</span>}
            </span>
            <AriaButton slot="drag" className="tool-button" aria-label={t('condense.drag', { name: code.name })}>
              <span aria-hidden="true">⠿</span>
            </AriaButton>
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}
