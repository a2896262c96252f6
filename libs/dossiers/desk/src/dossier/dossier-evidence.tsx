'use client';

import { legalText } from '@gun/data-broker-contract';
import { evidenceLines, type DeskDossierView, type EvidenceInHand } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { ContestedMark } from '@gun/procedures-web';
import { Fact, Facts, Section, Tag, WithIcon } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '../use-language';

/** The proofs that the applicant let sources hand over, each with its source, date, legal basis and signature. */
export function DossierEvidence({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.evidence');
  if (dossier.evidence.length === 0) return null;
  return (
    <Section id="evidence" title={t('title')}>
      {dossier.evidence.map((proof) => (
        <Proof key={proof.id} proof={proof} />
      ))}
    </Section>
  );
}

const looks = {
  accepted: 'ok',
  awaited: 'info',
  own: 'plain',
  absent: 'info',
  confirmed: 'ok',
  differs: 'turn',
  erased: 'plain',
} as const;

function Proof({ proof }: { proof: EvidenceInHand }) {
  const t = useTranslations('dossiersDesk.evidence');
  const language = useLanguage();
  const { label, state, fields, values = [], contested = [], origin, expectedAt } = proof;
  return (
    <div className="stack">
      <h3>
        {label[language]} <Tag look={looks[state]}>{t(`state.${state}`)}</Tag>
      </h3>
      {origin && (
        <>
          <Facts>
            {evidenceLines(fields, values, language).map((line) => (
              <Fact key={line.key} label={line.label}>
                {line.value}
                <ContestedMark contested={contested.find(({ key }) => key === line.key)} language={language} />
              </Fact>
            ))}
          </Facts>
          <WithIcon name="source" small>
            {t('origin', {
              source: origin.source[language],
              issued: formatDate(origin.issuedAt, language),
              read: formatDate(origin.readAt, language),
              basis: legalText(origin.legalBasis)[language],
            })}{' '}
            {origin.verified && t('verified')}
          </WithIcon>
        </>
      )}
      {state === 'awaited' && (
        <p className="small">{expectedAt ? t('expected', { date: formatDate(expectedAt, language) }) : t('noDate')}</p>
      )}
      {state !== 'accepted' && state !== 'awaited' && <p className="small">{t(`text.${state}`)}</p>}
    </div>
  );
}
