'use client';
import type { PermissionKind } from '@gun/own-data-contract';
import { Notice } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { GiveAgain } from './give-again';
import type { PermissionPlace } from './use-permissions';

/** What was just taken back, read out where its row is gone, with the way back where there is one. */
export function TakenBack({ kinds, place }: { kinds: readonly PermissionKind[]; place: PermissionPlace }) {
  const t = useTranslations('ownData.permissions.takenBack');
  const language = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [place]);
  const one = kinds
    .find(({ kind }) => kind === place.kind)
    ?.items.find(({ id, state }) => id === place.permissionId && state === 'over');
  if (!one) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice look="ok" title={t('title')}>
        <p>
          {one.what[language]}. {t('text')}
        </p>
        {one.actions.includes('giveAgain') && <GiveAgain place={place} what={one.what[language]} />}
      </Notice>
    </div>
  );
}
