'use client';
import { focusWhenThere } from '@gun/api-client';
import { Page } from '@gun/ui';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { session } from './session';

/** Where the identity provider sends the browser back; goes on at once to where one was, and to the same field. */
export function ReturnFromSignIn() {
  const router = useRouter();
  useEffect(() => {
    void session.finish().then(({ path, focus }) => {
      router.replace(path);
      if (focus) focusWhenThere(focus);
    });
  }, [router]);
  return (
    <Page>
      <p role="status" className="head">
        …
      </p>
    </Page>
  );
}
