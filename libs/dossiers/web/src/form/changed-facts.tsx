'use client';
import type { InputIssue } from '@gun/kernel';
import { Notice } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** What a register says otherwise than its owner saw or typed: read before the facts, which show it by now. */
export function ChangedFacts({ issues }: { issues: readonly InputIssue[] }) {
  const t = useTranslations('dossiers.check.changed');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Notice look="turn" title={t('title')}>
        <ul>
          {issues.map(({ name, detail }) => (
            <li key={name}>
              <a href="#known-facts">{detail}</a>
            </li>
          ))}
        </ul>
        <p>{t('text')}</p>
      </Notice>
    </div>
  );
}
