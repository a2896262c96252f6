/**
 * The request that an mdoc is shown for, as its holder signs it (OpenID for Verifiable Presentations 1.0, appendix
 * B.2.6.1). Written by hand, because a browser and the server both make it: three texts and a hash in CBOR.
 */
export interface Handover {
  /** With its prefix: `x509_hash:…`. */
  readonly clientId: string;
  readonly nonce: string;
  /** Thumbprint (RFC 7638, SHA-256) of the key that the answer is encrypted to; absent for one in clear. */
  readonly responseKeyThumbprint?: Uint8Array | undefined;
  readonly responseUri: string;
}

const major = { bytes: 2, text: 3, list: 4 } as const;
const nullByte = 0xf6;

/** The shortest head of an item of CBOR (RFC 8949, part 3). */
function head(type: number, length: number): number[] {
  const first = type << 5;
  if (length < 24) return [first | length];
  if (length < 0x100) return [first | 24, length];
  if (length < 0x10000) return [first | 25, length >> 8, length & 0xff];
  throw new Error('longer than a request can be');
}

const text = (value: string): number[] => {
  const bytes = new TextEncoder().encode(value);
  return [...head(major.text, bytes.length), ...bytes];
};

const bytesOrNull = (value: Uint8Array | undefined): number[] =>
  value ? [...head(major.bytes, value.length), ...value] : [nullByte];

/** Its SHA-256 is all that the signer of a presentation needs to be told. */
export const handoverInfo = ({
  clientId,
  nonce,
  responseKeyThumbprint,
  responseUri,
}: Handover): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...head(major.list, 4),
    ...text(clientId),
    ...text(nonce),
    ...bytesOrNull(responseKeyThumbprint),
    ...text(responseUri),
  ]);
