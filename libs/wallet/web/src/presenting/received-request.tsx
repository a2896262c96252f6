'use client';
import { formatTime, helpline } from '@gun/i18n';
import { BackLink, Call, Column, Fact, Facts, Margin, Page, PageHead, Section } from '@gun/ui';
import type { ReceivedRequest as Request } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { AnswerForm } from './answer-form';
import { listed } from './request-claims';
import { RequestOutcome } from './request-outcome';
import { useReceivedRequest } from './use-requests';
import { PageProblem } from '../page-problem';

/** One request: who asks, for which registered purpose, what would leave; then what came of it. */
export function ReceivedRequest({ requestId }: { requestId: string }) {
  const t = useTranslations('wallet.requests');
  const language = useLocale();
  const { data, error, refetch } = useReceivedRequest(requestId);
  const documents = listed(data?.wants.map(({ title }) => title[language]) ?? [], language);
  const purposes = listed(data?.wants.flatMap(({ purpose }) => purpose?.[language] ?? []) ?? [], language);
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/wallet/history`}>{t('history.title')}</BackLink>}
        eyebrow={data?.state === 'open' && t('ask.eyebrow', { time: formatTime(data.expiresAt, language) })}
        title={data ? t('ask.title', { party: data.party.name[language], documents }) : t('ask.heading')}
        lead={data?.state === 'open' && t('ask.lead', { purposes })}
      />
      <Column>
        {error && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('ask.loading')}</p>}
        {data?.state === 'open' && <AnswerForm {...data} />}
        {data && data.state !== 'open' && <RequestOutcome {...data} />}
      </Column>
      {data && <WhoAsks {...data} />}
    </Page>
  );
}

function WhoAsks({ party, wants, blockedBy, sharedDays }: Request) {
  const t = useTranslations('wallet.requests.who');
  const language = useLocale();
  return (
    <Margin>
      <Section id="who" title={t('title')}>
        <p>{party.name[language]}</p>
        <p className="small quiet">{blockedBy === 'unregistered' ? t('unknown') : t('registered')}</p>
        <Facts>
          <Fact label={t('site')}>{party.site}</Fact>
        </Facts>
        {sharedDays !== undefined && <p>{t('shared', { count: sharedDays })}</p>}
        {wants.map(({ question, purpose, keptDays, legalBasis }) =>
          purpose ? (
            <Facts key={question} look="prose">
              <Fact label={t('purpose')}>{purpose[language]}</Fact>
              {legalBasis && <Fact label={t('law')}>{legalBasis[language]}</Fact>}
              {keptDays !== undefined && <Fact label={t('kept')}>{t('days', { count: keptDays })}</Fact>}
            </Facts>
          ) : null,
        )}
      </Section>
      <Section id="suspect" title={t('suspect.title')}>
        <p>{t('suspect.text')}</p>
        <p>
          <Call phone={helpline} />
        </p>
      </Section>
      <Section id="without" title={t('without.title')}>
        <p>{t('without.text')}</p>
      </Section>
    </Margin>
  );
}
