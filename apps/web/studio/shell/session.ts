import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Permission } from '#domain';
import { answer, api, type Shape } from '../../shared/api/client.ts';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { useProject } from './project.tsx';

export type Me = Shape<'MeAnswer'>;

/** Who is logged in; null is nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answer(api.GET('/api/me'));
    } catch (reason) {
      if (isProblem(reason, 'login-required')) return null;
      throw reason;
    }
  },
});

export const useSession = () => useQuery(meQuery);

/** Who is logged in, on pages that need a login. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (data === null) throw new Error('This page is only shown to somebody who is logged in.');
  return data;
}

/** Whether the reader may do something in the project that is open. */
export function useMay(permission: Permission): boolean {
  return useProject().permissions.includes(permission);
}
