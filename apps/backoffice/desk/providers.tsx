'use client';

import { createQueryClient, SessionProvider } from '@gun/api-client';
import { FollowLinks } from '@gun/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { session } from './session';

/** Around every page, so that the token and the cache outlive a change of page or of language. */
export function Providers({ children }: { children: ReactNode }) {
  const [cache] = useState(createQueryClient);
  const router = useRouter();
  return (
    <SessionProvider session={session}>
      <QueryClientProvider client={cache}>
        <FollowLinks navigate={(path) => router.push(path)}>{children}</FollowLinks>
      </QueryClientProvider>
    </SessionProvider>
  );
}
