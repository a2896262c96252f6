'use client';
import { Actions, ButtonLink, Notice, Section, Table } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { ForeignState } from './foreign-state';
import { useForeignCredentials, useReceivedOffers } from './use-offers';

/** Documents of issuers of others, beside those that the counter issues. */
export function ForeignCredentials() {
  const t = useTranslations('wallet.foreign');
  const language = useLocale();
  const items = useForeignCredentials().data?.items ?? [];
  return (
    <Section id="foreign" title={t('title')}>
      {items.length > 0 ? (
        <Table
          caption={t('title')}
          captionHidden
          head={[{ text: t('document') }, { text: t('issuer') }, { text: t('stateHead') }]}
          rows={items.map((item) => ({
            key: item.id,
            cells: [
              <a key="name" href={`/${language}/wallet/foreign/${item.id}`}>
                {item.title[language]}
              </a>,
              item.issuer.name[language],
              <ForeignState key="state" {...item} />,
            ],
          }))}
        />
      ) : (
        <p>{t('none')}</p>
      )}
      <Actions>
        <ButtonLink look="alt" href={`/${language}/wallet/receive`}>
          {t('take')}
        </ButtonLink>
      </Actions>
    </Section>
  );
}

/** Offers that the holder opened and did not answer: they stay in sight until they end. */
export function WaitingOffers() {
  const t = useTranslations('wallet.offers.waiting');
  const language = useLocale();
  const waiting = useReceivedOffers().data?.items.filter(({ state }) => state === 'open') ?? [];
  return waiting.map(({ id, issuer }) => (
    <Notice key={id} look="turn" title={t('title', { issuer: issuer.name[language] })}>
      <Actions>
        <ButtonLink href={`/${language}/wallet/offers/${id}`}>{t('see')}</ButtonLink>
      </Actions>
    </Notice>
  ));
}
