'use client';
import type { CredentialView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';

/** What it is, and which of its kind: “Driving licence: B, BE”. */
export function useCredentialName(): (credential: Pick<CredentialView, 'title' | 'label'>) => string {
  const t = useTranslations('wallet');
  const language = useLocale();
  return ({ title, label }) => (label ? t('named', { title: title[language], label }) : title[language]);
}
