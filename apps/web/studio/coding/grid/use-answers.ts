import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Answer } from '../model.ts';
import { answersQuery } from '../queries.ts';
import { type CodingsOfScreen } from './codings-on-screen.ts';

export interface LoadedAnswers {
  answers: readonly Answer[];
  /** Whether there are more, which are on their way. */
  complete: boolean;
  loaded: boolean;
  error: unknown;
}

/** All answers to one question, read a page after the other. */
export function useAnswers(
  project: string,
  questionnaireId: string,
  question: string,
  onScreen: CodingsOfScreen,
): LoadedAnswers {
  const query = useInfiniteQuery(answersQuery(project, questionnaireId, question, onScreen));
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, error, fetchNextPage]);
  const answers = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  return { answers, complete: data !== undefined && !hasNextPage, loaded: data !== undefined, error };
}
