'use client';
import { formatDate } from '@gun/i18n';
import { Tag, type TagLook } from '@gun/ui';
import type { CredentialView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';

const looks: Record<CredentialView['state'], TagLook> = {
  awaited: 'info',
  valid: 'ok',
  expired: 'turn',
  withdrawn: 'hollow',
  replaced: 'hollow',
  revoked: 'no',
};

/** Whether it holds today, and until when. */
export function CredentialState({ state, validUntil }: Pick<CredentialView, 'state' | 'validUntil'>) {
  const t = useTranslations('wallet');
  const language = useLocale();
  return (
    <>
      <Tag look={looks[state]}>{t(`state.${state}`)}</Tag>
      {validUntil && (state === 'valid' || state === 'expired') && (
        <>
          <br />
          <span className="small quiet">{t(`until.${state}`, { date: formatDate(validUntil, language) })}</span>
        </>
      )}
    </>
  );
}
