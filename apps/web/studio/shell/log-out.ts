import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '../../shared/api/client.ts';
import { meQuery } from './session.ts';

/** Ends the session here, or on every device, and forgets everything that was loaded with it. */
export function useLogOut(where: 'here' | 'everywhere') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => done(where === 'here' ? api.DELETE('/api/session') : api.DELETE('/api/sessions')),
    onSuccess: () => {
      client.clear();
      client.setQueryData(meQuery.queryKey, null);
    },
  });
}
