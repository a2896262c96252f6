/**
 * Whether a party may ask what it asks: question by question, against the purposes that it is registered for. One rule,
 * which answers what the holder is shown when it may not.
 */
import type { ClaimsMapping } from './claims-mapping';
import { claimsOfElement, credentialType, typeAnswering, typeOfDocument } from './credential-catalogue';
import type { CredentialType } from './credential-type';
import type { DcqlClaim, DcqlCredential, DcqlQuery } from './dcql';
import type { RegisteredPurpose, RelyingParty } from './relying-party';

export interface JudgedQuestion {
  readonly question: string;
  readonly type?: CredentialType;
  readonly purpose?: RegisteredPurpose;
  /** Claims that are asked, with dots between their names. */
  readonly claims: readonly string[];
  /** Those that no purpose covers. */
  readonly beyond: readonly string[];
}

/** The one kind of attestation that a question is about; undefined when it is about several, or none of ours. */
function typeAsked({ format, meta }: DcqlCredential): CredentialType | undefined {
  const types =
    format === 'mso_mdoc'
      ? [meta?.doctype_value === undefined ? undefined : typeOfDocument(meta.doctype_value)]
      : (meta?.vct_values ?? []).map(typeAnswering);
  const [first] = types;
  return types.every((type) => type === first) ? first : undefined;
}

/**
 * The names of what is asked: of an mdoc those of its element, whose namespace is left out, as are places of a list. A path
 * that is no namespace and element (OpenID4VP 1.0, appendix B.2.4) stays a path, which no purpose covers.
 */
function claimNames({ path }: Pick<DcqlClaim, 'path'>, format: string, type: CredentialType | undefined): string[] {
  const names = path.filter((element) => typeof element === 'string');
  if (format !== 'mso_mdoc') return [names.join('.')];
  const [, element] = names;
  if (element === undefined || path.length !== 2) return [`/${path.join('/')}`];
  const known = type ? claimsOfElement(type, element) : [];
  return known.length > 0 ? known : [element];
}

const isCovered = (claim: string, registered: readonly string[]): boolean =>
  registered.some((one) => claim === one || claim.startsWith(`${one}.`));

const beyondOf = (claims: readonly string[], { claims: registered }: RegisteredPurpose): string[] =>
  claims.filter((claim) => !isCovered(claim, registered));

/** The words of another framework in which a question is asked; undefined for our own, and for several at once. */
function mappingAsked({ format, meta }: DcqlCredential, mappings: readonly ClaimsMapping[]): ClaimsMapping | undefined {
  const [vct, ...more] = format === 'mso_mdoc' ? [] : (meta?.vct_values ?? []);
  return more.length > 0 ? undefined : mappings.find((one) => one.vct === vct);
}

const isPrefix = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((name, at) => other[at] === name);

/** What is asked in their words, in ours; what the mapping does not know stays a path, which no purpose covers. */
function mappedNames({ path }: Pick<DcqlClaim, 'path'>, { claims }: ClaimsMapping): string[] {
  const names = path.filter((element) => typeof element === 'string');
  const ours = Object.entries(claims).filter(([, theirs]) => isPrefix(names, theirs) || isPrefix(theirs, names));
  return ours.length > 0 ? ours.map(([claim]) => claim) : [`/${path.join('/')}`];
}

function judgeQuestion(
  asked: DcqlCredential,
  party: RelyingParty | undefined,
  mappings: readonly ClaimsMapping[],
): JudgedQuestion {
  const mapping = mappingAsked(asked, mappings);
  const type = mapping ? credentialType(mapping.type) : typeAsked(asked);
  const namesOf = (claim: DcqlClaim): string[] =>
    mapping ? mappedNames(claim, mapping) : claimNames(claim, asked.format, type);
  const claims = [...new Set((asked.claims ?? []).flatMap(namesOf))];
  const [nearest] = (party?.purposes ?? [])
    .filter((purpose) => purpose.type === type?.key && (!mapping || mapping.purposes.includes(purpose.key)))
    .map((purpose) => ({ purpose, beyond: beyondOf(claims, purpose) }))
    .toSorted((one, other) => one.beyond.length - other.beyond.length);
  return {
    ...{ question: asked.id, claims, beyond: nearest?.beyond ?? claims },
    ...(type && { type }),
    ...(nearest && { purpose: nearest.purpose }),
  };
}

/** `mappings`: words of other frameworks that are taken for ours. */
export const judgeRequest = (
  { credentials }: DcqlQuery,
  party: RelyingParty | undefined,
  mappings: readonly ClaimsMapping[] = [],
): JudgedQuestion[] => credentials.map((asked) => judgeQuestion(asked, party, mappings));

/** Whether a purpose of the register covers the whole question. */
export const isRegistered = ({ purpose, beyond }: JudgedQuestion): boolean =>
  purpose !== undefined && beyond.length === 0;

/** What an attestation of ours says, at the paths at which a question looks for it. */
export function nestedClaims(
  { claims: known }: CredentialType,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const { path } of known) {
    const value = values[path.join('.')];
    if (value === undefined) continue;
    let place = nested;
    for (const name of path.slice(0, -1)) place = (place[name] ??= {}) as Record<string, unknown>; // made on this line
    place[path.at(-1) ?? ''] = value;
  }
  return nested;
}
