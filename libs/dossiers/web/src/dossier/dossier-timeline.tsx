'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { Section, Timeline, TimelineEvent } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Statuses after which nothing of the usual course is still to come. */
const closed = new Set<DossierView['status']>(['decided', 'completed', 'withdrawn', 'discarded']);

/** What happened, what happens now, and what comes next while something does. */
export function DossierTimeline({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers.page');
  const language = useLocale();
  const { kind: party, name } = dossier.party;
  const byOwner = party === 'enterprise' ? t('by', { who: name }) : t('byYou');
  const upcoming = closed.has(dossier.status) ? [] : dossier.nextSteps;
  return (
    <Section id="timeline" title={t('timeline')}>
      <Timeline>
        {dossier.timeline.map(({ at, kind, text, by, own }) => (
          <TimelineEvent key={`${at} ${kind}`} when={<time dateTime={at}>{formatDate(at, language)}</time>}>
            <p>
              <strong>{text[language]}</strong>{' '}
              <span className="small quiet">{own ? byOwner : t('by', { who: by[language] })}</span>
            </p>
          </TimelineEvent>
        ))}
        {dossier.step && (
          <TimelineEvent progress="now" when={t('now')}>
            <p>
              <strong>{dossier.step[language]}</strong>
            </p>
          </TimelineEvent>
        )}
        {upcoming.map((step) => (
          <TimelineEvent key={step.en} progress="next" when={t('then')}>
            <p>{step[language]}</p>
          </TimelineEvent>
        ))}
      </Timeline>
    </Section>
  );
}
