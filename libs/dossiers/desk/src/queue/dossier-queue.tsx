'use client';

import type { Queue as QueuePage } from '@gun/dossiers-contract';
import { formatDay } from '@gun/i18n';
import { ButtonLink, Desk, Pager, Queue } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useDeskLinks, type QueueName } from '../desk-links';
import { DeskProblem } from '../desk-problem';
import { QueueLine } from './queue-line';
import { QueueNews } from './queue-news';
import { useRememberQueue } from './queue-place';
import { QueueSide } from './queue-side';
import { Shortcuts } from '../shortcuts/shortcuts';
import { legalDateOf } from './urgency';
import { useLanguage } from '../use-language';
import { useQueue } from './use-queue';
import { press } from '../shortcuts/use-shortcuts';
import { useToday } from '../use-today';
import { walkRows } from './walk-rows';

const firstLink = 'open-first';

/** A work queue of the office, soonest legal date first. */
export function DossierQueue({ queue, after }: { queue: QueueName; after?: string }) {
  const { data, error } = useQueue(queue, after);
  const ids = useMemo(() => data?.items.map(({ id }) => id), [data]);
  useRememberQueue(queue, ids);
  return (
    <Desk side={<QueueSide current={queue} counts={data?.counts} />}>
      <QueueHead queue={queue} data={data} />
      <QueueNews key={queue + (after ?? '')} data={data} />
      {error && <DeskProblem problem={error} />}
      {data && <QueueTable queue={queue} after={after} data={data} />}
      <QueueShortcuts />
    </Desk>
  );
}

function QueueHead({ queue, data }: { queue: QueueName; data?: QueuePage }) {
  const t = useTranslations('dossiersDesk.queue');
  const links = useDeskLinks();
  const [first] = data?.items ?? [];
  return (
    <div className="sheet-head">
      <div>
        <h1>{t(`names.${queue}`)}</h1>
        <p className="quiet small">{data ? <Summary queue={queue} data={data} /> : t('loading')}</p>
      </div>
      {first && queue !== 'decided' && (
        <p className="actions">
          <ButtonLink id={firstLink} href={links.dossier(first.id)}>
            {t('openFirst')} <kbd>N</kbd>
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

function Summary({ queue, data }: { queue: QueueName; data: QueuePage }) {
  const t = useTranslations('dossiersDesk.queue');
  const today = useToday();
  const urgencies = data.items.map((item) => legalDateOf(item, today).urgency);
  const count = (wanted: string) => urgencies.filter((urgency) => urgency === wanted).length;
  const day = formatDay(today, useLanguage());
  const total = data.counts[queue];
  if (queue === 'decided' || queue === 'waiting') return t('summaryShort', { total, day });
  return t('summary', { total, late: count('late'), soon: count('soon'), day });
}

function QueueTable({ queue, after, data }: { queue: QueueName; after?: string; data: QueuePage }) {
  const t = useTranslations('dossiersDesk.queue');
  const links = useDeskLinks();
  if (data.items.length === 0) return <p className="notice still">{t(`empty.${queue}`)}</p>;
  const last = data.items.at(-1);
  return (
    <>
      <Queue
        caption={t('caption', { queue: t(`names.${queue}`) })}
        scrollLabel={t('scroll')}
        columns={[
          { text: t('columns.due'), sorted: 'ascending' },
          { text: t('columns.dossier') },
          { text: t('columns.applicant') },
          { text: t('columns.procedure') },
          { text: t('columns.step') },
          { text: t('columns.language') },
          { text: t('columns.claimant') },
        ]}
      >
        {data.items.map((item) => (
          <QueueLine key={item.id} item={item} />
        ))}
      </Queue>
      {(after || data.next) && (
        <Pager
          label={t('pages')}
          previous={after ? { href: links.queue(queue), text: t('fromStart') } : undefined}
          next={data.next && last ? { href: links.queue(queue, last.id), text: t('nextPage') } : undefined}
        />
      )}
    </>
  );
}

function QueueShortcuts() {
  const t = useTranslations('dossiersDesk.shortcuts');
  return (
    <Shortcuts
      shortcuts={[
        { keys: ['j'], text: t('nextRow'), run: () => walkRows(1) },
        { keys: ['k'], text: t('previousRow'), run: () => walkRows(-1) },
        { keys: ['n'], text: t('openFirst'), run: press(firstLink) },
      ]}
    />
  );
}
