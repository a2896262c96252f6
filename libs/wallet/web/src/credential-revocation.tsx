'use client';
import { formatDate } from '@gun/i18n';
import { Fact, Facts, Notice } from '@gun/ui';
import type { RevocationView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';

/** Who ended the document, why, by which law, and how to contest that; what the authority wrote stays in its language. */
export default function CredentialRevocation(revoked: RevocationView) {
  const t = useTranslations('wallet.revoked');
  const language = useLocale();
  const { authority, reason, explanation, legalBasis, appeal, revokedOn } = revoked;
  const title = t('title', { authority: authority[language], date: formatDate(revokedOn, language) });
  return (
    <Notice look="no" title={title}>
      <p>{reason[language]}</p>
      <Facts>
        <Fact label={t('explanation')}>
          <span lang={revoked.language}>{explanation}</span>
        </Fact>
        <Fact label={t('law')}>
          <span lang={revoked.language}>{legalBasis}</span>
        </Fact>
        <Fact label={t('appeal')}>
          <span lang={revoked.language}>{appeal}</span>
        </Fact>
      </Facts>
    </Notice>
  );
}
