'use client';

import { SessionProvider } from '@gun/api-client';
import { FollowLinks } from '@gun/ui';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { session } from './session';

/** Around every page, so that the token outlives a change of page or of language. */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter();
  return (
    <SessionProvider session={session}>
      <FollowLinks navigate={(path) => router.push(path)}>{children}</FollowLinks>
    </SessionProvider>
  );
}
