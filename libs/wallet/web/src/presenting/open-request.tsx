'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Column, Margin, Page, PageHead, Section, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { WalletNav } from '../wallet-nav';
import { ScanCode } from './scan-code';
import { useReceiveRequest } from './use-requests';
import { wayBack } from './way-back';

/** Where a link of this device leads, and where one of another screen is pasted or photographed. */
export function OpenRequest() {
  const t = useTranslations('wallet.requests.open');
  const language = useLocale();
  const router = useRouter();
  const [link, setLink] = useState('');
  const receive = useReceiveRequest();
  const { send } = receive;
  const open = (text: string) => send(text, ({ id }) => router.replace(`/${language}/wallet/history/${id}`));
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('client_id')) return;
    const back = wayBack(location.search);
    const query = back ? `?${new URLSearchParams({ back })}` : '';
    send(location.href, ({ id }) => router.replace(`/${language}/wallet/history/${id}${query}`));
  }, [language, router, send]);
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <WalletNav />
      </PageHead>
      <Column>
        {receive.error && <ProblemNotice error={receive.error} />}
        {receive.isPending && <p role="status">{t('reading')}</p>}
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            open(link);
          }}
        >
          <TextInput
            id="request-link"
            label={t('link')}
            hint={t('linkHint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={link}
            onChange={({ target }) => setLink(target.value)}
          />
          <Actions>
            <Button aria-busy={receive.isPending}>{t('go')}</Button>
          </Actions>
        </form>
        <ScanCode found={open} />
      </Column>
      <Margin>
        <Section id="first" title={t('first.title')}>
          <p>{t('first.text')}</p>
        </Section>
      </Margin>
    </Page>
  );
}
