/** A maker of wallets, which vouches for each of them: attestation-based client authentication, with jose alone. */
import { certify, type Certified } from '@gun/wallet-server/certified-key';
import { exportJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { newKey } from './foreign-wallet';

/** What a test changes to see it refused. */
export interface AttestationChanges {
  readonly subject?: string;
  readonly endsAt?: number;
  readonly chain?: readonly string[];
  readonly audience?: string;
  readonly issuedAt?: number;
  readonly jti?: string;
  readonly otherKey?: boolean;
  readonly popTyp?: string;
}

export interface WalletProvider {
  readonly anchor: Certified;
  /** Vouches for where these keys are kept (OpenID4VCI 1.0, appendix D.1). */
  attestKeys(
    keys: readonly JWK[],
    claims: Record<string, unknown>,
    header?: Record<string, unknown>,
    signer?: CryptoKey,
  ): Promise<string>;
  attest(
    now: number,
    clientId: string,
    audience: string,
    changes?: AttestationChanges,
  ): Promise<Record<string, string>>;
}

export async function walletProvider(): Promise<WalletProvider> {
  const anchor = await certify({ name: 'Wallets of Elsewhere', ca: true });
  const leaf = await certify({ name: 'Wallet attestations', by: anchor });
  const instance = await newKey();
  return {
    anchor,
    attestKeys: (keys, claims, header = {}, signer) =>
      new SignJWT({ attested_keys: keys, key_storage: ['iso_18045_moderate'], ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'key-attestation+jwt', x5c: [leaf.der], ...header })
        .sign(signer ?? leaf.pair.privateKey),
    async attest(now, clientId, audience, changes = {}) {
      const attestation = await new SignJWT({
        cnf: { jwk: await exportJWK(instance.publicKey) },
        wallet_name: 'Elsewhere',
      })
        .setProtectedHeader({
          ...{ alg: 'ES256', typ: 'oauth-client-attestation+jwt' },
          x5c: [...(changes.chain ?? [leaf.der])],
        })
        .setSubject(changes.subject ?? clientId)
        .setExpirationTime(changes.endsAt ?? now + 3600)
        .sign(leaf.pair.privateKey);
      const key = changes.otherKey ? (await newKey()).privateKey : instance.privateKey;
      const pop = await new SignJWT({ jti: changes.jti ?? randomUUID() })
        .setProtectedHeader({ alg: 'ES256', typ: changes.popTyp ?? 'oauth-client-attestation-pop+jwt' })
        .setIssuer(clientId)
        .setAudience(changes.audience ?? audience)
        .setIssuedAt(changes.issuedAt ?? now)
        .sign(key);
      return { 'oauth-client-attestation': attestation, 'oauth-client-attestation-pop': pop };
    },
  };
}
