/** A line with what proves it, and the check that anybody can do: in a browser, or without any network. */
import { z } from 'zod';
import { AccessEntry } from './access-entry';
import { fromBase64Url, sameBytes } from './byte-text';
import { leafOfEntry, LineOpening } from './leaf-of-entry';
import { verifyHead, type HeadKey, type TreeHead } from './signed-head';
import { verifyInclusion } from './verify-proof';

const HashText = z.string().length(43);

export const AccessProof = z
  .strictObject({
    /** Hash of the line as it was sealed, base64url. */
    leaf: HashText,
    /** Place of the line in the log, from 0. */
    index: z.int().min(0),
    /** Hashes of its siblings, lowest first. */
    path: z.array(HashText).max(64),
    /** Signed head of the tree that holds the line. */
    head: z.string().max(1_000),
    /** Absent for a line of the first format, whose leaf is its own hash. */
    opening: LineOpening.optional(),
  })
  .meta({ id: 'AccessProof', title: 'AccessProof' });
export type AccessProof = z.infer<typeof AccessProof>;

export const ProvenAccess = z
  .strictObject({
    entry: AccessEntry,
    /** Absent for the second until the line is sealed. */
    proof: AccessProof.optional(),
  })
  .meta({ id: 'ProvenAccess', title: 'ProvenAccess' });
export type ProvenAccess = z.infer<typeof ProvenAccess>;

/** `changed`: the line is not what was sealed. `notInTree`: the tree of the head does not hold it. `badHead`: nobody signed that head. */
export type ProofVerdict =
  | { readonly holds: true; readonly head: TreeHead }
  | { readonly holds: false; readonly because: 'unsealed' | 'changed' | 'notInTree' | 'badHead' };

const fails = (because: Extract<ProofVerdict, { holds: false }>['because']): ProofVerdict => ({
  holds: false,
  because,
});

export async function verifyAccess({ entry, proof }: ProvenAccess, keys: readonly HeadKey[]): Promise<ProofVerdict> {
  if (!proof) return fails('unsealed');
  const head = await verifyHead(proof.head, keys);
  if (!head) return fails('badHead');
  try {
    const sealed = fromBase64Url(proof.leaf);
    const leaf = await leafOfEntry(entry, proof.opening);
    if (!sameBytes(sealed, leaf)) return fails('changed');
    const path = proof.path.map(fromBase64Url);
    const { index } = proof;
    const included = await verifyInclusion({ leaf, index, path, size: head.size, root: fromBase64Url(head.root) });
    return included ? { holds: true, head } : fails('notInTree');
  } catch {
    return fails('notInTree'); // hashes that are none
  }
}
