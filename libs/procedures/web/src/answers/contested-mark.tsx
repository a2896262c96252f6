'use client';

import { lazy, Suspense } from 'react';
import type { Language } from '@gun/kernel';
import type { Contested } from '@gun/procedures-contract';

/** Few values are contested: most pages do not load it. */
const ContestedWords = lazy(() => import('./contested-words'));

/** Beside a value that whom it is about calls wrong; nothing beside any other. */
export function ContestedMark({ contested, language }: { contested: Contested | undefined; language: Language }) {
  return contested ? (
    <Suspense>
      <ContestedWords {...{ contested, language }} />
    </Suspense>
  ) : null;
}
