/**
 * What a holder signs when showing an mdoc (ISO/IEC 18013-5, part 9.1.3) by OpenID4VP 1.0 (appendix B.2.6.1). The request
 * enters as the hash of its handover alone: whoever signs for a holder need not learn who asks, nor for what.
 */
import { handoverInfo, type Handover } from '@gun/wallet-contract';
import { createHash } from 'node:crypto';
import { embed, embeddedBytes, encodeCbor, type Cbor } from './cbor';

const handoverHashBytes = 32;

/** Elements that the holder adds: none, so the encoding of an empty map. */
export const noDeviceElements: Cbor = embed(encodeCbor(new Map()));

export const handoverHashOf = (handover: Handover): Buffer =>
  createHash('sha256').update(handoverInfo(handover)).digest();

/** The detached payload of the device signature. @throws for a hash that is none. */
export function deviceAuthentication(handoverHash: Uint8Array, docType: string): Uint8Array {
  if (handoverHash.length !== handoverHashBytes) throw new Error('a handover hash has 32 bytes');
  const transcript = [null, null, ['OpenID4VPHandover', handoverHash]];
  return embeddedBytes(encodeCbor(['DeviceAuthentication', transcript, docType, noDeviceElements]));
}
