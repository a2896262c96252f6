'use client';
import { here, useSession, useSessionEnd, type SessionClock } from '@gun/api-client';
import { Actions, Button, Dialog } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';

export interface SessionEndDialogProps {
  /** Where its words are: the back office keeps what was typed elsewhere than the portal, and says so. */
  words?: string;
}

/** Warns in good time, extends with one key, and when it is over brings back to the same field. */
export function SessionEndDialog({ words = 'identity.end' }: SessionEndDialogProps) {
  const { phase, spokenSeconds, extend } = useSessionEnd();
  if (phase === 'quiet') return null;
  return <SessionEnd ended={phase === 'ended'} {...{ words, spokenSeconds, extend }} />;
}

interface SessionEndProps extends Pick<SessionClock, 'spokenSeconds'> {
  words: string;
  ended: boolean;
  extend: () => Promise<void>;
}

function SessionEnd({ words, ended, spokenSeconds, extend }: SessionEndProps) {
  const { signOut, signIn } = useSession();
  const language = useLocale();
  const t = useTranslations(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const [place] = useState(here);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      setTimeout(() => place.focus && document.getElementById(place.focus)?.focus());
    };
  }, [place]);
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
      <p role="status">{ended ? t('endedText') : left}</p>
      <Actions>
        {ended ? (
          <Button type="button" autoFocus onClick={() => void signIn({ language, returnTo: place })}>
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
