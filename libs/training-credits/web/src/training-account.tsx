'use client';
import { helpline } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import type { TrainingAccountView } from '@gun/training-credits-contract';
import { Call, Column, LinkList, Margin, Notice, Page, PageHead, Saved, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { Balances } from './balances';
import { Moves } from './moves';
import { Reservations } from './reservations';
import { Reserve } from './reserve';
import { TakeAccount } from './take-account';
import { useTrainingAccount } from './use-training-account';
import { WhoGrants } from './who-grants';

/** What is left of each scheme and until when, what is reserved, and every move with who made it. */
export function TrainingAccount() {
  const t = useTranslations('trainingCredits');
  const language = useLocale();
  const { data, error, refetch } = useTrainingAccount();
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <Account account={data} />}
      </Column>
      <Margin>
        <Section id="abolished" title={t('abolished.title')}>
          <p>{t('abolished.text')}</p>
        </Section>
        {data && data.moves.length > 0 && <TakeAccount account={data} />}
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
  const t = useTranslations('trainingCredits');
  if (account.moves.length === 0) return <WhoGrants schemes={account.schemes} />;
  return (
    <>
      {!account.intact && (
        <Notice look="no" title={t('broken.title')}>
          <p>{t('broken.text', { phone: helpline.text })}</p>
        </Notice>
      )}
      <Balances account={account} />
      <Reservations account={account} />
      <Reserve account={account} />
      <Moves account={account} />
      {account.intact && <Saved>{t('intact')}</Saved>}
    </>
  );
}
