'use client';
import { Actions, ButtonLink, Notice, type NoticeLook } from '@gun/ui';
import type { ReceivedOffer } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

const looks: Record<ReceivedOffer['state'], NoticeLook> = {
  ...{ open: 'turn', away: 'turn', taking: 'turn', awaited: 'turn', taken: 'ok' },
  ...{ failed: 'no', blocked: 'no', refused: 'still', expired: 'still' },
};

/** What came of it, and where to go from here; it has the focus, as the buttons that led to it are gone. */
export function OfferOutcome({ state, issuer, explanation, credentialIds, accessId }: ReceivedOffer) {
  const t = useTranslations('wallet.offers.outcome');
  const language = useLocale();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [state]);
  const words = { issuer: issuer.name[language] };
  return (
    <div ref={place} tabIndex={-1}>
      <Notice look={looks[state]} title={t(`${state}.title`, words)}>
        <p>{explanation?.[language] ?? t(`${state}.text`, words)}</p>
        <Actions>
          {credentialIds.map((id) => (
            <ButtonLink key={id} href={`/${language}/wallet/foreign/${id}`}>
              {t('see')}
            </ButtonLink>
          ))}
          {accessId && (
            <ButtonLink look="alt" href={`/${language}/accesses/${accessId}`}>
              {t('trace')}
            </ButtonLink>
          )}
        </Actions>
      </Notice>
    </div>
  );
}
