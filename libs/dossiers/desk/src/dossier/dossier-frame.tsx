'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { Desk, Subnav } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDeskLinks, type DossierViewName } from '../desk-links';
import { DeskProblem } from '../desk-problem';
import { DossierIdentity } from './dossier-identity';
import { DossierShortcuts } from '../shortcuts/dossier-shortcuts';
import { asksReason, OpenWithReason } from './open-with-reason';
import { useDeskDossier } from './use-desk-dossier';

export type DossierPlace = DossierViewName | 'correction' | 'handOver' | 'decision';

export interface DossierFrameProps {
  dossierId: string;
  place: DossierPlace;
  children: (dossier: DeskDossierView) => ReactNode;
}

/** Around every page of a dossier: who, what, clock, then where one can go; always in the same order. */
export function DossierFrame({ dossierId, place, children }: DossierFrameProps) {
  const t = useTranslations('dossiersDesk.dossier');
  const { data, error } = useDeskDossier(dossierId);
  if (!data && asksReason(error))
    return (
      <Desk>
        <OpenWithReason dossierId={dossierId} />
      </Desk>
    );
  if (!data) return <Desk>{error ? <DeskProblem problem={error} /> : <p role="status">{t('loading')}</p>}</Desk>;
  return (
    <Desk>
      <DossierIdentity dossier={data} />
      <DossierNav dossier={data} place={place} />
      {children(data)}
      <DossierShortcuts dossierId={dossierId} />
    </Desk>
  );
}

function DossierNav({ dossier, place }: { dossier: DeskDossierView; place: DossierPlace }) {
  const t = useTranslations('dossiersDesk.dossier.nav');
  const links = useDeskLinks();
  const { id, changes, documents, timeline, actions } = dossier;
  const view = (name: DossierViewName, text: string) => ({
    href: links.dossier(id, name),
    text,
    current: place === name,
  });
  const act = (name: 'correction' | 'handOver' | 'decision', possible: boolean) =>
    possible || place === name ? [{ href: links[name](id), text: t(name), current: place === name }] : [];
  return (
    <Subnav
      label={t('label')}
      items={[
        view('examination', t('examination')),
        view('answers', t('answers')),
        view('changes', t('changes', { count: changes.length })),
        view('documents', t('documents', { count: documents.length })),
        view('timeline', t('timeline', { count: timeline.length })),
        ...act('correction', actions.includes('askCorrection')),
        ...act('handOver', actions.includes('handOver')),
        ...act('decision', actions.includes('decide')),
      ]}
    />
  );
}
