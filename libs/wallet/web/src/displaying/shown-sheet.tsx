'use client';
import { formatDateTime, formatTime } from '@gun/i18n';
import { Fact, Facts, Notice, Qr, Reference, Sheet, SheetHead } from '@gun/ui';
import type { CredentialDetail, CredentialDisplay } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { CredentialState } from '../credential-state';
import { useShownValue } from '../shown-value';
import { isOver } from './is-over';

interface ShownSheetProps extends Pick<CredentialDetail, 'source' | 'state' | 'validUntil' | 'claims'> {
  readonly display?: CredentialDisplay | undefined;
}

/** What is turned towards somebody: whether it holds, the chosen claims, and a code while it lasts. */
export function ShownSheet({ source, state, validUntil, claims, display }: ShownSheetProps) {
  const language = useLocale();
  const shown = useShownValue();
  return (
    <Sheet labelledBy="shown">
      <SheetHead id="shown" title={source[language]}>
        <CredentialState state={state} {...(validUntil && { validUntil })} />
      </SheetHead>
      {claims.length > 0 && (
        <Facts>
          {claims.map(({ key, label, value }) => (
            <Fact key={key} label={label[language]}>
              {shown(key, value)}
            </Fact>
          ))}
        </Facts>
      )}
      {display && <Code key={display.id} {...display} />}
    </Sheet>
  );
}

function Code(display: CredentialDisplay) {
  const t = useTranslations('wallet.shown');
  const language = useLocale();
  const { code = '', on, expiresAt } = display;
  if (useOver(display))
    return (
      <Notice look="turn" headingLevel={3} title={t('over.title')}>
        <p role="status">{t('over.text')}</p>
      </Notice>
    );
  const until = on === 'screen' ? formatTime(expiresAt, language) : formatDateTime(expiresAt, language);
  return (
    <>
      <Qr value={`${location.origin}/${language}/check/${code}`} label={t('qr')} />
      <p>
        {t('type')} <Reference>{code}</Reference>
      </p>
      <p role="status">{t(`until.${on}`, { until })}</p>
    </>
  );
}

/** A code of some minutes ends while it is on the screen. */
function useOver(display: CredentialDisplay): boolean {
  const [over, setOver] = useState(() => isOver(display));
  const { expiresAt, on } = display;
  useEffect(() => {
    if (on === 'paper') return;
    const timer = setTimeout(() => setOver(true), Math.max(0, Date.parse(expiresAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [expiresAt, on]);
  return over;
}
