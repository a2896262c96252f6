'use client';

import { BackLink, Desk } from '@gun/ui';
import type { DeskCredential } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { DeskProblem } from './desk-problem';
import { RevocationForm } from './revocation-form';
import { useDeskWallet, useOpening } from './use-desk-wallet';
import { useLanguage } from './use-language';
import { WalletSide } from './wallet-side';

export interface RevokeCredentialProps {
  credentialId: string;
  onDone: () => void;
}

/** Ends a document of the person whom this tab opened. */
export function RevokeCredential({ credentialId, onDone }: RevokeCredentialProps) {
  const t = useTranslations('walletDesk.revoke');
  const language = useLanguage();
  const { openingId } = useOpening();
  return (
    <Desk side={<WalletSide current="counter" />}>
      <BackLink href={`/${language}/wallet`}>{t('back')}</BackLink>
      {openingId ? <OfOpening {...{ openingId, credentialId, onDone }} /> : <p>{t('nobody')}</p>}
    </Desk>
  );
}

function OfOpening({ openingId, credentialId, onDone }: RevokeCredentialProps & { openingId: string }) {
  const t = useTranslations('walletDesk.revoke');
  const { data, error } = useDeskWallet(openingId);
  const found = data?.credentials.find(({ id, mayRevoke }) => id === credentialId && mayRevoke);
  if (error) return <DeskProblem problem={error} />;
  if (!data) return <p role="status">{t('loading')}</p>;
  if (!found) return <p>{t('notOpen')}</p>;
  return (
    <>
      <Head credential={found} holder={data.holder} />
      <RevocationForm {...{ openingId, onDone }} credential={found} holder={data.holder} />
    </>
  );
}

function Head({ credential, holder }: { credential: DeskCredential; holder: string }) {
  const t = useTranslations('walletDesk.revoke');
  const language = useLanguage();
  return (
    <>
      <h1>{t('title', { document: credential.title[language], holder })}</h1>
      {credential.label && <p>{credential.label}</p>}
      <p>{t('lead')}</p>
    </>
  );
}
