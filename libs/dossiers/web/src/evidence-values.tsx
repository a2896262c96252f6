'use client';
import { evidenceLines, type DossierEvidence } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { Table, WithIcon } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Exactly what would be handed over, or was, with who vouches for it since when. */
export function EvidenceValues({ proof }: { proof: Pick<DossierEvidence, 'title' | 'fields' | 'values' | 'origin'> }) {
  const t = useTranslations('dossiers.evidence');
  const language = useLocale();
  const lines = evidenceLines(proof.fields, proof.values ?? [], language);
  const { origin } = proof;
  return (
    <>
      <Table
        caption={proof.title[language]}
        head={[{ text: t('what') }, { text: t('value') }]}
        rows={lines.map(({ key, label, value }) => ({ key, cells: [label, value] }))}
      />
      {origin && (
        <WithIcon name="source" small>
          {t('signed', {
            source: origin.source[language],
            issued: formatDate(origin.issuedAt, language),
            read: formatDate(origin.readAt, language),
          })}
        </WithIcon>
      )}
    </>
  );
}
