import { checkDocument, parseCheckCode } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';
import { checkCredential } from '@gun/wallet-contract';
import type { CheckPageProps } from './check-page';
import { tryPublic } from './read-catalogue';

/** Asks whether a code belongs to a genuine paper, or to a document that somebody shows from their wallet. */
export async function askCheck(typed: string, language: Language): Promise<CheckPageProps['outcome']> {
  if (typed.trim() === '') return undefined;
  const code = parseCheckCode(typed);
  if (!code) return { state: 'malformed' };
  const check = await tryPublic(checkDocument, { code }, language);
  if (check?.genuine !== false) return { state: 'asked', check };
  const shown = await tryPublic(checkCredential, { code }, language);
  return shown?.genuine ? { state: 'shown', shown } : { state: 'asked', ...(shown && { check }) };
}
