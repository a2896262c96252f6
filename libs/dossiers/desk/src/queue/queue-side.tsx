'use client';

import { queues, type Queue } from '@gun/dossiers-contract';
import { Side } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useDeskLinks, type QueueName } from '../desk-links';

/** The queues of the office, each with its counter. */
export function QueueSide({ current, counts }: { current: QueueName; counts?: Queue['counts'] }) {
  const t = useTranslations('dossiersDesk.queue');
  const links = useDeskLinks();
  const items = queues.map((queue) => ({
    href: links.queue(queue),
    text: t(`names.${queue}`),
    count: counts?.[queue],
    current: queue === current,
  }));
  return <Side label={t('side')} groups={[{ title: t('side'), items }]} />;
}
