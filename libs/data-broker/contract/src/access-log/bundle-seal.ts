/**
 * The seal over a whole file of accesses: its digest, signed by the key that signs the heads. A line that is left out, a
 * timestamp that is taken off and a key that is exchanged all change the digest.
 */
import { toBase64Url } from './byte-text';
import { canonicalJson, type Json } from './canonical-json';
import { webSha256 } from './merkle-hash';
import { verifySigned, type HeadKey } from './signed-head';

/** Type in the header of the JWS: no head can pass for a seal, nor a seal for a head. */
export const bundleSealType = 'gun-access-bundle+jwt';

/** What the seal signs: SHA-256 of the file without its seal (RFC 8785), base64url. */
export async function bundleDigest(bundle: Readonly<Record<string, Json | undefined>>): Promise<string> {
  const text = canonicalJson({ ...bundle, seal: undefined });
  return toBase64Url(await webSha256(new TextEncoder().encode(text)));
}

/** Whether a key of the log sealed exactly this file. */
export async function verifyBundleSeal(
  bundle: Readonly<Record<string, Json | undefined>>,
  keys: readonly HeadKey[],
): Promise<boolean> {
  const { seal } = bundle;
  if (typeof seal !== 'string') return false;
  const signed = await verifySigned(seal, bundleSealType, keys);
  return signed?.['sha256'] === (await bundleDigest(bundle));
}
