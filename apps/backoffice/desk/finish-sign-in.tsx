'use client';

import { focusWhenThere, useSession } from '@gun/api-client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { session } from './session';
import { Waiting } from './waiting';

/** Takes the answer of the identity provider and returns to where one was, to the same control. */
export function FinishSignIn() {
  const router = useRouter();
  const { finish } = useSession();
  useEffect(() => {
    if (session.state().phase === 'unknown')
      void finish().then(({ path, focus }) => {
        router.replace(path);
        if (focus) focusWhenThere(focus);
      });
  }, [finish, router]);
  return <Waiting />;
}
