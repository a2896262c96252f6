/** Shows an mdoc (ISO/IEC 18013-5, part 8.3.2.1.2.2): the elements that were chosen, and the holder's signature. */
import { encodeCbor, mapOf, type Cbor } from './cbor';
import { createDetachedSign1, type Sign } from './cose-sign1';
import { deviceAuthentication, noDeviceElements } from './device-authentication';
import type { IssuerSigned, MdocElement } from './parse-issuer-signed';

export interface MdocToShow {
  readonly issued: IssuerSigned;
  /** Namespace and element identifier of everything that is shown. */
  readonly paths: readonly (readonly [namespace: string, identifier: string])[];
  /** Of the request that is answered: 32 bytes. */
  readonly handoverHash: Uint8Array;
}

function nameSpacesOf(elements: readonly MdocElement[]): Cbor {
  const namespaces = [...new Set(elements.map(({ namespace }) => namespace))];
  const itemsOf = (name: string): Cbor =>
    elements.filter(({ namespace }) => namespace === name).map(({ item }) => item);
  return mapOf(Object.fromEntries(namespaces.map((name) => [name, itemsOf(name)])));
}

/** DeviceResponse, base64url, as it goes into a `vp_token`. `sign` signs with the key that the mdoc is bound to. */
export async function createDeviceResponse({ issued, paths, handoverHash }: MdocToShow, sign: Sign): Promise<string> {
  const { docType } = issued.securityObject;
  const isShown = ({ namespace, identifier }: MdocElement): boolean =>
    paths.some(([wanted, name]) => wanted === namespace && name === identifier);
  const shown = issued.elements.filter(isShown);
  const deviceSignature = await createDetachedSign1(deviceAuthentication(handoverHash, docType), sign);
  const document = mapOf({
    docType,
    issuerSigned: mapOf({
      ...(shown.length > 0 && { nameSpaces: nameSpacesOf(shown) }),
      issuerAuth: issued.issuerAuth,
    }),
    deviceSigned: mapOf({ nameSpaces: noDeviceElements, deviceAuth: mapOf({ deviceSignature }) }),
  });
  const response = encodeCbor(mapOf({ version: '1.0', documents: [document], status: 0 }));
  return Buffer.from(response).toString('base64url');
}
