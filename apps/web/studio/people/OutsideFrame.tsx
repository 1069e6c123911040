import { type ReactNode } from 'react';
import { Brand } from '../shell/Brand.tsx';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';

/** The frame of pages for people who are not logged in. */
export function OutsideFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="site-header">
        <Brand />
        <LanguageSwitch signedIn={false} />
      </header>
      <div className="outside">{children}</div>
    </>
  );
}
