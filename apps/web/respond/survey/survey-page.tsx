import { useSyncExternalStore } from 'react';
import { type SurveyModel } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { filled, texts } from '../texts.ts';

/** How far along, then the questions of the page. */
export function SurveyPage({ model }: { model: SurveyModel }) {
  const page = usePageNumber(model);
  const pages = model.visiblePageCount;
  return (
    <>
      <div className="progress">
        <p id="progress-text">{filled(texts.page, { page, pages })}</p>
        <progress value={page} max={pages} aria-labelledby="progress-text" />
      </div>
      <Survey model={model} />
    </>
  );
}

function usePageNumber(model: SurveyModel): number {
  return useSyncExternalStore(
    (changed) => {
      model.onCurrentPageChanged.add(changed);
      model.onPageVisibleChanged.add(changed);
      return () => {
        model.onCurrentPageChanged.remove(changed);
        model.onPageVisibleChanged.remove(changed);
      };
    },
    () => model.currentPageNo + 1,
  );
}
