import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Language } from '#domain';
import { api, done } from '../../shared/api/client.ts';
import { showIn } from './i18n.ts';
import { meQuery } from './session.ts';

/** Shows a language; for somebody with an account it stays chosen on every device. */
export function useChooseLanguage(signedIn: boolean): (language: Language) => void {
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: (language: Language) => done(api.PUT('/api/me/language', { body: { language } })),
    onSuccess: () => client.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
  return (language) => {
    showIn(language);
    if (signedIn) keep.mutate(language);
  };
}
