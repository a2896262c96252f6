'use client';
import type { DossierForm } from '@gun/dossiers-contract';
import { typeset } from '@gun/procedures-contract/engine';
import { Section, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { EvidenceValues } from './evidence-values';

/** Before sending: each proof that the office will receive from its source, value by value. */
export default function EvidenceSummary({ form }: { form: DossierForm }) {
  const t = useTranslations('dossiers.evidence');
  const language = useLocale();
  const used = form.evidence.filter(
    ({ id, state }) => form.answers[id] === 'use' && (state === 'accepted' || state === 'awaited'),
  );
  if (used.length === 0) return null;
  return (
    <Section id="proofs" title={t('handedOver')}>
      {used.map((proof) => (
        <div className="stack" key={proof.id}>
          <h3>
            {typeset(proof.label[language], language)}{' '}
            <Tag look={proof.state === 'accepted' ? 'ok' : 'info'}>
              {t(proof.state === 'accepted' ? 'tag.accepted' : 'tag.awaited')}
            </Tag>
          </h3>
          {proof.state === 'accepted' && <EvidenceValues proof={proof} />}
        </div>
      ))}
    </Section>
  );
}
