/** Proofs that we hold the keys which documents are to be bound to (OpenID4VCI 1.0, appendix F.1): a key for each copy. */
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { KeyService, type CreatedKey } from '../keys/key-service';
import { createJws } from '../sd-jwt/jws';

/** For whom: an issuer, with the nonce that it gave, and the name under which the wallet signed in there. */
export interface ProofAudience {
  readonly issuer: string;
  readonly nonce?: string | undefined;
  readonly clientId?: string | undefined;
}

@Injectable()
export class KeyProofs {
  constructor(
    private readonly keys: KeyService,
    private readonly clock: Clock,
  ) {}

  create(copies: number): Promise<CreatedKey[]> {
    return Promise.all(Array.from({ length: copies }, () => this.keys.create('holder')));
  }

  prove({ ref, publicJwk }: CreatedKey, { issuer, nonce, clientId }: ProofAudience): Promise<string> {
    const payload = {
      ...{ aud: issuer, iat: Math.floor(this.clock.now().getTime() / 1000) },
      ...(nonce && { nonce }),
      ...(clientId && { iss: clientId }),
    };
    const header = { typ: 'openid4vci-proof+jwt', jwk: { ...publicJwk } };
    return createJws(header, payload, (bytes) => this.keys.sign(ref, bytes));
  }

  /** Of copies that were not kept. */
  async destroy(refs: readonly string[]): Promise<void> {
    await Promise.all(refs.map((ref) => this.keys.destroy(ref)));
  }
}
