'use client';

import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';

/** After an act one returns to the dossier, which then says what was done. */
export function useToDossier(dossierId: string): () => void {
  const locale = useLocale();
  const router = useRouter();
  return () => router.push(`/${locale}/dossiers/${dossierId}`);
}
