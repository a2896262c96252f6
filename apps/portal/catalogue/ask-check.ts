import { checkDocument, parseCheckCode } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';
import type { CheckPageProps } from './check-page';
import { tryPublic } from './read-catalogue';

/** Asks whether a code belongs to a genuine paper; a code that cannot be one is not asked. */
export async function askCheck(typed: string, language: Language): Promise<CheckPageProps['outcome']> {
  if (typed.trim() === '') return undefined;
  const code = parseCheckCode(typed);
  if (!code) return { state: 'malformed' };
  return { state: 'asked', check: await tryPublic(checkDocument, { code }, language) };
}
