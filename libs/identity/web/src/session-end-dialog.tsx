'use client';
import { here, useSession, useSessionEnd } from '@gun/api-client';
import { Actions, Button, Dialog } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, type RefObject } from 'react';

/** Warns in good time, extends with one key, and when it is over brings back to the same field. */
export function SessionEndDialog() {
  const { phase, spokenSeconds, extend } = useSessionEnd();
  const { signOut, signIn } = useSession();
  const language = useLocale();
  const t = useTranslations('identity.end');
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useOpenWhile(phase !== 'quiet', dialog);
  const ended = phase === 'ended';
  const left =
    spokenSeconds > 60 ? t('minutes', { minutes: spokenSeconds / 60 }) : t('seconds', { seconds: spokenSeconds });

  return (
    <Dialog
      id="session-end"
      ref={dialog}
      title={ended ? t('endedTitle') : t('title')}
      onCancel={(event) => {
        event.preventDefault();
        if (!ended) void extend();
      }}
    >
      <p role="status">{ended ? t('endedText') : phase === 'warning' && left}</p>
      <Actions>
        {ended ? (
          <Button type="button" onClick={() => void signIn({ language, returnTo: place.current ?? here() })}>
            {t('signIn')}
          </Button>
        ) : (
          <>
            <Button type="button" autoFocus onClick={() => void extend()}>
              {t('stay')}
            </Button>
            <Button type="button" look="alt" onClick={() => void signOut(language)}>
              {t('signOut')}
            </Button>
          </>
        )}
      </Actions>
    </Dialog>
  );
}

/** Opens over the page, remembers where one was, and gives the focus back when it closes. */
function useOpenWhile(open: boolean, dialog: RefObject<HTMLDialogElement | null>) {
  const place = useRef<ReturnType<typeof here>>(undefined);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      place.current = here();
      element.showModal();
    }
    if (!open && element.open) element.close();
  }, [open, dialog]);
  return place;
}
