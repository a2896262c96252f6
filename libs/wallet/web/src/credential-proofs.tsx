'use client';
import { Row, Rows, Section } from '@gun/ui';
import type { CredentialDetail } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';

/** What the document can prove: for each, what the other side sees and what stays hidden. */
export function CredentialProofs({ claims, proofs }: Pick<CredentialDetail, 'claims' | 'proofs'>) {
  const t = useTranslations('wallet.proofs');
  const language = useLocale();
  if (proofs.length === 0) return null;
  const named = (keys: readonly string[]): string =>
    claims
      .filter(({ key }) => keys.includes(key))
      .map(({ label }) => label[language])
      .join(', ');
  return (
    <Section id="proofs" title={t('title')}>
      <p>{t('text')}</p>
      <Rows>
        {proofs.map(({ key, title, shows, hides }) => (
          <Row key={key} title={title[language]}>
            <p className="small">{t('shows', { claims: named(shows) })}</p>
            {hides.length > 0 && <p className="small quiet">{t('hides', { claims: named(hides) })}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
