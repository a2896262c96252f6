'use client';

import type { QueueItem } from '@gun/dossiers-contract';
import { formatShortDate, languageNames } from '@gun/i18n';
import { QueueRow, Tag } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useDeskLinks } from '../desk-links';
import { LegalDate } from '../dossier/legal-date';
import { useLanguage } from '../use-language';

/** One dossier in a queue: its clock, its reference, then who, what, where it is, and who has it. */
export function QueueLine({ item }: { item: QueueItem }) {
  const t = useTranslations('dossiersDesk.queue');
  const language = useLanguage();
  const links = useDeskLinks();
  return (
    <QueueRow
      due={<LegalDate item={item} />}
      dossier={
        <a className="ref" href={links.dossier(item.id)}>
          {item.reference}
        </a>
      }
      cells={[
        item.applicant,
        <What key="what" item={item} submitted={formatShortDate(item.submittedAt, language)} />,
        <Where key="where" item={item} />,
        languageNames[item.language],
        item.claimant ?? (
          <span key="nobody" className="quiet">
            {t('nobody')}
          </span>
        ),
      ]}
    />
  );
}

function What({ item, submitted }: { item: QueueItem; submitted: string }) {
  const t = useTranslations('dossiersDesk.queue');
  return (
    <>
      {item.title[useLanguage()]}
      <small>{t('submitted', { date: submitted })}</small>
    </>
  );
}

function Where({ item }: { item: QueueItem }) {
  const t = useTranslations('dossiersDesk.status');
  const language = useLanguage();
  if (item.status === 'waiting')
    return (
      <Tag look="turn" icon="pause">
        {t('waiting')}
      </Tag>
    );
  if (item.status === 'completed') return <Tag look="ok">{t('completed')}</Tag>;
  if (item.status === 'submitted' && item.step) return item.step[language];
  return <Tag>{t(item.status)}</Tag>;
}
