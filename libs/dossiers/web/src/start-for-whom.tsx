'use client';
import { PartyChoice, useParties } from '@gun/identity-web';
import type { ProcedureView } from '@gun/procedures-contract';
import { Column, Page, PageHead } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The procedure is not for the present party: says for whom it is, and lets one choose. */
export function StartForWhom({ procedure }: { procedure: ProcedureView }) {
  const t = useTranslations('dossiers.start');
  const language = useLocale();
  const { parties, register } = useParties();
  const forEnterprise = procedure.actAs.includes('enterprise');
  const nobody = register === 'known' && !parties.some(({ kind }) => procedure.actAs.includes(kind));
  return (
    <Page>
      <PageHead
        eyebrow={procedure.about.name[language]}
        title={t('partyTitle')}
        lead={forEnterprise ? t('partyEnterprise') : t('partyPerson')}
      />
      <Column>
        {nobody && <p>{t('noEnterprise')}</p>}
        <PartyChoice only={procedure.actAs} />
      </Column>
    </Page>
  );
}
