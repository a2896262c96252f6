'use client';
import { isProblem } from '@gun/api-client';
import { formatTime } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import type { ContactView } from '@gun/profile-contract';
import { Actions, Button, Saved, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState, type FormEvent } from 'react';
import { useAskContactCode, useConfirmContact, useRemoveContact } from './use-contacts';

const sixDigits = /^\D*(\d\D*){6}$/;

/** The code that was sent: typed, pasted, or offered by the phone. */
export function ConfirmContact({ contact, onDone }: { contact: ContactView; onDone: () => void }) {
  const t = useTranslations('profile.contact');
  const site = useTranslations('site');
  const language = useLocale();
  const { id, kind, shown, codeUntil } = contact;
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const confirm = useConfirmContact(id);
  const again = useAskContactCode(id);
  const remove = useRemoveContact(id);
  const field = `code-${kind}`;
  const wrong = isProblem(confirm.error, 'codeWrong') ? confirm.error.detail : undefined;
  const fault = incomplete ? t('fault.code') : wrong;
  const refused = [again.error, remove.error, wrong === undefined ? confirm.error : undefined].find(Boolean);

  useEffect(() => {
    if (wrong) document.getElementById(field)?.focus();
  }, [wrong, field, confirm.error]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = !sixDigits.test(code);
    setIncomplete(missing);
    if (missing) document.getElementById(field)?.focus();
    else if (!confirm.isPending) confirm.send(code, onDone);
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {refused && <ProblemNotice error={refused} />}
      <p role="status">
        {codeUntil
          ? t(`sent.${kind}`, { shown, time: formatTime(codeUntil, language) })
          : t(`codeOver.${kind}`, { shown })}
      </p>
      {codeUntil && (
        <TextInput
          id={field}
          label={t('code')}
          hint={t(`codeHint.${kind}`)}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          width={10}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          {...(fault && { errorMessage: { text: fault, visuallyHiddenText: site('errorPrefix') } })}
        />
      )}
      <Actions>
        {codeUntil && <Button>{t('confirm')}</Button>}
        <Button
          type="button"
          look={codeUntil ? 'plain' : 'filled'}
          onClick={() => {
            confirm.reset();
            setCode('');
            again.send();
          }}
        >
          {t('sendAgain')}
        </Button>
        {contact.state === 'unconfirmed' && (
          <Button type="button" look="plain" onClick={() => remove.send()}>
            {t(`other.${kind}`)}
          </Button>
        )}
      </Actions>
      {again.phase === 'done' && <Saved>{t('sentAgain')}</Saved>}
    </form>
  );
}
