'use client';

import type { Queue } from '@gun/dossiers-contract';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';

/** Says politely that a queue changed by itself while it was being read; silent on arrival. */
export function QueueNews({ data }: { data: Queue | undefined }) {
  const t = useTranslations('dossiersDesk.queue');
  const [news, setNews] = useState('');
  const before = useRef<readonly string[]>(undefined);
  useEffect(() => {
    if (!data) return;
    const ids = data.items.map(({ id }) => id);
    const known = before.current;
    before.current = ids;
    if (!known) return;
    const added = ids.filter((id) => !known.includes(id)).length;
    const removed = known.filter((id) => !ids.includes(id)).length;
    if (added + removed > 0) setNews(t('news', { added, removed }));
  }, [data, t]);
  return (
    <p role="status" className={news ? 'small quiet' : 'vh'}>
      {news}
    </p>
  );
}
