'use client';
import { formatDate } from '@gun/i18n';
import { Tag, type TagLook } from '@gun/ui';
import type { ForeignCredentialView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';

const looks: Record<ForeignCredentialView['state'], TagLook> = {
  ...{ valid: 'ok', expired: 'turn', revoked: 'no', unchecked: 'hollow' },
};

/** Whether its issuer says that it holds today, and until when. */
export function ForeignState({ state, validUntil }: Pick<ForeignCredentialView, 'state' | 'validUntil'>) {
  const t = useTranslations('wallet.foreign');
  const language = useLocale();
  return (
    <>
      <Tag look={looks[state]}>{t(`state.${state}`)}</Tag>
      {validUntil && state === 'valid' && (
        <>
          <br />
          <span className="small quiet">{t('until', { date: formatDate(validUntil, language) })}</span>
        </>
      )}
    </>
  );
}
