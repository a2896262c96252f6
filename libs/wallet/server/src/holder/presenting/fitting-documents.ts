/** Which of the holder's documents answer a question, what would leave, and what would stay. */
import type { LocalizedText } from '@gun/kernel';
import {
  credentialType,
  matchCredential,
  nestedClaims,
  sdJwtOf,
  type CredentialType,
  type DcqlCredential,
  type FittingDocument,
  type NamedClaim,
} from '@gun/wallet-contract';
import type { CredentialContent, CredentialRow } from '../../credentials/credential-store';

/** A document that may be shown now. */
export interface Held {
  readonly row: CredentialRow;
  readonly content: CredentialContent;
}

const everywhere = (text: string): LocalizedText => ({ fr: text, nl: text, de: text, en: text });

/** The claim as people read it; a name that no type knows stays as it came. */
export function namedClaim(type: CredentialType | undefined, key: string): NamedClaim {
  const known = type?.claims.find(({ path }) => path.join('.') === key);
  return { key, label: known?.label ?? everywhere(key.slice(0, 300)) };
}

const isWithin = (key: string, wanted: string): boolean => key === wanted || key.startsWith(`${wanted}.`);

/** The claims, with dots, with which this document answers; undefined when it does not. */
export function claimsShown({ row, content }: Held, asked: DcqlCredential): readonly string[] | undefined {
  const type = credentialType(row.type);
  const form = sdJwtOf(type);
  if (!form || form.format !== asked.format) return undefined;
  const known = { format: form.format, type: form.vct, claims: nestedClaims(type, content.claims) };
  const paths = matchCredential(known, asked);
  return paths?.map((path) => path.filter((element) => typeof element === 'string').join('.'));
}

/** Undefined: it does not answer the question. */
export function fittingDocument(held: Held, asked: DcqlCredential): FittingDocument | undefined {
  const wanted = claimsShown(held, asked);
  if (!wanted) return undefined;
  const { row, content } = held;
  const type = credentialType(row.type);
  const there = type.claims.filter(({ path }) => content.claims[path.join('.')] !== undefined);
  const leaves = there.filter(({ path, sd }) => sd === 'never' || wanted.some((one) => isWithin(path.join('.'), one)));
  return {
    ...{ credentialId: row.id, title: type.title, ...(content.label && { label: content.label }) },
    shows: leaves.map(({ path, label }) => {
      const key = path.join('.');
      return { key, label, value: String(content.claims[key]).slice(0, 2000) };
    }),
    stays: there.filter((claim) => !leaves.includes(claim)).map(({ path, label }) => ({ key: path.join('.'), label })),
  };
}
