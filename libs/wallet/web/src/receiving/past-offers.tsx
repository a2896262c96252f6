'use client';
import { formatDateTime } from '@gun/i18n';
import { Section, Table, Tag, type TagLook } from '@gun/ui';
import type { ReceivedOfferState } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useReceivedOffers } from './use-offers';

const looks: Record<ReceivedOfferState, TagLook> = {
  ...{ open: 'turn', away: 'turn', taking: 'info', awaited: 'info', taken: 'ok' },
  ...{ failed: 'no', blocked: 'no', refused: 'hollow', expired: 'hollow' },
};

/** Everything that issuers offered, taken or not. */
export function PastOffers() {
  const t = useTranslations('wallet.offers');
  const language = useLocale();
  const items = useReceivedOffers().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section id="past" title={t('past.title')}>
      <Table
        caption={t('past.title')}
        captionHidden
        head={[{ text: t('past.who') }, { text: t('past.what') }, { text: t('past.outcome') }]}
        rows={items.map(({ id, issuer, documents, state, receivedAt, closedAt }) => ({
          key: id,
          cells: [
            <a key="who" href={`/${language}/wallet/offers/${id}`}>
              {issuer.name[language]}
            </a>,
            documents.map(({ title }) => title[language]).join(', '),
            <div key="outcome">
              <Tag look={looks[state]}>{t(`state.${state}`)}</Tag>
              <br />
              <span className="small quiet">{formatDateTime(closedAt ?? receivedAt, language)}</span>
            </div>,
          ],
        }))}
      />
    </Section>
  );
}
