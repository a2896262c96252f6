'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDateTime } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { Section, Tag, Timeline, TimelineEvent } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useDeskLinks } from '../desk-links';
import { useLanguage } from '../use-language';

export interface DossierTimelineProps {
  dossier: DeskDossierView;
  /** Only the newest lines, with a link to all. */
  newest?: number;
}

type Entry = DeskDossierView['timeline'][number];

const byApplicant = new Set<Entry['kind']>(['started', 'submitted', 'resubmitted', 'withdrawn']);

/** Who did it: what the applicant did is told to them as theirs, and here by name. */
export const actorOf = ({ kind, by }: Entry, { applicant }: DeskDossierView, language: Language): string =>
  byApplicant.has(kind) ? applicant.name : by[language];

/** What happened, newest first. Lines that only the administration sees say so. */
export function DossierTimeline({ dossier, newest }: DossierTimelineProps) {
  const t = useTranslations('dossiersDesk.timeline');
  const links = useDeskLinks();
  const language = useLanguage();
  const entries = dossier.timeline.toReversed().toSorted((a, b) => b.at.localeCompare(a.at));
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
            <p className="small quiet">{actorOf(entry, dossier, language)}</p>
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
