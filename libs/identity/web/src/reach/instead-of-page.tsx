'use client';
import { lazy, Suspense } from 'react';

const RightPage = lazy(() => import('./right-page'));

/** Why a page is not shown: the right stops short of it, it is about oneself, or the right is over. */
export type NotShown = 'beyond' | 'oneself' | 'ended';

/** Fetched when it is needed: who acts for themselves never does. */
export const InsteadOfPage = ({ why }: { why: NotShown }) => (
  <Suspense>
    <RightPage why={why} />
  </Suspense>
);
