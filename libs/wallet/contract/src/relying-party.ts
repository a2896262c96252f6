/**
 * Who may ask holders for what, and what for: the register of relying parties (Commission implementing regulation (EU)
 * 2025/848, art. 5 and annex I). A request never goes wider than the entry of its purpose.
 */
import type { LocalizedText } from '@gun/kernel';
import { mappedQuestion, type ClaimsMapping } from './claims-mapping';
import { credentialType, elementOf } from './credential-catalogue';
import type { CredentialFormat, CredentialKey, CredentialType } from './credential-type';
import type { DcqlCredential, DcqlQuery } from './dcql';
import type { AskPresentation } from './presentation';

export interface RegisteredPurpose {
  readonly key: string;
  /** What the holder reads before answering. */
  readonly title: LocalizedText;
  readonly type: CredentialKey;
  /** Claims that may be asked, with dots between their names. */
  readonly claims: readonly string[];
  /** Days for which what was shown may be kept. */
  readonly keptDays: number;
  readonly legalBasis: string;
}

/** Where a party asks for itself, with a verifier of its own. */
export interface RegisteredSite {
  /** Where its requests come from and its answers go: scheme, host and port. */
  readonly origins: readonly string[];
  /** PEM of the authority that certified what signs its requests. Absent: unsigned requests, in development only. */
  readonly certificate?: string | undefined;
}

export interface RelyingParty {
  /** Of an agency: the client that signs in for it, to ask with our verifier. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly site?: RegisteredSite | undefined;
  readonly purposes: readonly RegisteredPurpose[];
}

/** Claims of a purpose that are asked: all, or those named. Undefined when one of them is not registered. */
export function claimsAsked(
  { claims }: RegisteredPurpose,
  wanted: readonly string[] = claims,
): readonly string[] | undefined {
  return wanted.every((claim) => claims.includes(claim)) ? wanted : undefined;
}

/** Elements of an mdoc are asked for as a whole: one that holds several claims is asked for once. */
function elementsAsked(type: CredentialType, claims: readonly string[]): string[] {
  const asked = type.claims.filter(({ path }) => claims.includes(path.join('.')));
  return [...new Set(asked.map((claim) => elementOf(claim)[0] ?? ''))];
}

const formats = { sdJwt: 'dc+sd-jwt', mdoc: 'mso_mdoc' } as const;

const formOf = (type: CredentialType, wanted: AskPresentation['form']): CredentialFormat | undefined =>
  wanted ? type.formats.find(({ format }) => format === formats[wanted]) : type.formats[0];

const credentialsAtMost = 8;

/**
 * The question that a wallet is asked for a purpose, in our words or in those of another issuer that the purpose takes;
 * undefined for a form in which this kind does not exist.
 */
export function queryFor(
  purpose: Pick<RegisteredPurpose, 'key' | 'type'>,
  claims: readonly string[],
  wanted?: AskPresentation['form'],
  mappings: readonly ClaimsMapping[] = [],
): DcqlQuery | undefined {
  const ours = questionFor(purpose, claims, wanted);
  if (!ours || ours.format !== 'dc+sd-jwt') return ours && { credentials: [ours] };
  const theirs = mappings
    .filter(({ type, purposes }) => type === purpose.type && purposes.includes(purpose.key))
    .flatMap((mapping, at) => mappedQuestion(mapping, claims, `${purpose.type}_${at + 1}`) ?? [])
    .slice(0, credentialsAtMost - 1);
  if (theirs.length === 0) return { credentials: [ours] };
  const credentials = [ours, ...theirs];
  return { credentials, credential_sets: [{ options: credentials.map(({ id }) => [id]), required: true }] };
}

function questionFor(
  { type: key }: Pick<RegisteredPurpose, 'type'>,
  claims: readonly string[],
  wanted: AskPresentation['form'],
): DcqlCredential | undefined {
  const type = credentialType(key);
  const form = formOf(type, wanted);
  if (!form) return undefined;
  const question =
    form.format === 'mso_mdoc'
      ? {
          meta: { doctype_value: form.docType },
          claims: elementsAsked(type, claims).map((element) => ({ path: [form.namespace, element] })),
        }
      : { meta: { vct_values: [form.vct] }, claims: claims.map((claim) => ({ path: claim.split('.') })) };
  return { id: key, format: form.format, ...question };
}
