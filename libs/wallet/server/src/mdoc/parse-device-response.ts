/** Reads a shown mdoc: exactly one document, with nothing in it that its holder claims without the issuer. */
import { decodeCbor, embeddedIn, isList, isMap } from './cbor';
import { parseSign1, type CoseSign1 } from './cose-sign1';
import { readIssuerSigned, type IssuerSigned } from './parse-issuer-signed';

const base64url = /^[A-Za-z0-9_-]+$/;
const emptyMap = Buffer.from([0xa0]);

export interface ShownMdoc {
  readonly issued: IssuerSigned;
  /** Absent: it brings a code that only a reader with a key of its own could check, or nothing. */
  readonly deviceSignature: CoseSign1 | undefined;
}

/** Undefined: not an answer with one mdoc. `altered`: one whose parts do not belong together. */
export function parseDeviceResponse(text: string): ShownMdoc | 'altered' | undefined {
  const response = base64url.test(text) ? decodeCbor(Buffer.from(text, 'base64url')) : undefined;
  if (!isMap(response) || response.get('version') !== '1.0' || response.get('status') !== 0) return undefined;
  const documents = response.get('documents');
  const [document, ...others] = isList(documents) ? documents : [];
  if (!isMap(document) || others.length > 0) return undefined;
  const deviceSigned = document.get('deviceSigned');
  const added = isMap(deviceSigned) ? embeddedIn(deviceSigned.get('nameSpaces')) : undefined;
  if (!isMap(deviceSigned) || !added || !emptyMap.equals(added)) return undefined;
  const issued = readIssuerSigned(document.get('issuerSigned'));
  if (issued === undefined || issued === 'altered') return issued;
  if (issued.securityObject.docType !== document.get('docType')) return 'altered';
  const deviceAuth = deviceSigned.get('deviceAuth');
  const deviceSignature = isMap(deviceAuth) ? parseSign1(deviceAuth.get('deviceSignature')) : undefined;
  return { issued, deviceSignature };
}
