'use client';

import type { ApiProblem } from '@gun/api-client';
import { helpline } from '@gun/i18n';
import { NotificationBanner, Reference } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, type ReactNode } from 'react';

export interface DeskProblemProps {
  problem: ApiProblem;
  /** Who did what and when, when it is somebody else's act that stands in the way. */
  children?: ReactNode;
}

/** A refusal in words, with the way out. It takes the focus, because it answers what was just pressed. */
export function DeskProblem({ problem, children }: DeskProblemProps) {
  const t = useTranslations('dossiersDesk.problem');
  const titleId = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  return (
    <div ref={place} tabIndex={-1}>
      <NotificationBanner look="no" role="alert" titleId={titleId} titleText={titleOf(problem, t)}>
        <p>{problem.detail ?? t('unreachable')}</p>
        {children}
        {problem.status >= 500 && problem.traceId && (
          <p>
            {t('call', { phone: helpline.text })} <Reference>{problem.traceId}</Reference>
          </p>
        )}
      </NotificationBanner>
    </div>
  );
}

function titleOf({ status }: ApiProblem, t: (key: string) => string): string {
  if (status === 409) return t('conflict');
  if (status === 401) return t('signedOut');
  return t(status === 0 || status >= 500 ? 'fault' : 'refused');
}
