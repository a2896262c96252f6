'use client';
import { listAccesses } from '@gun/data-broker-contract';
import { WithinReach } from '@gun/identity-web';
import { Actions, Button, Icon, LinkList, Margin, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Where one goes on from the values. What nobody opens for somebody else is offered for oneself only. */
export default function ProfileMargin({ isForOther }: { isForOther: boolean }) {
  const t = useTranslations('profile');
  const language = useLocale();
  return (
    <Margin>
      <WithinReach of={listAccesses} otherwise={null}>
        <Section id="accesses" title={t('accesses')}>
          <p>{t('accessesText')}</p>
          <LinkList items={[{ href: `/${language}/accesses`, text: t('accesses'), icon: 'eye' }]} />
        </Section>
      </WithinReach>
      {!isForOther && (
        <>
          <Section id="permissions" title={t('permissions')}>
            <p>{t('permissionsText')}</p>
            <LinkList items={[{ href: `/${language}/permissions`, text: t('permissions'), icon: 'check' }]} />
          </Section>
          <Section id="own-data" title={t('ownData')}>
            <p>{t('ownDataText')}</p>
            <LinkList items={[{ href: `/${language}/own-data`, text: t('ownData'), icon: 'download' }]} />
          </Section>
        </>
      )}
      <Section id="wrong" title={t('wrongTitle')}>
        <p>{t('wrongText')}</p>
      </Section>
      <Section id="print" title={t('paper')} className="no-print">
        <Actions>
          <Button type="button" look="alt" onClick={() => window.print()}>
            <Icon name="print" /> {t('print')}
          </Button>
        </Actions>
        <p className="small quiet">{t('printText')}</p>
      </Section>
    </Margin>
  );
}
