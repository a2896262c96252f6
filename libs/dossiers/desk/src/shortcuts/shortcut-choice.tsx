'use client';

import { Checkboxes } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useLetterShortcuts } from './shortcut-choice-store';

/** Turns the shortcuts of a single letter off and on, for this browser. */
export function ShortcutChoice() {
  const t = useTranslations('dossiersDesk.shortcuts');
  const [on, turn] = useLetterShortcuts();
  const id = useId();
  return (
    <Checkboxes
      name={id}
      idPrefix={id}
      values={on ? ['letters'] : []}
      onChange={(event) => turn(event.target.checked)}
      items={[{ value: 'letters', text: t('letters'), hint: t('lettersHint') }]}
    />
  );
}
