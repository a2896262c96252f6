'use client';
import { answersOf, useAct, useApi, useReadCache } from '@gun/api-client';
import { formatDate } from '@gun/i18n';
import { ConfirmDialog } from '@gun/identity-web';
import { Notice } from '@gun/ui';
import { readCredential, withdrawCounterOffer, type CounterOfferView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';

export interface CredentialCounterOffersProps {
  credentialId: string;
  offers: readonly CounterOfferView[];
}

/** What an office prepared of it for a phone: who did, what became of it, and how its holder ends it. */
export default function CredentialCounterOffers({ credentialId, offers }: CredentialCounterOffersProps) {
  return offers.map((offer) => <CounterOffer key={offer.id} credentialId={credentialId} {...offer} />);
}

function CounterOffer({
  credentialId,
  id,
  office,
  state,
  preparedAt,
  until,
}: CounterOfferView & { credentialId: string }) {
  const t = useTranslations('wallet.atCounter');
  const language = useLocale();
  const withdraw = useWithdrawCounterOffer(credentialId);
  const words = { open: t('open'), title: t('title'), text: t('text'), confirm: t('confirm'), keep: t('keep') };
  return (
    <Notice
      look={state === 'open' ? 'turn' : 'still'}
      title={t('prepared', { office: office[language], date: formatDate(preparedAt, language) })}
    >
      <p>{t(`state.${state}`, { until: formatDate(until, language) })}</p>
      {state === 'open' && (
        <ConfirmDialog
          id={`withdraw-${id}`}
          words={words}
          error={withdraw.error ?? null}
          confirm={() => withdraw.send(id)}
        />
      )}
    </Notice>
  );
}

function useWithdrawCounterOffer(credentialId: string) {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (offerId: string, attempt) => api.call(withdrawCounterOffer, { credentialId, offerId }, attempt),
    onDone: () => cache.askAgain(answersOf(readCredential)),
  });
}
