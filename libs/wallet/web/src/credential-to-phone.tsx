'use client';
import { formatTime } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, ButtonLink, Notice, Qr, Reference, Section } from '@gun/ui';
import type { CredentialOffer } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useOfferCredential } from './use-wallet';

/** A code to scan with another device, a link for a wallet on this one, and the PIN that both ask for. */
export function CredentialToPhone({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet.toPhone');
  const offer = useOfferCredential(credentialId);
  return (
    <Section id="to-phone" title={t('title')}>
      <p>{t('text')}</p>
      {offer.error && <ProblemNotice error={offer.error} />}
      {offer.answer && <Offer {...offer.answer} />}
      <Actions>
        <Button type="button" look="alt" onClick={() => offer.send()} aria-busy={offer.isPending}>
          {offer.answer ? t('again') : t('make')}
        </Button>
      </Actions>
    </Section>
  );
}

function Offer({ uri, pin, expiresAt }: CredentialOffer) {
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
