/** What a file of accesses proves: line by line, as a whole, and by whose word. */
import {
  AccessBundle,
  fromBase64Url,
  HeadKeys,
  SignedHeads,
  verifyAccess,
  verifyBundleSeal,
  verifyHead,
  verifyTimestamp,
  type ProofVerdict,
} from '@gun/data-broker-contract';

export interface LineVerdict {
  readonly id: string;
  readonly at: string;
  readonly organisation: string;
  readonly verdict: 'holds' | Extract<ProofVerdict, { holds: false }>['because'];
}

export interface BundleVerdict {
  readonly holds: boolean;
  readonly lines: readonly LineVerdict[];
  /** Why the file as a whole is not to be believed. */
  readonly faults: readonly string[];
  /** What nobody vouches for, though nothing is wrong with it. */
  readonly remarks: readonly string[];
}

/** Texts of the files, and certificates of a timestamp authority (DER); all but the bundle came another way than it. */
export interface Files {
  readonly bundle: string;
  readonly keys?: string | undefined;
  readonly heads?: string | undefined;
  readonly authority?: readonly Uint8Array<ArrayBuffer>[] | undefined;
  /** Believe the keys and certificates in the file itself: then it proves no more than who hands it over. */
  readonly trustFile?: boolean | undefined;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** @throws when a file is not JSON of the agreed shape. */
export async function verifyBundle(files: Files): Promise<BundleVerdict> {
  const json = JSON.parse(files.bundle) as Parameters<typeof verifyBundleSeal>[0]; // checked by the next line
  const bundle = AccessBundle.strict().parse(json);
  const given = files.keys ? HeadKeys.strict().parse(JSON.parse(files.keys)) : undefined;
  const trusted = given ?? bundle;
  const faults: string[] = [];
  if (!given && !files.trustFile)
    faults.push(
      'the keys come from the file itself: whoever made the file can have made them (--keys, or --trust-file)',
    );
  const lines = await verdictsOn(bundle, trusted);
  if (bundle.damaged > 0)
    faults.push(`${bundle.damaged} lines could not be read, or were missing, when the file was made`);
  if (!bundle.seal) faults.push('the file has no seal: lines may have been left out');
  else if (!(await verifyBundleSeal(json, trusted.keys))) faults.push('the file is not the one that was sealed');
  faults.push(...(await faultsOfHeads(bundle, trusted, files.heads)));
  const authority = files.authority ?? (trusted.timestampCertificates ?? []).map(bytesOf);
  const { fault, remark } = await readTimestamp(bundle, authority);
  if (fault) faults.push(fault);
  return {
    ...{ holds: faults.length === 0 && lines.every(({ verdict }) => verdict === 'holds'), lines, faults },
    remarks: [...(remark ? [remark] : []), ...(given ? [] : ['the keys were taken from the file itself'])],
  };
}

async function verdictsOn(bundle: AccessBundle, { keys }: HeadKeys): Promise<LineVerdict[]> {
  const lines: LineVerdict[] = [];
  for (const access of bundle.accesses) {
    const verdict = await verifyAccess(access, keys);
    const { id, at, who } = access.entry;
    lines.push({ id, at, organisation: who.organisation.name.en, verdict: verdict.holds ? 'holds' : verdict.because });
  }
  return lines;
}

async function faultsOfHeads(bundle: AccessBundle, { keys }: HeadKeys, kept: string | undefined): Promise<string[]> {
  const published = kept ? SignedHeads.parse(JSON.parse(kept)).items : undefined;
  const faults: string[] = [];
  for (const { jws, size, root, at } of bundle.heads) {
    const head = await verifyHead(jws, keys);
    if (head?.size !== size || head.root !== root || head.at !== at) faults.push('the head is not what was signed');
    if (published && !published.some((one) => one.size === size && one.root === root))
      faults.push('the head is not among those that were published');
  }
  const proven = new Set(bundle.accesses.flatMap(({ proof }) => proof?.head ?? []));
  if (bundle.heads.some(({ jws }) => proven.size > 0 && !proven.has(jws)) || proven.size > bundle.heads.length)
    faults.push('the lines are proven against another head');
  return faults;
}

/** One stamp at most: a file has one head. */
async function readTimestamp(
  { heads: [head] }: AccessBundle,
  authority: readonly Uint8Array<ArrayBuffer>[],
): Promise<{ readonly fault?: string; readonly remark?: string }> {
  if (!head) return {};
  if (!head.timestamp) return { remark: 'no timestamp: nobody but the counter says when the head was made' };
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(head.jws)));
  const at = await verifyTimestamp(decoded(head.timestamp), { hash }, authority);
  return at
    ? { remark: `a timestamp authority saw the head at ${at.toISOString()}` }
    : { fault: 'the timestamp is not one that the authority gave for this head' };
}

/** Base64 in its one canonical form; other texts are no bytes. */
function decoded(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64Url(base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
  } catch {
    return new Uint8Array();
  }
}
