/** The two hashes of a Merkle tree (RFC 9162, 2.1.1): a leaf can never pass for a node, nor a node for a leaf. */

export type Hash = Uint8Array<ArrayBuffer>;

async function sha256(...parts: readonly Uint8Array[]): Promise<Hash> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export const leafHash = (content: Uint8Array): Promise<Hash> => sha256(Uint8Array.of(0), content);
export const nodeHash = (left: Hash, right: Hash): Promise<Hash> => sha256(Uint8Array.of(1), left, right);
/** The root of a tree without leaves. */
export const emptyRoot = (): Promise<Hash> => sha256();
