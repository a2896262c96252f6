'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { useOfferCredential } from './use-wallet';

/** Fetched when somebody wants it: it draws a code. */
const PhoneOffer = lazy(() => import('./phone-offer'));

/** A code to scan with another device, a link for a wallet on this one, and the PIN that both ask for. */
export function CredentialToPhone({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet.toPhone');
  const offer = useOfferCredential(credentialId);
  return (
    <Section id="to-phone" title={t('title')}>
      <p>{t('text')}</p>
      {offer.error && <ProblemNotice error={offer.error} />}
      {offer.answer && (
        <Suspense>
          <PhoneOffer key={offer.answer.uri} {...offer.answer} />
        </Suspense>
      )}
      <Actions>
        <Button type="button" look="alt" onClick={() => offer.send()} aria-busy={offer.isPending}>
          {offer.answer ? t('again') : t('make')}
        </Button>
      </Actions>
    </Section>
  );
}
