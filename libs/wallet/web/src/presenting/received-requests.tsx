'use client';
import { formatDateTime } from '@gun/i18n';
import { Column, Margin, Page, PageHead, Section, Table, Tag, type TagLook } from '@gun/ui';
import type { ReceivedRequest, ReceivedRequestState } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { PageProblem } from '../page-problem';
import { WalletNav } from '../wallet-nav';
import { useClaimNames } from './request-claims';
import { useReceivedRequests } from './use-requests';

const looks: Record<ReceivedRequestState, TagLook> = {
  ...{ open: 'turn', answered: 'ok', refused: 'hollow', ended: 'hollow', expired: 'hollow' },
  ...{ failed: 'no', blocked: 'no' },
};

/** Everything that was asked, answered or not: who, when, what. */
export function ReceivedRequests() {
  const t = useTranslations('wallet.requests.history');
  const { data, error, refetch } = useReceivedRequests();
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <WalletNav />
      </PageHead>
      <Column>
        {error && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data?.items.length === 0 && <p>{t('none')}</p>}
        {data && data.items.length > 0 && <Requests items={data.items} />}
      </Column>
      <Margin>
        <Section id="whose" title={t('whose.title')}>
          <p>{t('whose.text')}</p>
        </Section>
      </Margin>
    </Page>
  );
}

function Requests({ items }: { items: readonly ReceivedRequest[] }) {
  const t = useTranslations('wallet.requests.history');
  const language = useLocale();
  const namesOf = useClaimNames();
  return (
    <Table
      caption={t('title')}
      captionHidden
      head={[{ text: t('who') }, { text: t('what') }, { text: t('outcome') }]}
      rows={items.map(({ id, party, wants, state, receivedAt, answeredAt }) => ({
        key: id,
        cells: [
          <a key="who" href={`/${language}/wallet/history/${id}`}>
            {party.name[language]}
          </a>,
          wants.map(({ question, title, claims }) => (
            <p key={question}>
              {title[language]}
              {claims.length > 0 && <span className="small quiet"> {namesOf(claims)}</span>}
            </p>
          )),
          <div key="outcome">
            <Tag look={looks[state]}>{t(`state.${state}`)}</Tag>
            <br />
            <span className="small quiet">{formatDateTime(answeredAt ?? receivedAt, language)}</span>
          </div>,
        ],
      }))}
    />
  );
}
