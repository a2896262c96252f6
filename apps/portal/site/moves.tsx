'use client';
import { FollowLinks } from '@gun/ui';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, type ReactNode } from 'react';

/** Changes pages without leaving, so that the session lives on, and starts the new page at its beginning. */
export function Moves({ children }: { children: ReactNode }) {
  const router = useRouter();
  const path = usePathname();
  const arrived = useRef(path);
  useEffect(() => {
    if (arrived.current === path) return;
    arrived.current = path;
    if (!location.hash) document.getElementById('content')?.focus({ preventScroll: true });
  }, [path]);

  function navigate(to: string) {
    document.querySelector<HTMLElement>(':popover-open')?.hidePopover(); // the menu of a phone
    router.push(to);
  }
  return <FollowLinks navigate={navigate}>{children}</FollowLinks>;
}
