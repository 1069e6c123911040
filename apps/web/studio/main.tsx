import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@kern-ux/native/dist/kern.min.css';
import './styles/studio.css';
import { startTranslations } from './shell/i18n.ts';
import { applyLook } from './shell/look.ts';
import { queryClient } from './shell/query-client.ts';
import { router, steps } from './shell/router.tsx';
import { Thread } from './shell/thread.ts';

applyLook();
startTranslations();

const place = document.getElementById('studio');
if (place === null) throw new Error('The page has no place for the studio.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Thread value={steps}>
        <RouterProvider router={router} />
      </Thread>
    </QueryClientProvider>
  </StrictMode>,
);
