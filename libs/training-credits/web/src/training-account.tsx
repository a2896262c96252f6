'use client';
import { helpline } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import type { TrainingAccountView } from '@gun/training-credits-contract';
import { BackLink, Call, Column, LinkList, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { Balances } from './balances';
import { useTrainingAccount } from './use-training-account';

/** What stands below is fetched once something was granted. */
const Movements = lazy(() => import('./movements'));
const TakeAccount = lazy(() => import('./take-account'));
const WhoGrants = lazy(() => import('./who-grants'));

/** What is left of each scheme and until when, what is reserved, and every move with who made it. */
export function TrainingAccount() {
  const t = useTranslations('trainingCredits');
  const language = useLocale();
  const { data, error, refetch } = useTrainingAccount();
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/wallet`}>{t('else.wallet')}</BackLink>}
        title={t('title')}
        lead={t('lead')}
      />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <Account account={data} />}
      </Column>
      <Margin>
        <Section id="abolished" title={t('abolished.title')}>
          <p>{t('abolished.text')}</p>
        </Section>
        <Suspense>{data && data.moves.length > 0 && <TakeAccount account={data} />}</Suspense>
        <Section id="else" title={t('else.title')}>
          <LinkList
            items={[
              { href: `/${language}/wallet`, text: t('else.wallet'), icon: 'document' },
              { href: `/${language}/accesses`, text: t('else.accesses'), icon: 'eye' },
            ]}
          />
          <p>
            <Call phone={helpline} />
          </p>
        </Section>
      </Margin>
    </Page>
  );
}

function Account({ account }: { account: TrainingAccountView }) {
  const isEmpty = account.moves.length === 0;
  return (
    <>
      {!isEmpty && <Balances account={account} />}
      <Suspense>{isEmpty ? <WhoGrants schemes={account.schemes} /> : <Movements account={account} />}</Suspense>
    </>
  );
}
