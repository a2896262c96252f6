/** Signs what is asked of a wallet (OpenID4VP 1.0, part 5; HAIP 1.0, part 5): by reference, under `x509_hash`. */
import { fillProtocolPath } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { readPresentationRequest, receivePresentation, type DcqlQuery } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { contentEncryptions } from '../jwe/agreed-key';
import type { EcJwk } from '../keys/key-service';
import { SigningKeys } from '../keys/signing-keys';
import { thumbprintOf } from '../sd-jwt/holder-key';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

/** What is asked, and where the answer goes. */
export interface Asked {
  readonly handle: string;
  readonly nonce: string;
  readonly query: DcqlQuery;
  readonly expiresAt: Date;
  /** Absent: the answer comes unencrypted. */
  readonly responseKey?: EcJwk;
}

/** ES256 and ESP256 of COSE. */
const ecdsa = [-7, -9];
const formats = {
  'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] },
  mso_mdoc: { issuerauth_alg_values: ecdsa, deviceauth_alg_values: ecdsa },
};

@Injectable()
export class RequestSigner {
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** Who we are to a wallet: the hash of the certificate that signs our requests. */
  async clientId(): Promise<string> {
    const { chain } = await this.keys.get('verifier-request');
    const leaf = Buffer.from(chain[0] ?? '', 'base64');
    return `x509_hash:${createHash('sha256').update(leaf).digest('base64url')}`;
  }

  /** For a QR code or a link. */
  async link(handle: string): Promise<string> {
    const uri = this.config.publicUrl + fillProtocolPath(readPresentationRequest, { requestId: handle });
    const members = { client_id: await this.clientId(), request_uri: uri, request_uri_method: 'post' };
    return `openid4vp://?${new URLSearchParams(members).toString()}`;
  }

  /** Where the answer goes. */
  responseUri(handle: string): string {
    return this.config.publicUrl + fillProtocolPath(receivePresentation, { requestId: handle });
  }

  /** The signed request; `walletNonce` is what the wallet wants to find in it. */
  async sign(asked: Asked, walletNonce?: string): Promise<string> {
    const key = await this.keys.get('verifier-request');
    const payload: JsonRecord = {
      ...{ response_type: 'vp_token', response_mode: asked.responseKey ? 'direct_post.jwt' : 'direct_post' },
      ...{ client_id: await this.clientId(), aud: 'https://self-issued.me/v2' },
      response_uri: this.responseUri(asked.handle),
      ...{ nonce: asked.nonce, state: asked.handle, dcql_query: asked.query as unknown as JsonRecord }, // plain JSON
      client_metadata: { vp_formats_supported: formats, ...(asked.responseKey && encryption(asked.responseKey)) },
      iat: Math.floor(this.clock.now().getTime() / 1000),
      exp: Math.floor(asked.expiresAt.getTime() / 1000),
      ...(walletNonce && { wallet_nonce: walletNonce }),
    };
    return createJws({ typ: 'oauth-authz-req+jwt', x5c: key.chain }, payload, key.sign);
  }
}

const encryption = (key: EcJwk): JsonRecord => ({
  jwks: { keys: [{ ...key, kid: thumbprintOf(key), use: 'enc', alg: 'ECDH-ES' }] },
  encrypted_response_enc_values_supported: Object.keys(contentEncryptions),
});
