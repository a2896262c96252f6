'use client';
import { evidenceLines, type DossierEvidence } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { ContestedMark, correctionAddress } from '@gun/procedures-web';
import { Table, WithIcon } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

type ShownProof = Pick<DossierEvidence, 'type' | 'title' | 'fields' | 'values' | 'contested' | 'origin'>;

/** Exactly what would be handed over, or was, with who vouches for it since when. */
export function EvidenceValues({ proof }: { proof: ShownProof }) {
  const t = useTranslations('dossiers.evidence');
  const language = useLocale();
  const lines = evidenceLines(proof.fields, proof.values ?? [], language);
  const { origin, contested = [] } = proof;
  return (
    <>
      <Table
        caption={proof.title[language]}
        head={[{ text: t('what') }, { text: t('value') }]}
        rows={lines.map(({ key, label, value }) => {
          const mark = contested.find((each) => each.key === key);
          const shown = (
            <>
              {value}
              <ContestedMark contested={mark} language={language} />
              {!mark && (
                <>
                  <br />
                  <a className="small no-print" href={correctionAddress(language, `${proof.type}.${key}`)}>
                    {t('wrong')}
                    <span className="vh"> : {label}</span>
                  </a>
                </>
              )}
            </>
          );
          return { key, cells: [label, shown] };
        })}
      />
      {origin && (
        <WithIcon name="source" small>
          {t('signed', {
            source: origin.source[language],
            issued: formatDate(origin.issuedAt, language),
            read: formatDate(origin.readAt, language),
          })}
          {origin.trustList && ` ${t('wallet.listed', { list: origin.trustList })}`}
        </WithIcon>
      )}
    </>
  );
}
