/** Driving licences as mdocs, with everybody who takes part: an anchor, a signer under it, a holder, a verifier's list. */
import type { Handover } from '@gun/wallet-contract';
import { KeyObject, randomBytes, sign, webcrypto } from 'node:crypto';
import type { EcJwk } from '../keys/key-service';
import { fullDate } from '../mdoc/cbor';
import { createDeviceResponse } from '../mdoc/create-device-response';
import { createIssuerSigned, type MdocToIssue } from '../mdoc/create-issuer-signed';
import { handoverHashOf } from '../mdoc/device-authentication';
import { parseIssuerSigned, type IssuerSigned } from '../mdoc/parse-issuer-signed';
import { verifyDeviceResponse, type VerifiedMdoc } from '../mdoc/verify-mdoc';
import { TrustedIssuers } from '../trust/trusted-issuers';
import { certify, type Certified } from './certified-key';

export const now = new Date('2026-11-30T10:00:00Z');
export const docType = 'org.iso.18013.5.1.mDL';
export const namespace = 'org.iso.18013.5.1';
export const handover: Handover = {
  ...{ clientId: 'x509_hash:abc', nonce: 'n-0S6_WzA2Mj', responseUri: 'https://verifier.example/answer' },
  responseKeyThumbprint: randomBytes(32),
};

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

export const newPair = (): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);

const signWith = (key: webcrypto.CryptoKey) => async (bytes: Uint8Array) =>
  sign('sha256', bytes, { key: KeyObject.from(key), dsaEncoding: 'ieee-p1363' });

export function read(issued: string): IssuerSigned {
  const parsed = parseIssuerSigned(issued);
  if (parsed === undefined || parsed === 'altered') throw new Error(`${parsed}`);
  return parsed;
}

export class Licences {
  readonly issuers: TrustedIssuers;

  private constructor(
    readonly anchor: Certified,
    readonly signer: Certified,
    readonly holder: webcrypto.CryptoKeyPair,
  ) {
    this.issuers = new TrustedIssuers([{ name: 'Licences', certificate: anchor.certificate, types: [docType] }]);
  }

  static async open(): Promise<Licences> {
    const anchor = await certify({ name: 'Anchor', ca: true });
    return new Licences(anchor, await certify({ name: 'Signer', by: anchor }), await newPair());
  }

  issue(changes: Partial<MdocToIssue> = {}, by = this.signer): Promise<string> {
    const holder = KeyObject.from(this.holder.publicKey).export({ format: 'jwk' }) as EcJwk; // as newPair makes them
    const licence: MdocToIssue = {
      ...{ docType, namespace, holder, chain: [this.signer.der] },
      elements: {
        family_name: 'Peeters',
        birth_date: fullDate('1990-01-02'),
        un_distinguishing_sign: 'B',
        driving_privileges: [new Map([['vehicle_category_code', 'B']])],
        age_over_18: true,
      },
      validity: { signed: day('2026-11-30'), validFrom: day('2026-11-30'), validUntil: day('2026-12-30') },
      ...changes,
    };
    return createIssuerSigned(licence, signWith(by.pair.privateKey));
  }

  /** Shows these elements of its namespace. */
  show(
    issued: string,
    names: readonly string[],
    key = this.holder.privateKey,
    asked: Handover = handover,
  ): Promise<string> {
    const paths = names.map((name) => [namespace, name] as const);
    const shown = { issued: read(issued), paths, handoverHash: handoverHashOf(asked) };
    return createDeviceResponse(shown, signWith(key));
  }

  /** A new licence, shown at once. */
  async shown(names: readonly string[], changes?: Partial<MdocToIssue>, by?: Certified): Promise<string> {
    return this.show(await this.issue(changes, by), names);
  }

  verify(shown: string, asked: Handover = handover, at = now): VerifiedMdoc {
    return verifyDeviceResponse(shown, handoverHashOf(asked), this.issuers, at);
  }
}
