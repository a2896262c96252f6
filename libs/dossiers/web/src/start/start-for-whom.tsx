'use client';
import { PartyChoice, useParties } from '@gun/identity-web';
import type { ProcedureView } from '@gun/procedures-contract';
import { Column, Page, PageHead } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The present party, or the mandate or order for it, is not the right one: says so, lets one choose, or ask for the right. */
export function StartForWhom({ procedure }: { procedure: ProcedureView }) {
  const t = useTranslations('dossiers.start');
  const language = useLocale();
  const { parties, present, register } = useParties();
  const outside = present?.procedures !== undefined && !present.procedures.includes(procedure.key);
  const forEnterprise = procedure.actAs.includes('enterprise');
  const nobody = register === 'known' && !parties.some(({ kind }) => procedure.actAs.includes(kind));
  return (
    <Page>
      <PageHead
        eyebrow={procedure.about.name[language]}
        title={outside ? t(present.right === 'mandate' ? 'notInMandate' : 'notInOrder') : t('partyTitle')}
        lead={forEnterprise ? t('partyEnterprise') : t('partyPerson')}
      />
      <Column>
        {nobody && <p>{t('noEnterprise')}</p>}
        <PartyChoice only={procedure.actAs} />
        <p>
          <a href={`/${language}/mandates?ask=${procedure.key}`}>{t('askRight')}</a>
        </p>
      </Column>
    </Page>
  );
}
