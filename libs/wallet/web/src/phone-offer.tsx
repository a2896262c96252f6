'use client';
import { formatTime } from '@gun/i18n';
import { Actions, ButtonLink, Notice, Qr, Reference } from '@gun/ui';
import type { CredentialOffer } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** The code, the link and the PIN of an offer, and how long they hold. */
export default function PhoneOffer({ uri, pin, expiresAt }: CredentialOffer) {
  const t = useTranslations('wallet.toPhone');
  const language = useLocale();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice look="turn" headingLevel={3} title={t('scan')}>
        <Qr value={uri} label={t('qr')} />
        <Actions>
          <ButtonLink href={uri}>{t('here')}</ButtonLink>
        </Actions>
        <p>
          {t('pin')} <Reference>{pin}</Reference>
        </p>
        <p>{t('until', { time: formatTime(expiresAt, language) })}</p>
        <p className="small quiet">{t('secret')}</p>
      </Notice>
    </div>
  );
}
