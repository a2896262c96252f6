'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Column, Margin, Page, PageHead, Section, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ScanCode } from '../presenting/scan-code';
import { WalletNav } from '../wallet-nav';
import { PastOffers } from './past-offers';
import { returnedIn } from './returned-in';
import { useFinishOffer, useReceiveOffer } from './use-offers';

/** Where a link of an issuer leads, where one of another screen is pasted or photographed, and where an issuer sends back to. */
export function OpenOffer() {
  const t = useTranslations('wallet.offers.open');
  const language = useLocale();
  const router = useRouter();
  const [link, setLink] = useState('');
  const receive = useReceiveOffer();
  const finish = useFinishOffer();
  const { send } = receive;
  const { send: sendReturn } = finish;
  const open = (text: string) => send(text, ({ id }) => router.replace(`/${language}/wallet/offers/${id}`));
  useEffect(() => {
    const show = ({ id }: { id: string }) => router.replace(`/${language}/wallet/offers/${id}`);
    const said = new URLSearchParams(location.search);
    const returned = returnedIn(said);
    if (returned) sendReturn(returned, show);
    else if (said.has('credential_offer') || said.has('credential_offer_uri')) send(location.href, show);
  }, [language, router, send, sendReturn]);
  const error = receive.error ?? finish.error;
  const isPending = receive.isPending || finish.isPending;
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <WalletNav />
      </PageHead>
      <Column>
        {error && <ProblemNotice error={error} />}
        {isPending && <p role="status">{t(finish.isPending ? 'taking' : 'reading')}</p>}
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            open(link);
          }}
        >
          <TextInput
            id="offer-link"
            label={t('link')}
            hint={t('linkHint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={link}
            onChange={({ target }) => setLink(target.value)}
          />
          <Actions>
            <Button aria-busy={isPending}>{t('go')}</Button>
          </Actions>
        </form>
        <ScanCode found={open} />
        <PastOffers />
      </Column>
      <Margin>
        <Section id="who" title={t('who.title')}>
          <p>{t('who.text')}</p>
        </Section>
        <Section id="free" title={t('free.title')}>
          <p>{t('free.text')}</p>
        </Section>
      </Margin>
    </Page>
  );
}
