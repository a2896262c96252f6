'use client';

import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Waiting } from './waiting';

/** Who is signed in starts at the queue. */
export function ToQueue() {
  const locale = useLocale();
  const router = useRouter();
  useEffect(() => router.replace(`/${locale}/queue/open`), [locale, router]);
  return <Waiting />;
}
