/**
 * Verifies what a wallet shows: whose signature, whether it was changed, whether it holds now, whether its holder showed
 * it to us for this request, and whether it is what was asked for, no less and no more. Fails closed: what cannot be
 * checked is not believed.
 */
import {
  matchCredential,
  sdJwtOf,
  typeOfDocument,
  typeOfVct,
  type CredentialType,
  type DcqlCredential,
  type Handover,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { handoverHashOf } from '../mdoc/device-authentication';
import { claimsInElements } from '../mdoc/elements-of';
import { verifyDeviceResponse, type VerifiedMdoc } from '../mdoc/verify-mdoc';
import { chainOf, isRecord, isSigned, type Json, type JsonRecord } from '../sd-jwt/jws';
import { parseSdJwt, type SdJwt } from '../sd-jwt/parse-sd-jwt';
import { StatusClient } from '../status/status.client';
import type { StatusPlace } from '../status/status-lists';
import { TrustedIssuers, type KnownSigner } from '../trust/trusted-issuers';
import { refusePresentation } from './presentation-refusal';
import { verifyKeyBinding } from './verify-key-binding';

/** Our request, as the holder had to confirm it. */
export interface Expected {
  readonly handover: Handover;
  readonly now: Date;
}

export interface VerifiedPresentation {
  readonly type: CredentialType;
  /** What was shown, by the names of the catalogue. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly issuer: string;
}

const skewSeconds = 60;

@Injectable()
export class VerifyPresentation {
  constructor(
    private readonly issuers: TrustedIssuers,
    private readonly statuses: StatusClient,
  ) {}

  /** @throws PresentationRefusal with the first reason that applies. */
  verify(text: string, asked: DcqlCredential, expected: Expected): Promise<VerifiedPresentation> {
    return asked.format === 'mso_mdoc'
      ? this.verifyMdoc(text, asked, expected)
      : this.verifySdJwt(text, asked, expected);
  }

  private async verifySdJwt(text: string, asked: DcqlCredential, expected: Expected): Promise<VerifiedPresentation> {
    const { handover, now } = expected;
    const read = parseSdJwt(text);
    if (read === undefined) return refusePresentation('unreadable');
    if (read === 'altered') return refusePresentation('altered');
    const type = typeIn(read);
    this.verifyIssuer(read, now);
    verifyTimes(read.claims, now);
    verifyKeyBinding(read, { audience: handover.clientId, nonce: handover.nonce, now });
    verifyAnswer(read, asked);
    await this.verifyStatus(placeIn(read.claims['status']), type, sdJwtOf(type)?.vct);
    return { type, claims: claimsInPlaces(type, read.claims), issuer: String(read.claims['iss'] ?? '') };
  }

  private async verifyMdoc(text: string, asked: DcqlCredential, expected: Expected): Promise<VerifiedPresentation> {
    const { handover, now } = expected;
    const shown = verifyDeviceResponse(text, handoverHashOf(handover), this.issuers, now);
    const type = typeOfDocument(shown.docType) ?? refusePresentation('unknownType');
    verifyElements(shown, asked);
    await this.verifyStatus(shown.status, type, shown.docType);
    const elements = Object.values(shown.claims).filter(isRecord);
    return { type, claims: claimsInElements(type, Object.assign({}, ...elements)), issuer: shown.issuer };
  }

  private verifyIssuer({ token, claims }: SdJwt, now: Date): KnownSigner {
    const signer = this.issuers.find(chainOf(token), String(claims['vct']), now);
    if (!signer) return refusePresentation('untrustedIssuer');
    return isSigned(token, signer.key) ? signer : refusePresentation('altered');
  }

  private async verifyStatus(
    place: StatusPlace | 'unreadable' | undefined,
    { revocable }: CredentialType,
    name: string | undefined,
  ): Promise<void> {
    if (place === undefined) return revocable ? refusePresentation('statusUnknown') : undefined;
    if (place === 'unreadable' || name === undefined) return refusePresentation('statusUnknown');
    const answer = await this.statuses.statusOf(place, name);
    if (answer === 'ended') return refusePresentation('revoked');
    if (answer === 'unknown') return refusePresentation('statusUnknown');
  }
}

function typeIn({ token, claims }: SdJwt): CredentialType {
  if (token.header['typ'] !== 'dc+sd-jwt') return refusePresentation('unreadable');
  const { vct } = claims;
  return (typeof vct === 'string' ? typeOfVct(vct) : undefined) ?? refusePresentation('unknownType');
}

function placeIn(status: Json | undefined): StatusPlace | 'unreadable' | undefined {
  if (status === undefined) return undefined;
  const list = isRecord(status) ? status['status_list'] : undefined;
  const { uri, idx } = isRecord(list) ? list : {};
  return typeof uri === 'string' && typeof idx === 'number' && Number.isSafeInteger(idx) && idx >= 0
    ? { uri, idx }
    : 'unreadable';
}

function verifyTimes({ exp, nbf, iat }: JsonRecord, now: Date): void {
  const seconds = now.getTime() / 1000;
  if (typeof exp !== 'number' || seconds >= exp) return refusePresentation('expired');
  const from = [nbf, iat].filter((time) => typeof time === 'number');
  if (from.some((time) => time > seconds + skewSeconds)) return refusePresentation('notYetValid');
}

/** Names of the token itself, and of objects on the way to a claim: they are no claims of the holder. */
function verifyAnswer({ claims, disclosed }: SdJwt, asked: DcqlCredential): void {
  const known = { format: 'dc+sd-jwt', type: String(claims['vct']), claims };
  const paths = matchCredential(known, asked);
  if (!paths) return refusePresentation('notWhatWasAsked');
  const wanted = paths.map((path) => path.filter((element) => typeof element === 'string').join('.'));
  const isWanted = (name: string): boolean =>
    wanted.some((path) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
  if (!disclosed.every(isWanted)) return refusePresentation('notWhatWasAsked');
}

function verifyElements({ docType, claims, shown }: VerifiedMdoc, asked: DcqlCredential): void {
  const paths = matchCredential({ format: 'mso_mdoc', type: docType, claims }, asked);
  const isWanted = ([namespace, element]: readonly [string, string]): boolean =>
    paths?.some((path) => path[0] === namespace && path[1] === element) ?? false;
  if (!paths || !shown.every(isWanted)) return refusePresentation('notWhatWasAsked');
}

/** Claims of the type, and none of the token. */
const claimsInPlaces = (type: CredentialType, claims: JsonRecord): Record<string, unknown> =>
  Object.fromEntries(
    type.claims.flatMap(({ path }): [string, unknown][] => {
      const value = path.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), claims);
      return value === undefined ? [] : [[path.join('.'), value]];
    }),
  );
