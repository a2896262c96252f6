'use client';
import { Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import EvidencePanel from './evidence-panel';
import { useDossierForm } from '../form/use-dossier-form';

/** After submission: what a source could only answer later, for its owner to look at before the office does. */
export default function ArrivedEvidence({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiers.evidence');
  const { data: form } = useDossierForm(dossierId);
  // What is decided here stays in sight until the page is left.
  const [seen] = useState(() => new Set<string>());
  for (const { id, state } of form?.evidence ?? []) if (state === 'arrived' || state === 'preview') seen.add(id);
  const arrived = form?.evidence.filter(({ id }) => seen.has(id)) ?? [];
  if (!form || arrived.length === 0) return null;
  return (
    <Section id="arrived" title={t('arrivedTitle')}>
      <EvidencePanel dossierId={dossierId} evidence={arrived} answers={{}} />
    </Section>
  );
}
