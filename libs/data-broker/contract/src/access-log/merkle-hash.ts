/** The two hashes of a Merkle tree (RFC 9162, 2.1.1): a leaf can never pass for a node, nor a node for a leaf. */

export type Hash = Uint8Array<ArrayBuffer>;

/** SHA-256 of these parts, one after the other. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Hash | Promise<Hash>;

/** That of every browser. It answers later and from another thread: a server that hashes much gives its own instead. */
export const webSha256: Sha256 = async (...parts) => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
};

const [leafMark, nodeMark] = [Uint8Array.of(0), Uint8Array.of(1)];

export const leafHash = async (content: Uint8Array, sha256 = webSha256): Promise<Hash> => sha256(leafMark, content);
export const nodeHash = (left: Hash, right: Hash, sha256 = webSha256): Hash | Promise<Hash> =>
  sha256(nodeMark, left, right);
/** The root of a tree without leaves. */
export const emptyRoot = (sha256 = webSha256): Hash | Promise<Hash> => sha256();
