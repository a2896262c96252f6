/**
 * Verifies one SD-JWT VC with its key binding: whose signature, whether it was changed, whether it holds now, whether its
 * holder showed it to us for this request, and whether it is what was asked for, no less and no more. Fails closed: what
 * cannot be checked is not believed.
 */
import { matchCredential, typeOfVct, type CredentialType, type DcqlCredential } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { chainOf, isRecord, isSigned, type JsonRecord } from '../sd-jwt/jws';
import { parseSdJwt, type SdJwt } from '../sd-jwt/parse-sd-jwt';
import { StatusClient } from '../status/status.client';
import { TrustedIssuers, type KnownSigner } from '../trust/trusted-issuers';
import { refusePresentation } from './presentation-refusal';
import { verifyKeyBinding, type Expected } from './verify-key-binding';

export interface VerifiedPresentation {
  readonly type: CredentialType;
  readonly claims: JsonRecord;
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
  async verify(text: string, asked: DcqlCredential, expected: Expected): Promise<VerifiedPresentation> {
    const read = parseSdJwt(text);
    if (read === undefined) return refusePresentation('unreadable');
    if (read === 'altered') return refusePresentation('altered');
    const type = typeIn(read);
    this.verifyIssuer(read, expected.now);
    verifyTimes(read.claims, expected.now);
    verifyKeyBinding(read, expected);
    verifyAnswer(read, type, asked);
    await this.verifyStatus(read.claims, type);
    return { type, claims: read.claims, issuer: String(read.claims['iss'] ?? '') };
  }

  private verifyIssuer({ token, claims }: SdJwt, now: Date): KnownSigner {
    const signer = this.issuers.find(chainOf(token), String(claims['vct']), now);
    if (!signer) return refusePresentation('untrustedIssuer');
    return isSigned(token, signer.key) ? signer : refusePresentation('altered');
  }

  private async verifyStatus({ status }: JsonRecord, type: CredentialType): Promise<void> {
    if (status === undefined) return type.revocable ? refusePresentation('statusUnknown') : undefined;
    const list = isRecord(status) ? status['status_list'] : undefined;
    const { uri, idx } = isRecord(list) ? list : {};
    if (typeof uri !== 'string' || typeof idx !== 'number' || !Number.isSafeInteger(idx) || idx < 0)
      return refusePresentation('statusUnknown');
    const answer = await this.statuses.statusOf({ uri, idx }, String(typeOf(type)));
    if (answer === 'ended') return refusePresentation('revoked');
    if (answer === 'unknown') return refusePresentation('statusUnknown');
  }
}

const typeOf = ({ formats }: CredentialType): string | undefined =>
  formats.flatMap((form) => (form.format === 'dc+sd-jwt' ? [form.vct] : []))[0];

function typeIn({ token, claims }: SdJwt): CredentialType {
  if (token.header['typ'] !== 'dc+sd-jwt') return refusePresentation('unreadable');
  const { vct } = claims;
  return (typeof vct === 'string' ? typeOfVct(vct) : undefined) ?? refusePresentation('unknownType');
}

function verifyTimes({ exp, nbf, iat }: JsonRecord, now: Date): void {
  const seconds = now.getTime() / 1000;
  if (typeof exp !== 'number' || seconds >= exp) return refusePresentation('expired');
  const from = [nbf, iat].filter((time) => typeof time === 'number');
  if (from.some((time) => time > seconds + skewSeconds)) return refusePresentation('notYetValid');
}

/** Names of the token itself, and of objects on the way to a claim: they are no claims of the holder. */
function verifyAnswer({ claims, disclosed }: SdJwt, type: CredentialType, asked: DcqlCredential): void {
  const known = { format: 'dc+sd-jwt', type: String(claims['vct']), claims };
  const paths = matchCredential(known, asked);
  if (!paths) return refusePresentation('notWhatWasAsked');
  const wanted = paths.map((path) => path.filter((element) => typeof element === 'string').join('.'));
  const isWanted = (name: string): boolean =>
    wanted.some((path) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
  if (!disclosed.every(isWanted)) return refusePresentation('notWhatWasAsked');
}
