import { toBase64Url } from '@gun/data-broker-contract';
import { handoverInfo, type Handover } from '@gun/wallet-contract';

/** All that the counter is told of a request: 32 bytes, base64url (OpenID4VP 1.0, B.2.6.1). */
export const handoverHash = async (handover: Handover): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', handoverInfo(handover))));
