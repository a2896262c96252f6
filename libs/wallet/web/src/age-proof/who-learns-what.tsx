'use client';
import { Section, Table } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { AgeQuestion } from './age-question';

/** For each party, what it learns and what it does not; and what times and addresses could still give away. */
export function WhoLearnsWhat({
  question: { way, siteName: site },
  fromDevice,
}: {
  question: AgeQuestion;
  fromDevice: boolean;
}) {
  const t = useTranslations('wallet.ageProof.learns');
  const parties = way === 'presentation' ? (['site', 'counter'] as const) : (['site', 'verifier', 'counter'] as const);
  const kind = (party: (typeof parties)[number]) =>
    fromDevice && party !== 'site' ? ('device' as const) : party === 'site' ? way : ('once' as const);
  return (
    <Section id="learns" title={t('title')}>
      <Table
        caption={t('title')}
        captionHidden
        head={[{ text: t('who') }, { text: t('learns') }, { text: t('learnsNot') }]}
        rows={parties.map((party) => ({
          key: party,
          cells: [t(`party.${party}`, { site }), t(`yes.${party}.${kind(party)}`), t(`no.${party}.${kind(party)}`)],
        }))}
      />
      <p className="small quiet">{t(fromDevice ? 'limits.device' : `limits.${way}`)}</p>
    </Section>
  );
}
