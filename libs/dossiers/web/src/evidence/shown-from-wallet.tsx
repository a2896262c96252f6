'use client';
import { Actions, ButtonLink, Details, Qr } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The ways to a wallet: the one of this portal, which leads back here; one on this device; one on a phone. */
export default function ShownFromWallet({ link }: { link: string }) {
  const t = useTranslations('dossiers.evidence.wallet');
  const language = useLocale();
  const here = new URLSearchParams(new URL(link).search);
  here.set('back', location.pathname);
  return (
    <>
      <p>{t('text')}</p>
      <Actions>
        <ButtonLink href={`/${language}/wallet/present?${here}`}>{t('here')}</ButtonLink>
      </Actions>
      <Details summary={t('another')}>
        <p>{t('anotherText')}</p>
        <Qr value={link} label={t('qr')} captionHidden />
        <Actions>
          <ButtonLink look="alt" href={link}>
            {t('onDevice')}
          </ButtonLink>
        </Actions>
      </Details>
    </>
  );
}
