/** The metadata of the issuer as it is fetched: as JSON, or signed (OpenID4VCI 1.0, parts 12.2.2 and 12.2.3). */
import { Clock } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { SigningKeys } from '../keys/signing-keys';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { issuedTypes } from '../sources/credential-source';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { issuerMetadata, issuerOf } from './issuer-metadata';
import { RequestEncryption } from './request-encryption';

const lifeSeconds = 86_400;
/** A document that was just signed is handed out again for this long. */
const freshMs = 60_000;

@Injectable()
export class MetadataDocuments {
  private kept: { readonly token: string; readonly at: number } | undefined;

  constructor(
    private readonly encryption: RequestEncryption,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  async plain(): Promise<JsonRecord> {
    return issuerMetadata(this.config, issuedTypes, await this.encryption.metadata());
  }

  async signed(): Promise<string> {
    const now = this.clock.now().getTime();
    if (this.kept && now - this.kept.at < freshMs && now >= this.kept.at) return this.kept.token;
    const key = await this.keys.get('issuer-metadata');
    const iat = Math.floor(now / 1000);
    const about = { sub: issuerOf(this.config.publicUrl), iat, exp: iat + lifeSeconds };
    const header = { typ: 'openidvci-issuer-metadata+jwt', x5c: key.chain };
    const token = await createJws(header, { ...(await this.plain()), ...about }, key.sign);
    this.kept = { token, at: now };
    return token;
  }
}
