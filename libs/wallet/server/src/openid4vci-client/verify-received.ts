/**
 * Verifies what an issuer delivered before anything is kept: whose signature, whether it is the document that was offered,
 * whether it is bound to our key, whether it holds today. Fails closed, with the first reason that applies.
 */
import { Clock } from '@gun/nest';
import type { AttestationFormat } from '@gun/wallet-contract';
import { AuthorityKeyIdentifierExtension, X509Certificate } from '@peculiar/x509';
import { Injectable } from '@nestjs/common';
import { isSignedBy } from '../mdoc/cose-sign1';
import { claimsOf } from '../mdoc/verify-mdoc';
import { parseIssuerSigned } from '../mdoc/parse-issuer-signed';
import { readEcJwk, thumbprintOf } from '../sd-jwt/holder-key';
import { chainOf, isRecord, isSigned, type Json, type JsonRecord } from '../sd-jwt/jws';
import { parseSdJwt } from '../sd-jwt/parse-sd-jwt';
import { StatusClient } from '../status/status.client';
import type { StatusPlace } from '../status/status-lists';
import { TrustedIssuers, type KnownSigner } from '../trust/trusted-issuers';
import { refuseOffered } from './offer-refusal';

/** What was offered, by whom. */
export interface Offered {
  readonly format: AttestationFormat;
  /** `vct` or document type. */
  readonly type: string;
  /** Identifier of the credential issuer. */
  readonly issuer: string;
}

export interface Received {
  readonly credential: string;
  /** RFC 7638, of the key that it is bound to. */
  readonly holder: string;
  /** Everything that it says: of an mdoc by namespace and element. */
  readonly claims: JsonRecord;
  /** Paths, with dots, of what is shown only when the holder chooses it. */
  readonly disclosable: readonly string[];
  readonly from: Date;
  readonly until?: Date | undefined;
  readonly status?: StatusPlace | undefined;
  /** Hash that the metadata of its type must have. */
  readonly integrity?: string | undefined;
  /** Key identifiers of what it is signed under, in base64url. */
  readonly authorities: readonly string[];
}

const skewSeconds = 60;
/** The year 10000, in milliseconds: later times are no times, and no register holds them. */
const endOfTimes = 253_402_300_800_000;

@Injectable()
export class VerifyReceived {
  constructor(
    private readonly issuers: TrustedIssuers,
    private readonly statuses: StatusClient,
    private readonly clock: Clock,
  ) {}

  /** @param keys Thumbprints of the keys that we proved. @throws OfferRefusal */
  async verify(credential: string, offered: Offered, keys: readonly string[]): Promise<Received> {
    const received =
      offered.format === 'mso_mdoc' ? this.readMdoc(credential, offered) : this.readSdJwt(credential, offered);
    if (!keys.includes(received.holder)) return refuseOffered('otherKey');
    if (!isTime(received.from) || (received.until && !isTime(received.until))) return refuseOffered('altered');
    const now = this.clock.now().getTime();
    if (received.from.getTime() > now + skewSeconds * 1000) return refuseOffered('notYetValid');
    if (received.until && received.until.getTime() <= now) return refuseOffered('expired');
    if (!received.until && !received.status) return refuseOffered('statusUnknown'); // it would hold for ever
    if (received.status) {
      const answer = await this.statuses.statusOf(received.status, offered.type);
      if (answer !== 'valid') return refuseOffered(answer === 'ended' ? 'revoked' : 'statusUnknown');
    }
    return received;
  }

  private readSdJwt(credential: string, { type, issuer }: Offered): Received {
    const read = parseSdJwt(credential);
    if (read === undefined || read === 'altered' || read.keyBinding !== undefined) return refuseOffered('altered');
    const { token, claims } = read;
    if (token.header['typ'] !== 'dc+sd-jwt' || claims['vct'] !== type) return refuseOffered('notWhatWasOffered');
    const signer = this.signerOf(chainOf(token), type, issuer);
    if (!isSigned(token, signer.key)) return refuseOffered('altered');
    const { cnf, exp, nbf, iat, status } = claims;
    const holder = isRecord(cnf) ? readEcJwk(cnf['jwk']) : undefined;
    const integrity = claims['vct#integrity'];
    return {
      ...{ credential, claims, holder: holder ? thumbprintOf(holder.jwk) : '', disclosable: read.disclosed },
      from: new Date(Math.max(seconds(nbf), seconds(iat)) * 1000),
      ...(exp !== undefined && { until: new Date(typeof exp === 'number' ? exp * 1000 : NaN) }),
      status: placeIn(status),
      ...(typeof integrity === 'string' && { integrity }),
      authorities: authoritiesOf(signer),
    };
  }

  private readMdoc(credential: string, { type, issuer }: Offered): Received {
    const read = parseIssuerSigned(credential);
    if (read === undefined || read === 'altered') return refuseOffered('altered');
    const { docType, holder, validity, status } = read.securityObject;
    if (docType !== type) return refuseOffered('notWhatWasOffered');
    const signer = this.signerOf(read.auth.chain, type, issuer);
    if (!isSignedBy(read.auth, read.auth.payload, signer.key)) return refuseOffered('altered');
    if (status === 'unreadable') return refuseOffered('statusUnknown');
    return {
      ...{ credential, claims: claimsOf(read), holder: thumbprintOf(holder.jwk), status, disclosable: [] },
      from: new Date(Math.max(validity.validFrom.getTime(), validity.signed.getTime())),
      until: validity.validUntil,
      authorities: authoritiesOf(signer),
    };
  }

  private signerOf(chain: readonly string[], type: string, issuer: string): KnownSigner {
    return this.issuers.findAt(issuer, chain, type, this.clock.now()) ?? refuseOffered('untrustedIssuer');
  }
}

const seconds = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

const isTime = (at: Date): boolean => at.getTime() >= 0 && at.getTime() < endOfTimes;

/** @throws OfferRefusal for a status that we cannot follow, which is never taken for valid. */
function placeIn(status: Json | undefined): StatusPlace | undefined {
  if (status === undefined) return undefined;
  const list = isRecord(status) ? status['status_list'] : undefined;
  const { uri, idx } = isRecord(list) ? list : {};
  const isPlace = typeof uri === 'string' && typeof idx === 'number' && Number.isSafeInteger(idx) && idx >= 0;
  return isPlace ? { uri, idx } : refuseOffered('statusUnknown');
}

function authoritiesOf({ leaf }: KnownSigner): string[] {
  const identifier = new X509Certificate(leaf.raw).getExtension(AuthorityKeyIdentifierExtension)?.keyId;
  return identifier ? [Buffer.from(identifier, 'hex').toString('base64url')] : [];
}
