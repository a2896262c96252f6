'use client';

import { isUnderWay, type DeskDossierView } from '@gun/dossiers-contract';
import { languageNames } from '@gun/i18n';
import { Identity, Reference } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useDeskLinks } from '../desk-links';
import { toNext, toPrevious, toQueue } from '../shortcuts/dossier-shortcuts';
import { LegalDateLine } from './legal-date';
import { useQueuePlace } from '../queue/queue-place';
import { useLanguage } from '../use-language';

/** Who, what, clock: the first thing on every page of a dossier. */
export function DossierIdentity({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.dossier.identity');
  const status = useTranslations('dossiersDesk.status');
  const language = useLanguage();
  const { applicant, claimant, clock, reference, step, title, version } = dossier;
  const running = isUnderWay(dossier.status);
  return (
    <Identity
      trail={<Trail dossierId={dossier.id} />}
      title={t('title', { procedure: title[language], applicant: applicant.name })}
      facts={[
        { label: t('reference'), value: <Reference>{reference}</Reference> },
        { label: t('version'), value: version },
        ...(applicant.actingFor ? [{ label: t('actingFor'), value: applicant.actingFor }] : []),
        { label: t('language'), value: languageNames[dossier.language] },
        { label: t('claimant'), value: claimant ?? t('nobody') },
        ...(running
          ? [{ label: t('step'), value: step?.[language] ?? status(dossier.status) }]
          : [{ label: t('step'), value: status(dossier.status) }]),
        ...(running && clock ? [{ label: clock.label[language], value: <LegalDateLine item={clock} /> }] : []),
      ]}
    />
  );
}

function Trail({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiersDesk.dossier.identity');
  const queueName = useTranslations('dossiersDesk.queue.names');
  const links = useDeskLinks();
  const { queue, position, total, previous, next } = useQueuePlace(dossierId);
  return (
    <>
      <a id={toQueue} href={links.queue(queue)}>
        {queueName(queue)}
      </a>
      {position > 0 && t('position', { position, total })}
      {previous && (
        <>
          {' '}
          <a id={toPrevious} href={links.dossier(previous)}>
            {t('previous')}
          </a>{' '}
          <kbd>K</kbd>
        </>
      )}
      {next && (
        <>
          {' '}
          <a id={toNext} href={links.dossier(next)}>
            {t('next')}
          </a>{' '}
          <kbd>J</kbd>
        </>
      )}
    </>
  );
}
