'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, TextInput } from '@gun/ui';
import type { ReceivedOffer } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefuseOffer, useSignInForOffer, useTakeOffer } from './use-offers';

/** The PIN, where the issuer wants one; then yes or no, and no is as easy as yes. */
export function TakeOffer({ id, signIn, pin }: ReceivedOffer) {
  const t = useTranslations('wallet.offers.take');
  const language = useLocale();
  const [typed, setTyped] = useState('');
  const take = useTakeOffer(id);
  const go = useSignInForOffer(id);
  const refuse = useRefuseOffer(id);
  const error = take.error ?? go.error ?? refuse.error;
  const isBusy = take.isPending || go.isPending || refuse.isPending;
  const agree = () => {
    if (signIn) return go.send(language, ({ address }) => location.assign(address));
    return take.send(pin ? typed : undefined);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        agree();
      }}
    >
      {error && <ProblemNotice error={error} />}
      {signIn && <p>{t('signInText')}</p>}
      {pin && (
        <TextInput
          id="offer-pin"
          label={t('pin')}
          hint={[pin.description, pin.length && t('pinLength', { count: pin.length })].filter(Boolean).join('. ')}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          inputMode={pin.numeric ? 'numeric' : 'text'}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <Actions>
        <Button big aria-busy={isBusy}>
          {t(signIn ? 'signIn' : 'take')}
        </Button>
        <Button type="button" look="alt" big aria-busy={isBusy} onClick={() => refuse.send()}>
          {t('refuse')}
        </Button>
      </Actions>
      {take.isPending && <p role="status">{t('checking')}</p>}
      <p className="small quiet">{t('trace')}</p>
    </form>
  );
}
