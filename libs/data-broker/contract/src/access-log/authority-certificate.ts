/** What is needed of the certificate of a timestamp authority (RFC 5280), which the caller trusts as it stands. */
import { elementsIn, hexOf, instantOf, onlyElement, type DerElement } from './der-reader';

export interface AuthorityCertificate {
  readonly der: Uint8Array<ArrayBuffer>;
  /** Issuer and serial number as they stand in it, one after the other. */
  readonly issuerAndSerial: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

const extendedKeyUsage = '551d25';
const timestamping = '2b06010505070308';

/** @throws when these bytes are no certificate, or it is not one that signs timestamps (RFC 3161, 2.3). */
export function readAuthorityCertificate(der: Uint8Array<ArrayBuffer>): AuthorityCertificate {
  const [signed] = elementsIn(onlyElement(der, 0x30).content);
  const fields = elementsIn(signed?.content ?? der);
  // The version comes first, and only from version 2 on.
  const [serial, , issuer, validity, , publicKey, ...rest] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  const [from, to] = elementsIn(validity?.content ?? der);
  if (!serial || !issuer || !from || !to || !publicKey || !maySignTimestamps(rest))
    throw new RangeError('not a certificate of a timestamp authority');
  return {
    ...{ der, issuerAndSerial: hexOf(issuer.whole) + hexOf(serial.whole) },
    ...{ validFrom: instantOf(from), validTo: instantOf(to), publicKey: publicKey.whole },
  };
}

function maySignTimestamps(rest: readonly DerElement[]): boolean {
  const extensions = rest.find(({ tag }) => tag === 0xa3);
  if (!extensions) return false;
  return elementsIn(onlyElement(extensions.content, 0x30).content).some((extension) => {
    const [id, ...value] = elementsIn(extension.content);
    const usages = value.at(-1);
    if (!id || !usages || hexOf(id.content) !== extendedKeyUsage) return false;
    return elementsIn(onlyElement(usages.content, 0x30).content).some(({ content }) => hexOf(content) === timestamping);
  });
}
