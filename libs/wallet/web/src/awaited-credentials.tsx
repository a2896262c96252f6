'use client';
import { formatDateTime } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Notice } from '@gun/ui';
import type { CredentialView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useAddCredential } from './use-wallet';

/** Sources that answer later: when, and a way to look before. */
export function AwaitedCredentials({ items }: { items: readonly CredentialView[] }) {
  return items.map((item) => <Awaited key={item.id} {...item} />);
}

function Awaited({ type, title, source, expectedAt }: CredentialView) {
  const t = useTranslations('wallet.awaited');
  const language = useLocale();
  const add = useAddCredential();
  return (
    <Notice title={t('title', { document: title[language] })}>
      <p>
        {expectedAt
          ? t('expected', { source: source[language], at: formatDateTime(expectedAt, language) })
          : t('later', { source: source[language] })}
      </p>
      {add.error && <ProblemNotice error={add.error} />}
      <Actions>
        <Button type="button" look="alt" onClick={() => add.send(type)} aria-busy={add.isPending}>
          {t('look')}
        </Button>
      </Actions>
    </Notice>
  );
}
