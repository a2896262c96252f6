'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@gun/ui';

/** Asks once before a file goes: on a small screen the link is easily touched by mistake. */
export function RemoveFile({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useTranslations('procedures');
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button type="button" look="plain" onClick={() => setAsking(true)} aria-label={t('removeFile', { file: name })}>
        {t('removeItem')}
      </Button>
    );
  }
  return (
    <span role="group" aria-label={t('removeFileQuestion')}>
      <Button type="button" look="danger" onClick={onRemove} autoFocus>
        {t('confirmRemove', { file: name })}
      </Button>
      <Button type="button" look="plain" onClick={() => setAsking(false)}>
        {t('keepFile', { file: name })}
      </Button>
    </span>
  );
}
