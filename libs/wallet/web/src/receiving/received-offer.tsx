'use client';
import { formatDateTime, helpline } from '@gun/i18n';
import { BackLink, Call, Column, Fact, Facts, Margin, Page, PageHead, Section, Sheet, SheetHead } from '@gun/ui';
import type { ReceivedOffer as Offer } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { PageProblem } from '../page-problem';
import { OfferOutcome } from './offer-outcome';
import { TakeOffer } from './take-offer';
import { useReceivedOffer } from './use-offers';

/** One offer: who offers, under which list, which documents; then what came of it. */
export function ReceivedOffer({ offerId }: { offerId: string }) {
  const t = useTranslations('wallet.offers.one');
  const language = useLocale();
  const { data, error, refetch } = useReceivedOffer(offerId);
  const isOpen = data?.state === 'open' || data?.state === 'away';
  const documents = data?.state === 'blocked' ? [] : data?.documents; // nobody vouches for what it says
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/wallet/receive`}>{t('back')}</BackLink>}
        title={
          data
            ? t('title', {
                issuer: data.issuer.name[language],
                documents: data.documents.map(({ title }) => title[language]).join(', '),
              })
            : t('heading')
        }
        lead={isOpen && t('lead')}
      />
      <Column>
        {error && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && !isOpen && <OfferOutcome {...data} />}
        {documents?.map((document) => (
          <Offered key={document.type} {...document} />
        ))}
        {data && isOpen && <TakeOffer {...data} />}
      </Column>
      {data && <WhoOffers {...data} />}
    </Page>
  );
}

function Offered({ title, claims, type }: Offer['documents'][number]) {
  const t = useTranslations('wallet.offers.one');
  const language = useLocale();
  const id = `offered-${type.replace(/\W/g, '-')}`;
  return (
    <Sheet labelledBy={id}>
      <SheetHead id={id} title={title[language]} />
      {claims.length > 0 && (
        <>
          <p>{t('says')}</p>
          <ul className="bullets">
            {claims.map((label) => (
              <li key={label[language]}>{label[language]}</li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function WhoOffers({ issuer, failure, expiresAt, state }: Offer) {
  const t = useTranslations('wallet.offers.who');
  const language = useLocale();
  return (
    <Margin>
      <Section id="who" title={t('title')}>
        <p>{issuer.name[language]}</p>
        <p className="small quiet">{failure === 'issuerUnknown' ? t('unknown') : t('known')}</p>
        <Facts look="prose">
          <Fact label={t('site')}>{issuer.site}</Fact>
          {issuer.list && <Fact label={t('list')}>{issuer.list[language]}</Fact>}
          {state === 'open' && <Fact label={t('until')}>{formatDateTime(expiresAt, language)}</Fact>}
        </Facts>
      </Section>
      {(state === 'open' || state === 'away') && (
        <Section id="suspect" title={t('suspect.title')}>
          <p>{t('suspect.text')}</p>
          <p>
            <Call phone={helpline} />
          </p>
        </Section>
      )}
    </Margin>
  );
}
