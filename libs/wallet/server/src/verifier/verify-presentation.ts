/**
 * Verifies what a wallet shows: whose signature, whether it was changed, whether it holds now, whether its holder showed
 * it to us for this request, and whether it is what was asked for, no less and no more. Fails closed: what cannot be
 * checked is not believed.
 */
import {
  credentialType,
  mapClaims,
  matchCredential,
  typeOfDocument,
  typeOfVct,
  type CredentialType,
  type DcqlCredential,
  type Handover,
} from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { RetiredKeys } from '../keys/retired-keys';
import { handoverHashOf } from '../mdoc/device-authentication';
import { claimsInElements } from '../mdoc/elements-of';
import { verifyDeviceResponse, type VerifiedMdoc } from '../mdoc/verify-mdoc';
import { chainOf, isRecord, isSigned, type Json, type JsonRecord } from '../sd-jwt/jws';
import { parseSdJwt, type SdJwt } from '../sd-jwt/parse-sd-jwt';
import { StatusClient } from '../status/status.client';
import type { StatusPlace } from '../status/status-lists';
import { listedMappings, type ListedMapping } from '../trust/listed-mappings';
import { TrustedIssuers, type KnownSigner } from '../trust/trusted-issuers';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
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
  /** The name that its list gives to whoever signed: what an attestation says of its issuer, anybody can write. */
  readonly issuer: string;
  /** Key of the trust list of another framework, whose words were mapped to ours. */
  readonly trustList?: string;
}

/** The kind that an attestation says it is, in our words or in those of another framework. */
interface Kind {
  readonly type: CredentialType;
  readonly mapping?: ListedMapping;
}

const skewSeconds = 60;

@Injectable()
export class VerifyPresentation {
  private readonly mappings: readonly ListedMapping[];

  constructor(
    private readonly issuers: TrustedIssuers,
    private readonly statuses: StatusClient,
    private readonly retired: RetiredKeys,
    @Inject(walletConfigToken) { trustLists }: WalletConfig,
  ) {
    this.mappings = listedMappings(trustLists);
  }

  /** @throws PresentationRefusal with the first reason that applies. */
  async verify(text: string, asked: DcqlCredential, expected: Expected): Promise<VerifiedPresentation> {
    await this.retired.look();
    return asked.format === 'mso_mdoc'
      ? this.verifyMdoc(text, asked, expected)
      : this.verifySdJwt(text, asked, expected);
  }

  private async verifySdJwt(text: string, asked: DcqlCredential, expected: Expected): Promise<VerifiedPresentation> {
    const { handover, now } = expected;
    const read = parseSdJwt(text);
    if (read === undefined) return refusePresentation('unreadable');
    if (read === 'altered') return refusePresentation('altered');
    const { type, mapping } = this.kindOf(read);
    const signer = this.verifyIssuer(read, now, mapping?.list);
    const needsStatus = type.revocable && (mapping?.statusRequired ?? true);
    verifyTimes(read.claims, now, needsStatus);
    verifyKeyBinding(read, { audience: handover.clientId, nonce: handover.nonce, now });
    verifyAnswer(read, asked);
    const claims = mapping ? mapClaims(mapping, read.claims) : claimsInPlaces(type, read.claims);
    if (!claims) return refusePresentation('notWhatWasAsked');
    await this.verifyStatus(placeIn(read.claims['status']), needsStatus, String(read.claims['vct']));
    return { type, claims, issuer: signer.name, ...(mapping && { trustList: mapping.list }) };
  }

  private async verifyMdoc(text: string, asked: DcqlCredential, expected: Expected): Promise<VerifiedPresentation> {
    const { handover, now } = expected;
    const shown = verifyDeviceResponse(text, handoverHashOf(handover), this.issuers, now);
    const type = typeOfDocument(shown.docType) ?? refusePresentation('unknownType');
    verifyElements(shown, asked);
    await this.verifyStatus(shown.status, type.revocable, shown.docType);
    const elements = Object.values(shown.claims).filter(isRecord);
    return { type, claims: claimsInElements(type, Object.assign({}, ...elements)), issuer: shown.issuer };
  }

  private kindOf({ token, claims: { vct } }: SdJwt): Kind {
    if (token.header['typ'] !== 'dc+sd-jwt') return refusePresentation('unreadable');
    const type = typeof vct === 'string' ? typeOfVct(vct) : undefined;
    if (type) return { type };
    const mapping = this.mappings.find((one) => one.vct === vct) ?? refusePresentation('unknownType');
    return { type: credentialType(mapping.type), mapping };
  }

  private verifyIssuer({ token, claims }: SdJwt, now: Date, list?: string): KnownSigner {
    const signer = this.issuers.find(chainOf(token), String(claims['vct']), now, list);
    if (!signer) return refusePresentation('untrustedIssuer');
    return isSigned(token, signer.key) ? signer : refusePresentation('altered');
  }

  private async verifyStatus(
    place: StatusPlace | 'unreadable' | undefined,
    isNeeded: boolean,
    name: string,
  ): Promise<void> {
    if (place === undefined) return isNeeded ? refusePresentation('statusUnknown') : undefined;
    if (place === 'unreadable') return refusePresentation('statusUnknown');
    const answer = await this.statuses.statusOf(place, name);
    if (answer === 'ended') return refusePresentation('revoked');
    if (answer === 'unknown') return refusePresentation('statusUnknown');
  }
}

function placeIn(status: Json | undefined): StatusPlace | 'unreadable' | undefined {
  if (status === undefined) return undefined;
  const list = isRecord(status) ? status['status_list'] : undefined;
  const { uri, idx } = isRecord(list) ? list : {};
  return typeof uri === 'string' && typeof idx === 'number' && Number.isSafeInteger(idx) && idx >= 0
    ? { uri, idx }
    : 'unreadable';
}

/** An attestation without an end is one that can be revoked (SD-JWT VC leaves `exp` to its issuer). */
function verifyTimes({ exp, nbf, iat }: JsonRecord, now: Date, mayBeEndless: boolean): void {
  const seconds = now.getTime() / 1000;
  const isEndless = exp === undefined && mayBeEndless;
  if (!isEndless && (typeof exp !== 'number' || seconds >= exp)) return refusePresentation('expired');
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
