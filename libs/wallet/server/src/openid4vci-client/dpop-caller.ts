/**
 * Posts to a site with a proof that we hold the key its tokens are bound to (RFC 9449). A site that wants a nonce of its
 * own in the proof says so once, and gets it.
 */
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { KeyService, type KeyRef } from '../keys/key-service';
import { createJws, isRecord } from '../sd-jwt/jws';
import { SiteClient, type SiteAnswer, type SiteCall } from '../sites/site-client';
import { parsed } from './issuer-reader';

/** Who calls. */
export interface Caller {
  /** Absent: the site takes tokens from whoever has them. */
  readonly key?: KeyRef | undefined;
  readonly token?: string | undefined;
}

@Injectable()
export class DpopCaller {
  constructor(
    private readonly sites: SiteClient,
    private readonly keys: KeyService,
    private readonly clock: Clock,
  ) {}

  async post(address: string, call: SiteCall, caller: Caller): Promise<SiteAnswer | undefined> {
    const first = await this.send(address, call, caller);
    const nonce = first?.headers['dpop-nonce'];
    if (!caller.key || typeof nonce !== 'string' || !first || !wantsNonce(first)) return first;
    return this.send(address, call, caller, nonce);
  }

  private async send(
    address: string,
    call: SiteCall,
    { key, token }: Caller,
    nonce?: string,
  ): Promise<SiteAnswer | undefined> {
    const headers = {
      ...(key && { dpop: await this.proof(key, address, token, nonce) }),
      ...(token && { authorization: `${key ? 'DPoP' : 'Bearer'} ${token}` }),
    };
    return this.sites.call(address, { ...call, headers });
  }

  private async proof(key: KeyRef, address: string, token?: string, nonce?: string): Promise<string> {
    const { origin, pathname } = new URL(address);
    const payload = {
      ...{ jti: randomUUID(), htm: 'POST', htu: origin + pathname },
      iat: Math.floor(this.clock.now().getTime() / 1000),
      ...(nonce && { nonce }),
      ...(token && { ath: createHash('sha256').update(token).digest('base64url') }),
    };
    const jwk = { ...(await this.keys.publicJwk(key)) };
    return createJws({ typ: 'dpop+jwt', jwk }, payload, (bytes) => this.keys.sign(key, bytes));
  }
}

/** A server of tokens says it in its answer, a server of documents in a header (RFC 9449, parts 8 and 9). */
function wantsNonce({ status, text, headers }: SiteAnswer): boolean {
  if (status !== 400 && status !== 401) return false;
  const answer = parsed(text);
  const inHeader = String(headers['www-authenticate'] ?? '').includes('use_dpop_nonce');
  return inHeader || (isRecord(answer) && answer['error'] === 'use_dpop_nonce');
}
