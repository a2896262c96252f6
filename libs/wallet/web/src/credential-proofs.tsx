'use client';
import { ButtonLink, Row, Rows, Section } from '@gun/ui';
import type { CredentialDetail } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { genuineOnly } from './displaying/genuine-only';

/** What the document can prove: for each, what the other side sees and what stays hidden; and a way to show it. */
export function CredentialProofs({ id, state, claims, proofs }: CredentialDetail) {
  const t = useTranslations('wallet.proofs');
  const language = useLocale();
  if (proofs.length === 0) return null;
  const named = (keys: readonly string[]): string =>
    claims
      .filter(({ key }) => keys.includes(key))
      .map(({ label }) => label[language])
      .join(', ');
  const all = claims.map(({ key }) => key);
  const rows: { key: string; title: string; shows: readonly string[]; hides: readonly string[] }[] = [
    ...proofs.map((proof) => ({ ...proof, title: proof.title[language] })),
    { key: genuineOnly, title: t('genuine'), shows: [], hides: all },
  ];
  return (
    <Section id="proofs" title={t('title')}>
      <p>{t('text')}</p>
      <Rows>
        {rows.map(({ key, title, shows, hides }) => (
          <Row
            key={key}
            title={title}
            aside={
              state === 'valid' && (
                <ButtonLink look="alt" href={`/${language}/wallet/${id}/show/${key}`}>
                  {t('show')}
                  <span className="vh"> {title}</span>
                </ButtonLink>
              )
            }
          >
            <p className="small">{shows.length > 0 ? t('shows', { claims: named(shows) }) : t('showsNothing')}</p>
            {hides.length > 0 && <p className="small quiet">{t('hides', { claims: named(hides) })}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
