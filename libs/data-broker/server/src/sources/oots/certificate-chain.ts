/**
 * Whether a certificate that signed an answer descends from one that this installation trusts (RFC 5280, 6.1): each is
 * signed by the next, all are valid at the moment of signing, authorities are authorities, and the first may sign.
 *
 * Must stay true: a critical extension that is not understood here refuses the chain (4.2), and a chain that ends
 * anywhere but at an anchor of the configuration proves nothing. Revocation is not asked: a provider that loses its key is
 * taken off by its access point, and the anchor out of the configuration.
 */
import { elementsOf } from '@gun/nest/der';
import type { X509Certificate } from 'node:crypto';

/** `unknownIssuer`: it does not lead to an anchor. The others name what is wrong with a certificate on the way. */
export type ChainFault = 'unknownIssuer' | 'notValidThen' | 'notForSigning' | 'noAuthority' | 'notUnderstood';

const longestPath = 5;

const basicConstraints = '551d13';
const keyUsage = '551d0f';
/** Understood in the sense that what they say has no bearing on whether a signature holds. */
const withoutBearing = new Set(['551d0e', '551d11', '551d1f', '551d20', '551d23', '551d25']);

/** What a certificate says of its own use; `undefined` where it says nothing. */
interface Use {
  readonly authority: boolean;
  /** Authorities that may stand below it. */
  readonly below: number;
  readonly mayDo: Uint8Array | undefined;
  readonly understood: boolean;
}

export function chainFault(
  [leaf, ...others]: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  at: Date,
): ChainFault | undefined {
  if (!leaf) return 'unknownIssuer';
  const use = useOf(leaf);
  if (!use?.understood) return 'notUnderstood';
  if (validityFault(leaf, at)) return 'notValidThen';
  // digitalSignature (0) or contentCommitment (1); nobody else may sign for it, so it is no authority.
  if (use.authority || (use.mayDo && !has(use.mayDo, 0) && !has(use.mayDo, 1))) return 'notForSigning';
  let present = leaf;
  for (let below = 0; below < longestPath; below += 1) {
    const anchor = anchors.find((one) => issued(one, present));
    const issuer = anchor ?? others.find((one) => issued(one, present));
    if (!issuer) return 'unknownIssuer';
    const fault = authorityFault(issuer, below, at);
    if (fault || anchor) return fault;
    present = issuer;
  }
  return 'unknownIssuer';
}

function authorityFault(issuer: X509Certificate, below: number, at: Date): ChainFault | undefined {
  const use = useOf(issuer);
  if (!use?.understood) return 'notUnderstood';
  if (validityFault(issuer, at)) return 'notValidThen';
  return use.authority && below <= use.below ? undefined : 'noAuthority';
}

/** By name, key identifiers and the usage `keyCertSign`, and by its signature. */
const issued = (issuer: X509Certificate, subject: X509Certificate): boolean =>
  issuer !== subject && subject.checkIssued(issuer) && subject.verify(issuer.publicKey);

export const validityFault = ({ validFromDate, validToDate }: X509Certificate, at: Date): ChainFault | undefined =>
  at >= validFromDate && at <= validToDate ? undefined : 'notValidThen';

/** Whether bit `number` of a BIT STRING is set; its first byte counts the unused ones. */
const has = (bitString: Uint8Array, number: number): boolean =>
  ((bitString[1 + Math.floor(number / 8)] ?? 0) & (0x80 >> (number % 8))) !== 0;

/** Undefined when the certificate cannot be read. */
function useOf(certificate: X509Certificate): Use | undefined {
  try {
    return readUse(extensionsOf(certificate.raw));
  } catch {
    return undefined;
  }
}

interface Extension {
  readonly id: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

function readUse(extensions: readonly Extension[]): Use {
  const find = (id: string) => extensions.find((one) => one.id === id);
  const known = new Set([basicConstraints, keyUsage, ...withoutBearing]);
  const [constraints] = elementsOf(find(basicConstraints)?.value ?? new Uint8Array());
  const said = elementsOf(constraints?.content ?? new Uint8Array());
  const length = said.find(({ tag }) => tag === 0x02)?.content;
  const usage = find(keyUsage);
  return {
    authority: said.some(({ tag, content }) => tag === 0x01 && content[0] !== 0),
    below: length ? (length[0] ?? 0) : Number.POSITIVE_INFINITY,
    mayDo: usage && elementsOf(usage.value)[0]?.content,
    understood: extensions.every(({ id, critical }) => !critical || known.has(id)),
  };
}

/** The extensions of a certificate: the last part of what is signed, `[3]` (RFC 5280, 4.1). */
function extensionsOf(der: Uint8Array): Extension[] {
  const [certificate] = elementsOf(der);
  const [content] = elementsOf(certificate?.content ?? new Uint8Array());
  const part = elementsOf(content?.content ?? new Uint8Array()).find(({ tag }) => tag === 0xa3);
  const [list] = elementsOf(part?.content ?? new Uint8Array());
  return elementsOf(list?.content ?? new Uint8Array()).map(({ content: extension }) => {
    const parts = elementsOf(extension);
    return {
      id: Buffer.from(parts[0]?.content ?? []).toString('hex'),
      critical: parts[1]?.tag === 0x01 && parts[1].content[0] !== 0,
      value: parts.at(-1)?.content ?? new Uint8Array(),
    };
  });
}
