'use client';

import { Actions, Button, Dialog, Keys } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { ShortcutChoice } from './shortcut-choice';
import { useLetterShortcuts } from './shortcut-choice-store';
import { useShortcuts, type DeskShortcut } from './use-shortcuts';

/** The shortcuts of a page: they act, they are written at its foot, and `?` lists them. */
export function Shortcuts({ shortcuts }: { shortcuts: readonly DeskShortcut[] }) {
  const t = useTranslations('dossiersDesk.shortcuts');
  const dialog = useRef<HTMLDialogElement>(null);
  const [lettersOn] = useLetterShortcuts();
  const open = () => dialog.current?.showModal();
  useShortcuts([...shortcuts, { keys: ['?'], text: t('list'), run: open }]);
  const written = shortcuts.map(({ keys, text }) => ({ keys: keys.map(asOnTheKey), text }));
  return (
    <>
      <Keys
        shortcuts={[...(lettersOn ? written : []), { keys: ['?'], text: t('list') }]}
        change={
          <Button type="button" look="plain" onClick={open}>
            {t('change')}
          </Button>
        }
      />
      <Dialog id="shortcut-list" ref={dialog} title={t('title')}>
        <Keys shortcuts={written} />
        <ShortcutChoice />
        <Actions>
          <Button type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}

const asOnTheKey = (key: string) => key.toUpperCase();
