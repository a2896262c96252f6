'use client';

import { here, useSession, useSessionEnd } from '@gun/api-client';
import { Actions, Button, Dialog } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** Five minutes before the session ends, one key prolongs it; afterwards one signs in again at the same place. */
export function SessionEnd() {
  const { phase, spokenSeconds, extend } = useSessionEnd();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = phase !== 'quiet';
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  const t = useTranslations('backoffice.session');
  const ended = phase === 'ended';
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
      <p role="status">{ended ? t('endedText') : <TimeLeft seconds={spokenSeconds} />}</p>
      {ended ? <SignInAgain /> : <Prolong extend={extend} />}
    </Dialog>
  );
}

function TimeLeft({ seconds }: { seconds: number }) {
  const t = useTranslations('backoffice.session');
  if (!Number.isFinite(seconds)) return null;
  return seconds > 60 ? t('minutesLeft', { minutes: Math.ceil(seconds / 60) }) : t('secondsLeft', { seconds });
}

function Prolong({ extend }: { extend: () => Promise<void> }) {
  const t = useTranslations('backoffice.session');
  const language = useLocale();
  const { signOut } = useSession();
  return (
    <Actions>
      <Button type="button" onClick={() => void extend()}>
        {t('stay')}
      </Button>
      <Button type="button" look="plain" onClick={() => void signOut(language)}>
        {t('signOut')}
      </Button>
    </Actions>
  );
}

function SignInAgain() {
  const t = useTranslations('backoffice.session');
  const language = useLocale();
  const { signIn } = useSession();
  return (
    <Actions>
      <Button type="button" onClick={() => void signIn({ language, returnTo: here() })}>
        {t('signInAgain')}
      </Button>
    </Actions>
  );
}
