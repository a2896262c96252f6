/** Which of the holder's documents answer a question, what would leave, and what would stay. */
import { inEveryLanguage } from '@gun/kernel';
import {
  claimsOfElement,
  credentialKeys,
  credentialType,
  isOfType,
  matchCredential,
  nestedClaims,
  type CredentialFormat,
  type CredentialKey,
  type CredentialType,
  type DcqlCredential,
  type DcqlQuery,
  type FittingDocument,
  type NamedClaim,
} from '@gun/wallet-contract';
import { textOf } from '../../credentials/claim-value';
import type { CredentialContent, CredentialRow } from '../../credentials/credential-store';
import { mapOf } from '../../mdoc/cbor';
import { elementsOf } from '../../mdoc/elements-of';
import { jsonOf } from '../../mdoc/element-values';

/** A document that may be shown now. */
export interface Held {
  readonly row: CredentialRow;
  readonly content: CredentialContent;
  /** Key identifiers of the certificates that its copies are signed under. */
  readonly authorities: readonly string[];
}

/** The claim as people read it; a name that no type knows stays as it came. */
export function namedClaim(type: CredentialType | undefined, key: string): NamedClaim {
  const known = type?.claims.find(({ path }) => path.join('.') === key);
  return { key, label: known?.label ?? inEveryLanguage(key.slice(0, 300)) };
}

/** As a question names it: its document type, or its `vct` and the type that this extends. */
const namesOf = (form: CredentialFormat) =>
  form.format === 'mso_mdoc'
    ? { format: form.format, type: form.docType }
    : { format: form.format, type: form.vct, extends: form.extends };

/** The form in which a question wants it; undefined when it does not exist so. */
export const formAsked = ({ formats }: CredentialType, { format }: DcqlCredential): CredentialFormat | undefined =>
  formats.find((form) => form.format === format);

/** The kinds of attestation of which one may answer. */
export const typesAsked = ({ credentials }: DcqlQuery): CredentialKey[] =>
  credentialKeys.filter((key) =>
    credentials.some((asked) => {
      const form = formAsked(credentialType(key), asked);
      return form && isOfType(namesOf(form), asked);
    }),
  );

const isWithin = (key: string, wanted: string): boolean => key === wanted || key.startsWith(`${wanted}.`);

/** The claims, with dots, with which this document answers; undefined when it does not. */
export function claimsShown({ row, content, authorities }: Held, asked: DcqlCredential): readonly string[] | undefined {
  const type = credentialType(row.type);
  const form = formAsked(type, asked);
  if (!form) return undefined;
  if (form.format === 'mso_mdoc') {
    const elements = jsonOf(mapOf(elementsOf(type, content.claims)));
    const known = { ...namesOf(form), claims: { [form.namespace]: elements }, authorities };
    return matchCredential(known, asked)?.flatMap(([, element]) => claimsOfElement(type, String(element)));
  }
  const known = { ...namesOf(form), claims: nestedClaims(type, content.claims), authorities };
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
  const isOpen = asked.format !== 'mso_mdoc';
  const leaves = there.filter(
    ({ path, sd }) => (isOpen && sd === 'never') || wanted.some((one) => isWithin(path.join('.'), one)),
  );
  return {
    ...{ credentialId: row.id, title: type.title, ...(content.label && { label: content.label }) },
    shows: leaves.map(({ path, label }) => {
      const key = path.join('.');
      const value = content.claims[key];
      return { key, label, value: value === undefined ? '' : textOf(value).slice(0, 2000) };
    }),
    stays: there.filter((claim) => !leaves.includes(claim)).map(({ path, label }) => ({ key: path.join('.'), label })),
  };
}
