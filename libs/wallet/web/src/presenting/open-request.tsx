'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Column, ErrorMessage, FilePicker, Margin, Page, PageHead, Section, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { WalletNav } from '../wallet-nav';
import { canReadCodes, readCode } from './read-code';
import { useReceiveRequest } from './use-requests';

const never = () => () => {};
const absent = () => false;

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
    send(location.href, ({ id }) => router.replace(`/${language}/wallet/history/${id}`));
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

/** Only where the browser reads codes; everybody else pastes the link. */
function ScanCode({ found }: { found: (link: string) => void }) {
  const t = useTranslations('wallet.requests.open');
  const isPossible = useSyncExternalStore(never, canReadCodes, absent);
  const [isMissing, setMissing] = useState(false);
  if (!isPossible) return null;
  const read = async (picture: Blob | undefined) => {
    const code = picture && (await readCode(picture).catch(() => undefined));
    setMissing(code === undefined);
    if (code !== undefined) found(code);
  };
  return (
    <Section id="scan" title={t('scan.title')}>
      {isMissing && <ErrorMessage id="no-code" text={t('scan.none')} visuallyHiddenText={t('scan.error')} />}
      <FilePicker
        id="code-picture"
        label={t('scan.label')}
        hint={t('scan.hint')}
        accept="image/*"
        capture="environment"
        chooseText={t('scan.choose')}
        noneText={t('scan.noPicture')}
        onChange={({ target }) => void read(target.files?.[0])}
      />
    </Section>
  );
}
