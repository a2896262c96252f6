/** Whether a verifier can read what this wallet signs (`vp_formats_supported`; OpenID4VP 1.0, part 11.1 and appendix B). */
import type { DcqlQuery } from '@gun/wallet-contract';
import { isRecord } from '../../sd-jwt/jws';

/** By format, which of its members must name which of our algorithms; COSE knows ES256 by an older and a newer number. */
const signedWith: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] },
  mso_mdoc: { issuerauth_alg_values: [-7, -9], deviceauth_alg_values: [-7, -9] },
};

function takes(supported: Readonly<Record<string, unknown>>, format: string): boolean {
  const taken = supported[format];
  if (!isRecord(taken)) return false;
  return Object.entries(signedWith[format] ?? {}).every(([member, ours]) => {
    const named = taken[member];
    return named === undefined || (Array.isArray(named) && named.some((one) => ours.includes(one)));
  });
}

/** True for metadata that says nothing of formats: then the query alone says what is wanted. */
export function isReadable({ credentials }: DcqlQuery, clientMetadata: unknown): boolean {
  const supported = isRecord(clientMetadata) ? clientMetadata['vp_formats_supported'] : undefined;
  if (supported === undefined) return true;
  return isRecord(supported) && credentials.every(({ format }) => takes(supported, format));
}
