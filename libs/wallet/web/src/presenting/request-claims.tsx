'use client';
import { Fact, Facts } from '@gun/ui';
import type { FittingDocument, NamedClaim } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useShownValue } from '../shown-value';

/** Several words as one part of a sentence. */
export const listed = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);

/** Names of claims in a sentence. */
export function useClaimNames(): (claims: readonly NamedClaim[]) => string {
  const language = useLocale();
  return (claims) =>
    listed(
      claims.map(({ label }) => label[language]),
      language,
    );
}

/** What leaves, with its values as the other side will read them; and what stays. */
export function RequestClaims({ shows, stays }: Pick<FittingDocument, 'shows' | 'stays'>) {
  const t = useTranslations('wallet.requests.ask');
  const language = useLocale();
  const shown = useShownValue();
  const namesOf = useClaimNames();
  return (
    <>
      <Facts>
        {shows.map(({ key, label, value }) => (
          <Fact key={key} label={label[language]}>
            {shown(key, value)}
          </Fact>
        ))}
      </Facts>
      <h3>{t('stays')}</h3>
      <p>{stays.length > 0 ? namesOf(stays) : t('staysNothing')}</p>
    </>
  );
}
