'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDateTime } from '@gun/i18n';
import { Section, Tag, Timeline, TimelineEvent } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useDeskLinks } from './desk-links';
import { useLanguage } from './use-language';

export interface DossierTimelineProps {
  dossier: DeskDossierView;
  /** Only the newest lines, with a link to all. */
  newest?: number;
}

/** What happened, newest first. Lines that only the administration sees say so. */
export function DossierTimeline({ dossier, newest }: DossierTimelineProps) {
  const t = useTranslations('dossiersDesk.timeline');
  const links = useDeskLinks();
  const language = useLanguage();
  const entries = dossier.timeline.toSorted((a, b) => b.at.localeCompare(a.at));
  const shown = newest ? entries.slice(0, newest) : entries;
  return (
    <Section id="timeline" title={t('title')}>
      <Timeline dated={!newest}>
        {shown.map((entry, index) => (
          <TimelineEvent
            key={`${entry.at} ${entry.kind}`}
            progress={index === 0 ? 'now' : 'done'}
            when={formatDateTime(entry.at, language)}
            tag={
              entry.internal && (
                <Tag look="hollow" icon="lock">
                  {t('internal')}
                </Tag>
              )
            }
          >
            <p>{entry.text[language]}</p>
            <p className="small quiet">{entry.by[language]}</p>
          </TimelineEvent>
        ))}
      </Timeline>
      {newest && entries.length > newest && (
        <p>
          <a href={links.dossier(dossier.id, 'timeline')}>{t('all', { count: entries.length })}</a>
        </p>
      )}
      {!newest && <p className="small quiet">{t('mayBeAsked')}</p>}
    </Section>
  );
}
