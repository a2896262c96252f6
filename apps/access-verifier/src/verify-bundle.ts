/** What a file of accesses proves, line by line. */
import {
  AccessBundle,
  HeadKeys,
  SignedHeads,
  verifyAccess,
  verifyHead,
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
}

/** Texts of the files; `keys` and `heads` came another way than the bundle. */
export interface Files {
  readonly bundle: string;
  readonly keys?: string | undefined;
  readonly heads?: string | undefined;
}

/** @throws when a file is not JSON of the agreed shape. */
export async function verifyBundle(files: Files): Promise<BundleVerdict> {
  const bundle = AccessBundle.strict().parse(JSON.parse(files.bundle));
  const keys = files.keys ? HeadKeys.parse(JSON.parse(files.keys)).keys : bundle.keys;
  const heads = files.heads ? SignedHeads.parse(JSON.parse(files.heads)).items : undefined;
  const lines: LineVerdict[] = [];
  for (const access of bundle.accesses) {
    const verdict = await verifyAccess(access, keys);
    const { id, at, who } = access.entry;
    lines.push({ id, at, organisation: who.organisation.name.en, verdict: verdict.holds ? 'holds' : verdict.because });
  }
  const faults = bundle.damaged > 0 ? [`${bundle.damaged} lines could not be read when the file was made`] : [];
  for (const { jws, size, root, at } of bundle.heads) {
    const head = await verifyHead(jws, keys);
    if (head?.size !== size || head.root !== root || head.at !== at) faults.push('the head is not what was signed');
    if (heads && !heads.some((published) => published.size === size && published.root === root))
      faults.push('the head is not among those that were published');
  }
  const proven = new Set(bundle.accesses.flatMap(({ proof }) => proof?.head ?? []));
  if (bundle.heads.some(({ jws }) => proven.size > 0 && !proven.has(jws)) || proven.size > bundle.heads.length)
    faults.push('the lines are proven against another head');
  return { holds: faults.length === 0 && lines.every(({ verdict }) => verdict === 'holds'), lines, faults };
}
