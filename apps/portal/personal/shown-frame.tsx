'use client';
import { useSyncExternalStore, type ReactNode } from 'react';
import { SiteBottom } from '../site/site-bottom';
import { PersonalTop } from './personal-top';

const never = () => () => {};

/** Around a page that needs neither the gateway nor a session: what it shows lies in this tab. */
export function ShownFrame({ children }: { children: ReactNode }) {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <>
      <PersonalTop waiting />
      {isBrowser && children}
      <SiteBottom />
    </>
  );
}
