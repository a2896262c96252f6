'use client';
import { ProblemNotice } from '@gun/identity-web';
import type { ContactKind } from '@gun/profile-contract';
import { Actions, Button, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { faultIn, type ContactFault } from './contact-errors';
import { useGiveContact } from './use-contacts';

const hints = {
  email: { type: 'email', autoComplete: 'email', spellCheck: false, autoCapitalize: 'none' },
  phone: { type: 'tel', autoComplete: 'tel', width: 10 },
} as const;

/** One address or number; the next step is the code that was sent there. */
export function GiveContact({ kind, keep }: { kind: ContactKind; keep?: () => void }) {
  const t = useTranslations('profile.contact');
  const site = useTranslations('site');
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState<ContactFault>();
  const { send, error, isPending } = useGiveContact(kind, useLocale());
  const id = `contact-${kind}`;

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = faultIn(kind, written);
    setFault(found);
    if (found) document.getElementById(id)?.focus();
    else if (!isPending) send(written);
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {error && <ProblemNotice error={error} />}
      <TextInput
        {...hints[kind]}
        id={id}
        label={t(`give.${kind}.label`)}
        hint={t(`give.${kind}.hint`)}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
        {...(fault && { errorMessage: { text: t(`fault.${fault}`), visuallyHiddenText: site('errorPrefix') } })}
      />
      <Actions>
        <Button look="alt">{t('sendCode')}</Button>
        {keep && (
          <Button type="button" look="plain" onClick={keep}>
            {t(`keep.${kind}`)}
          </Button>
        )}
      </Actions>
    </form>
  );
}
