import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Stance, stances } from '#domain';
import { Button } from '../components/Button.tsx';
import { CheckboxField, SelectField } from '../components/fields.tsx';
import { Loading } from '../components/Loading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { useChooseQuotes } from './changes.ts';
import { PassageCard } from './PassageCard.tsx';
import { chosenQuotesQuery, type Passage, passagesQuery, type Theme } from './queries.ts';

/** Everything that was said about the theme, each with its question and group: the thread back to the answers. */
export function Passages({ theme, mayEdit }: { theme: Theme; mayEdit: boolean }) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const [stance, setStance] = useState<Stance | 'any'>('any');
  const [quotable, setQuotable] = useState(false);
  const filter = { quotable, ...(stance === 'any' ? {} : { stance }) };
  const passages = useInfiniteQuery(passagesQuery(slug, theme.id, filter));
  const quotes = useQuery(chosenQuotesQuery(slug, theme.id));
  const choose = useChooseQuotes(theme.id);
  const items = passages.data?.pages.flatMap((page) => page.items) ?? [];
  const ids = (quotes.data ?? []).map(({ codingId }) => codingId);
  const isChosen = (passage: Passage) => passage.codings.some(({ id }) => ids.includes(id));
  const toggle = (passage: Passage) => {
    const own = passage.codings.map(({ id }) => id);
    const wanted = !isChosen(passage);
    choose.mutate((before) => {
      const others = before.filter((id) => !own.includes(id));
      return wanted ? [...others, ...own.slice(0, 1)] : others;
    });
  };
  return (
    <section aria-labelledby="theme-passages" className="passages">
      <h2 id="theme-passages" className="kern-heading-small">
        {t('passages.title')}
      </h2>
      <p className="kern-body muted">{t('passages.lead')}</p>
      <div className="passages__filter">
        <SelectField
          label={t('passages.stance')}
          value={stance}
          onChange={setStance}
          choices={[
            { value: 'any', label: t('passages.anyStance') },
            ...stances.map((value) => ({ value, label: t(`stances.${value}`) })),
          ]}
        />
        <CheckboxField label={t('passages.quotable')} checked={quotable} onChange={setQuotable} />
      </div>
      {choose.error === null ? null : <ProblemNote problem={choose.error} />}
      {passages.error === null ? null : <ProblemNote problem={passages.error} />}
      {passages.data === undefined && passages.error === null ? <Loading /> : null}
      {passages.data !== undefined && items.length === 0 ? <p className="kern-body">{t('passages.none')}</p> : null}
      <ul className="passages__list">
        {items.map((passage) => (
          <PassageCard
            key={passage.segmentId}
            passage={passage}
            themeId={theme.id}
            chosen={isChosen(passage)}
            toggle={mayEdit && quotes.data !== undefined ? () => toggle(passage) : undefined}
          />
        ))}
      </ul>
      {passages.hasNextPage ? (
        <Button kind="secondary" busy={passages.isFetchingNextPage} onClick={() => void passages.fetchNextPage()}>
          {t('passages.more')}
        </Button>
      ) : null}
    </section>
  );
}
