'use client';
import { formatDate } from '@gun/i18n';
import { brusselsDate, daysBetween } from '@gun/kernel';
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

/** Days before its end from which on it is said how many are left. */
const noticeDays = 7;

function daysLeft({ state, validUntil }: Pick<CredentialView, 'state' | 'validUntil'>): number | undefined {
  if (state !== 'valid' || !validUntil) return undefined;
  const days = daysBetween(brusselsDate(new Date()), validUntil);
  return days <= noticeDays ? Math.max(0, days) : undefined;
}

/** Whether it holds today, and until when. */
export function CredentialState({ state, validUntil }: Pick<CredentialView, 'state' | 'validUntil'>) {
  const t = useTranslations('wallet');
  const language = useLocale();
  const left = daysLeft({ state, validUntil });
  return (
    <>
      {left === undefined ? (
        <Tag look={looks[state]}>{t(`state.${state}`)}</Tag>
      ) : (
        <Tag look="turn">{t('ending', { count: left })}</Tag>
      )}
      {validUntil && (state === 'valid' || state === 'expired') && (
        <>
          <br />
          <span className="small quiet">{t(`until.${state}`, { date: formatDate(validUntil, language) })}</span>
        </>
      )}
    </>
  );
}
