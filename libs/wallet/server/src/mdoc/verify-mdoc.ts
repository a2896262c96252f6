/**
 * Verifies an mdoc: whose signature, whether it holds now, and, when it is shown, whether its holder showed it for this
 * request. Fails closed. Whether it was revoked, the caller asks: the status is among what is returned.
 */
import { refusePresentation } from '../verifier/presentation-refusal';
import type { JsonRecord } from '../sd-jwt/jws';
import type { TrustedIssuers } from '../trust/trusted-issuers';
import { isSignedBy } from './cose-sign1';
import { deviceAuthentication } from './device-authentication';
import { jsonOf } from './element-values';
import { parseDeviceResponse } from './parse-device-response';
import type { IssuerSigned } from './parse-issuer-signed';
import type { SecurityObject } from './security-object';

const skewMs = 60_000;

export interface VerifiedMdoc {
  readonly docType: string;
  /** Whose anchor its signer stands under. */
  readonly issuer: string;
  /** By namespace and element. */
  readonly claims: JsonRecord;
  /** Namespace and element of everything that was shown. */
  readonly shown: readonly (readonly [string, string])[];
  readonly status: SecurityObject['status'];
}

export const claimsOf = ({ elements }: IssuerSigned): JsonRecord => {
  const namespaces = [...new Set(elements.map(({ namespace }) => namespace))];
  const inside = (name: string): JsonRecord =>
    Object.fromEntries(
      elements
        .filter(({ namespace }) => namespace === name)
        .map(({ identifier, value }) => [identifier, jsonOf(value)]),
    );
  return Object.fromEntries(namespaces.map((name) => [name, inside(name)]));
};

/** @throws PresentationRefusal: untrustedIssuer, altered, expired, notYetValid. */
export function verifyIssuerSigned(issued: IssuerSigned, issuers: TrustedIssuers, now: Date): VerifiedMdoc {
  const { securityObject, auth, elements } = issued;
  const { docType, validity, status } = securityObject;
  const signer = issuers.find(auth.chain, docType, now);
  if (!signer) return refusePresentation('untrustedIssuer');
  if (!isSignedBy(auth, auth.payload, signer.key)) return refusePresentation('altered');
  if (now >= validity.validUntil) return refusePresentation('expired');
  const from = Math.max(validity.validFrom.getTime(), validity.signed.getTime());
  if (from > now.getTime() + skewMs) return refusePresentation('notYetValid');
  const shown = elements.map(({ namespace, identifier }) => [namespace, identifier] as const);
  return { docType, issuer: signer.name, claims: claimsOf(issued), shown, status };
}

/**
 * `handoverHash`: of our request, as we made it. An answer for another request, verifier or key fails alike: the one
 * signature covers them all.
 * @throws PresentationRefusal: those above, unreadable, notHolder.
 */
export function verifyDeviceResponse(
  text: string,
  handoverHash: Uint8Array,
  issuers: TrustedIssuers,
  now: Date,
): VerifiedMdoc {
  const read = parseDeviceResponse(text);
  if (read === undefined) return refusePresentation('unreadable');
  if (read === 'altered') return refusePresentation('altered');
  const verified = verifyIssuerSigned(read.issued, issuers, now);
  const { docType, holder } = read.issued.securityObject;
  const { deviceSignature: signature } = read;
  if (!signature || signature.payload !== null) return refusePresentation('notHolder');
  if (!isSignedBy(signature, deviceAuthentication(handoverHash, docType), holder.key))
    return refusePresentation('notHolder');
  return verified;
}
