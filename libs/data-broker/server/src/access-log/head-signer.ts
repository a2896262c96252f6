/** Signs heads, and says with which keys they can be checked. */
import { HeadKey, headType, type TreeHead } from '@gun/data-broker-contract';
import { Inject, Injectable } from '@nestjs/common';
import { CompactSign, importJWK } from 'jose';
import { accessLogConfigToken, type AccessLogConfig } from './access-log-config';

@Injectable()
export class HeadSigner {
  constructor(
    @Inject(accessLogConfigToken) private readonly config: Pick<AccessLogConfig, 'signingKey' | 'formerKeys'>,
  ) {}

  /** The present key first. */
  get keys(): HeadKey[] {
    const { kty, crv, x, y, kid } = this.config.signingKey;
    return [{ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }, ...this.config.formerKeys];
  }

  async sign(head: TreeHead): Promise<string> {
    const { signingKey } = this.config;
    const payload = new TextEncoder().encode(JSON.stringify(head));
    const key = await importJWK({ ...signingKey }, 'ES256');
    return new CompactSign(payload).setProtectedHeader({ alg: 'ES256', typ: headType, kid: signingKey.kid }).sign(key);
  }
}
