'use client';
import { formatDate } from '@gun/i18n';
import type { MandateView } from '@gun/identity-contract';
import { Actions, Button, Notice, Reference } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** The code, large enough to read over the phone, and what the other side does with it. */
export function MandateMade({ mandate }: { mandate: MandateView }) {
  const t = useTranslations('identity.mandates');
  const language = useLocale();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice look="ok" title={t('madeTitle')}>
        <p>
          <Reference>{mandate.code}</Reference>
        </p>
        <p>{mandate.side === 'principal' ? t('madeGive', { name: mandate.other?.name ?? '' }) : t('madeAsk')}</p>
        {mandate.answerBefore && <p>{t('madeBefore', { before: formatDate(mandate.answerBefore, language) })}</p>}
        <Actions>
          <Button type="button" look="alt" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Actions>
      </Notice>
    </div>
  );
}
