'use client';
import { formatDateTime, helpline } from '@gun/i18n';
import { Call, Column, Margin, Page, PageHead, Saved, Section, Table } from '@gun/ui';
import type { CredentialView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { AddCredentials } from './add-credentials';
import { AwaitedCredentials } from './awaited-credentials';
import { useCredentialName } from './credential-name';
import { CredentialState } from './credential-state';
import { PageProblem } from './page-problem';
import { WaitingRequests } from './presenting/waiting-requests';
import { ForeignCredentials, WaitingOffers } from './receiving/foreign-credentials';
import { useWallet } from './use-wallet';
import { WalletNav } from './wallet-nav';

/** What the holder has, whether it holds today, and what may be added. */
export function Wallet() {
  const t = useTranslations('wallet');
  const { data, error, refetch } = useWallet();
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <WalletNav />
      </PageHead>
      <Column>
        {error && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        <WaitingRequests />
        <WaitingOffers />
        {data && <Documents items={data.items} />}
        {data && <AwaitedCredentials items={data.items.filter(({ state }) => state === 'awaited')} />}
        {data && <ForeignCredentials />}
        {data && <AddCredentials choices={data.choices} />}
      </Column>
      <Margin>
        <TrainingAccountLink />
        <Section id="phone" title={t('phone.title')}>
          <p>{t('phone.text')}</p>
        </Section>
        <Section id="keys" title={t('keys.title')}>
          <p>{t('keys.text')}</p>
        </Section>
        <Section id="lost" title={t('lost.title')}>
          <p>{t('lost.text')}</p>
          <p>
            <Call phone={helpline} />
          </p>
        </Section>
      </Margin>
    </Page>
  );
}

/** Training credits are no document: they have a page of their own, from which a proof of them gets here. */
function TrainingAccountLink() {
  const t = useTranslations('wallet.training');
  const language = useLocale();
  return (
    <Section id="training" title={t('title')}>
      <p>{t('text')}</p>
      <p>
        <a href={`/${language}/training-credits`}>{t('open')}</a>
      </p>
    </Section>
  );
}

function Documents({ items }: { items: readonly CredentialView[] }) {
  const t = useTranslations('wallet');
  const language = useLocale();
  const nameOf = useCredentialName();
  const [first] = items;
  return (
    <Section id="documents" title={t('documents')}>
      {!first && <p>{t('none')}</p>}
      {first && <Saved>{t('checked', { at: formatDateTime(first.checkedAt, language) })}</Saved>}
      {first && (
        <Table
          caption={t('documents')}
          captionHidden
          head={[{ text: t('document') }, { text: t('source') }, { text: t('stateHead') }]}
          rows={items.map((item) => ({
            key: item.id,
            cells: [
              <a key="name" href={`/${language}/wallet/${item.id}`}>
                {nameOf(item)}
              </a>,
              item.source[language],
              <CredentialState key="state" {...item} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}
