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
export const isOfType = (
  { format, type }: Omit<KnownCredential, 'claims'>,
  { format: asked, meta }: DcqlCredential,
): boolean => {
  if (format !== asked) return false;
  if (format === 'mso_mdoc') return meta?.doctype_value === undefined || meta.doctype_value === type;
  return meta?.vct_values === undefined || meta.vct_values.includes(type);
};

/** The sets of claims that would do, in the order in which the verifier prefers them. */
const choicesOf = ({ claims = [], claim_sets }: DcqlCredential): readonly (readonly DcqlClaim[])[] =>
  claim_sets?.map((set) => claims.filter(({ id }) => id !== undefined && set.includes(id))) ?? [claims];

/** The paths that answer the question, or undefined when this attestation does not. */
export function matchCredential(known: KnownCredential, asked: DcqlCredential): readonly Path[] | undefined {
  if (!isOfType(known, asked)) return undefined;
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
