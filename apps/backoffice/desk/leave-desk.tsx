'use client';

import { useSession } from '@gun/api-client';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { Waiting } from './waiting';

/** Ends the session here and at the identity provider. */
export function LeaveDesk() {
  const locale = useLocale();
  const { signOut } = useSession();
  useEffect(() => void signOut(locale), [locale, signOut]);
  return <Waiting />;
}
