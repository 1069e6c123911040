import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '../../shared/api/problem-answer.ts';

/** Whose session ended finds that out at the next answer, wherever they are. */
function forgetTheSession(reason: unknown): void {
  if (isProblem(reason, 'login-required')) queryClient.setQueryData(['me'], null);
}

/** What the studio knows of the server. An expected problem is no reason to try again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: forgetTheSession }),
  mutationCache: new MutationCache({ onError: forgetTheSession }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, reason) => failures < 2 && isProblem(reason, 'not-reached', 'try-again'),
    },
  },
});
