'use client';

import type { MouseEvent, ReactNode } from 'react';

export interface FollowLinksProps {
  /** Usually `router.push`. */
  navigate: (path: string) => void;
  children: ReactNode;
}

/** Links stay plain `<a>`; a press on one to the same site changes the page without losing the token in memory. */
export function FollowLinks({ navigate, children }: FollowLinksProps) {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.defaultPrevented || !isPlainPress(event) || !staysHere(link)) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  return <div onClick={follow}>{children}</div>;
}

const isPlainPress = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Not another site, not a download, not a new window, and not a place on the same page. */
function staysHere(link: HTMLAnchorElement) {
  const samePage = link.pathname === location.pathname && link.search === location.search && link.hash !== '';
  return link.origin === location.origin && !link.target && !link.hasAttribute('download') && !samePage;
}
