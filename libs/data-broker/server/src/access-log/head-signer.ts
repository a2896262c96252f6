/** Signs heads and files of accesses, and says with which keys they can be checked. */
import {
  bundleDigest,
  bundleSealType,
  HeadKey,
  headType,
  type AccessBundle,
  type TreeHead,
} from '@gun/data-broker-contract';
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

  sign(head: TreeHead): Promise<string> {
    return this.signAs(headType, head);
  }

  /** The file with a seal over all of it. */
  async sealBundle(bundle: AccessBundle): Promise<AccessBundle> {
    return { ...bundle, seal: await this.signAs(bundleSealType, { sha256: await bundleDigest(bundle) }) };
  }

  private async signAs(typ: string, content: object): Promise<string> {
    const { signingKey } = this.config;
    const payload = new TextEncoder().encode(JSON.stringify(content));
    const key = await importJWK({ ...signingKey }, 'ES256');
    return new CompactSign(payload).setProtectedHeader({ alg: 'ES256', typ, kid: signingKey.kid }).sign(key);
  }
}
