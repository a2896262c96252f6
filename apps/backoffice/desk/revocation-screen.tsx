'use client';

import { RevokeCredential } from '@gun/wallet-desk';
import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';

/** After a revocation one returns to the person, whose document then says that it was revoked. */
export function RevocationScreen({ credentialId }: { credentialId: string }) {
  const locale = useLocale();
  const router = useRouter();
  return <RevokeCredential credentialId={credentialId} onDone={() => router.push(`/${locale}/wallet`)} />;
}
