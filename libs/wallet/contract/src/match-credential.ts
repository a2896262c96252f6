/**
 * Whether an attestation answers a question of DCQL, and with which claims (OpenID4VP 1.0, parts 6.4 and 7). One rule for
 * both sides: a wallet plans with it what it would show, a verifier checks with it that it got what it asked for.
 */
import type { DcqlClaim, DcqlCredential, DcqlQuery } from './dcql';

type Json = unknown;
type Path = DcqlClaim['path'];

/** An attestation as far as it is known here: to the holder everything, to a verifier what was disclosed. */
export interface KnownCredential {
  readonly format: string;
  /** `vct` or document type. */
  readonly type: string;
  readonly claims: Readonly<Record<string, Json>>;
  /** The type that its own extends: who asks for that is answered with it, too (part B.3.5). */
  readonly extends?: string | undefined;
  /** Key identifiers of the certificates that it is signed under, in base64url. Absent: not looked at. */
  readonly authorities?: readonly string[];
}

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function step(value: Json, element: Path[number]): Json[] {
  if (element === null) return Array.isArray(value) ? value : [];
  if (typeof element === 'number') return Array.isArray(value) && element < value.length ? [value[element]] : [];
  return isRecord(value) && Object.hasOwn(value, element) ? [value[element]] : [];
}

/** Every value at a path; none when it leads nowhere. */
const valuesAt = (claims: Json, path: Path): Json[] =>
  path.reduce<Json[]>((values, element) => values.flatMap((value) => step(value, element)), [claims]);

const answers = ({ claims }: KnownCredential, { path, values }: DcqlClaim): boolean => {
  const found = valuesAt(claims, path);
  return found.length > 0 && (values === undefined || found.some((value) => values.some((wanted) => wanted === value)));
};

/** Whether an attestation of this type and form is asked for, whatever it says. */
export const isOfType = (known: Omit<KnownCredential, 'claims'>, { format: asked, meta }: DcqlCredential): boolean => {
  const { format, type } = known;
  if (format !== asked) return false;
  if (format === 'mso_mdoc') return meta?.doctype_value === undefined || meta.doctype_value === type;
  const wanted = meta?.vct_values;
  return wanted === undefined || [type, known.extends].some((one) => one !== undefined && wanted.includes(one));
};

/** Of the ways to name an authority we know one; a question that names others alone is answered with nothing. */
const isTrusted = ({ authorities }: KnownCredential, { trusted_authorities: wanted }: DcqlCredential): boolean =>
  wanted === undefined ||
  authorities === undefined ||
  wanted.some(({ type, values }) => type === 'aki' && authorities.some((one) => values.includes(one)));

/** The sets of claims that would do, in the order in which the verifier prefers them. */
const choicesOf = ({ claims = [], claim_sets }: DcqlCredential): readonly (readonly DcqlClaim[])[] =>
  claim_sets?.map((set) => claims.filter(({ id }) => id !== undefined && set.includes(id))) ?? [claims];

/** The paths that answer the question, or undefined when this attestation does not. */
export function matchCredential(known: KnownCredential, asked: DcqlCredential): readonly Path[] | undefined {
  if (!isOfType(known, asked) || !isTrusted(known, asked)) return undefined;
  const chosen = choicesOf(asked).find((claims) => claims.every((claim) => answers(known, claim)));
  return chosen?.map(({ path }) => path);
}

/** Whether the answered questions, by id, are all that the verifier requires. */
export function isAnswered({ credentials, credential_sets }: DcqlQuery, answered: readonly string[]): boolean {
  if (!credential_sets) return credentials.every(({ id }) => answered.includes(id));
  return credential_sets.every(
    ({ options, required }) => !required || options.some((option) => option.every((id) => answered.includes(id))),
  );
}
