'use client';
import { Checkboxes, Notice, Radios } from '@gun/ui';
import type { AgeVerifier } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import type { AgeChoice } from './make-answer';

export interface VerifierChoiceProps {
  readonly verifiers: readonly AgeVerifier[];
  readonly choice: AgeChoice;
  readonly setChoice: (choice: AgeChoice) => void;
}

/** Which verifier; and whether its other tokens stay on this device, which nobody has chosen for them. */
export function VerifierChoice({ verifiers, choice, setChoice }: VerifierChoiceProps) {
  const t = useTranslations('wallet.ageProof.verifier');
  const language = useLocale();
  if (verifiers.length === 0)
    return (
      <Notice look="turn">
        <p>{t('none')}</p>
      </Notice>
    );
  return (
    <>
      <Radios
        name="verifier"
        legend={t('title')}
        hint={t('hint')}
        items={verifiers.map(({ name, url }) => ({ value: url, text: name[language], hint: new URL(url).host }))}
        value={choice.verifier ?? ''}
        onChange={({ target }) => setChoice({ ...choice, verifier: target.value })}
      />
      <Checkboxes
        name="keep"
        items={[{ value: 'keep', text: t('keep'), hint: t('keepHint') }]}
        values={choice.keep ? ['keep'] : []}
        onChange={({ target }) => setChoice({ ...choice, keep: target.checked })}
      />
    </>
  );
}
