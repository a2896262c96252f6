/**
 * A maker of wallets says of keys where they are kept, and how their holder unlocks them (OpenID4VCI 1.0, appendix D): the
 * attestation is signed under an anchor that our trust list has for it, and was made for a nonce of ours.
 */
import { Clock, ProtocolError } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import type { EcJwk } from '../keys/key-service';
import { readEcJwk, thumbprintOf } from '../sd-jwt/holder-key';
import { chainOf, isSigned, parseJws, type Json } from '../sd-jwt/jws';
import { TrustedIssuers } from '../trust/trusted-issuers';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

/** What an anchor on the trust list must be good for, to vouch for keys. */
const attestsKeys = 'key-attestation';
const skewSeconds = 60;
const keysAtMost = 100;

export interface AttestedKeys {
  readonly keys: readonly EcJwk[];
  readonly nonce: string;
}

const invalid = (why: string): ProtocolError => new ProtocolError('invalid_proof', why);

@Injectable()
export class KeyAttestations {
  constructor(
    private readonly issuers: TrustedIssuers,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: Pick<WalletConfig, 'keyStorage'>,
  ) {}

  /** Whether keys are taken that nobody vouches for. */
  get areRequired(): boolean {
    return this.config.keyStorage.length > 0;
  }

  /** `beside`: a proof that one of the keys signed, which makes an end of the attestation mandatory. @throws invalid_proof, invalid_nonce. */
  read(token: string, beside: 'proof' | 'nothing'): AttestedKeys {
    const jws = parseJws(token);
    if (!jws || jws.header['typ'] !== 'key-attestation+jwt')
      throw invalid('The key attestation is no token of its type.');
    const now = this.clock.now();
    const signer = this.issuers.find(chainOf(jws), attestsKeys, now);
    if (!signer || !isSigned(jws, signer.key)) throw invalid('Whoever attests the keys is not on our list.');
    const { iat, exp, nonce, attested_keys: attested, key_storage: storage } = jws.payload;
    ensureInTime({ iat, exp }, now.getTime() / 1000, beside === 'proof');
    this.ensureStored(storage);
    if (typeof nonce !== 'string') throw new ProtocolError('invalid_nonce', 'The key attestation has no nonce.');
    return { keys: keysIn(attested), nonce };
  }

  private ensureStored(storage: Json | undefined): void {
    const named = Array.isArray(storage) ? storage : [];
    if (this.areRequired && !this.config.keyStorage.some((one) => named.includes(one)))
      throw invalid('The keys are not kept as our metadata wants.');
  }
}

function ensureInTime(
  { iat, exp }: Readonly<Record<'iat' | 'exp', Json | undefined>>,
  now: number,
  ends: boolean,
): void {
  if (typeof iat !== 'number' || iat > now + skewSeconds)
    throw invalid('The key attestation is of no time, or from the future.');
  const isOver = exp === undefined ? ends : typeof exp !== 'number' || exp <= now;
  if (isOver) throw invalid('The key attestation is over.');
}

function keysIn(attested: Json | undefined): EcJwk[] {
  const given: readonly Json[] = Array.isArray(attested) ? attested : [];
  const keys = given.slice(0, keysAtMost + 1).flatMap((one) => readEcJwk(one)?.jwk ?? []);
  if (given.length === 0 || given.length > keysAtMost || keys.length < given.length)
    throw invalid('The attested keys are none, too many, or not all of P-256.');
  if (new Set(keys.map(thumbprintOf)).size < keys.length) throw invalid('A key is attested twice.');
  return keys;
}
