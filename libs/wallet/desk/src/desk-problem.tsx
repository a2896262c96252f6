'use client';

import type { ApiProblem } from '@gun/api-client';
import { helpline } from '@gun/i18n';
import { NotificationBanner, Reference } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';

/** A refusal in the words of the gateway. It takes the focus, because it answers what was just pressed. */
export function DeskProblem({ problem }: { problem: ApiProblem }) {
  const t = useTranslations('walletDesk.problem');
  const titleId = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  const isFault = problem.status === 0 || problem.status >= 500;
  return (
    <div ref={place} tabIndex={-1}>
      <NotificationBanner look="no" role="alert" titleId={titleId} titleText={t(isFault ? 'fault' : 'refused')}>
        <p>{problem.detail ?? t('unreachable')}</p>
        {problem.status >= 500 && problem.traceId && (
          <p>
            {t('call', { phone: helpline.text })} <Reference>{problem.traceId}</Reference>
          </p>
        )}
      </NotificationBanner>
    </div>
  );
}
