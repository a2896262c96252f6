/**
 * Writes the copies of an attestation: the same claims and the same validity, each with its own holder key, salts and
 * place in the status list, so that two copies shown to two parties cannot be told to be of one holder (ARF 3.0, ISSU_43
 * to 45). Times are those of a day.
 */
import { Clock, type Tx } from '@gun/nest';
import { sdJwtOf, type CredentialType } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { Original } from '../credentials/credential-store';
import type { EcJwk } from '../keys/key-service';
import { SigningKeys, type SigningKey } from '../keys/signing-keys';
import { concealClaims, joinSdJwt, type Claim } from '../sd-jwt/create-sd-jwt';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { StatusLists, type StatusPlace } from '../status/status-lists';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { integrityOf, issuerOf, typeMetadata } from './issuer-metadata';

const daySeconds = 86_400;

/** The claims of an original at their paths; what its source did not say is left out. */
const claimsOf = ({ type, claims }: Original): Claim[] =>
  type.claims.flatMap(({ path, sd }) => {
    const value = claims[path.join('.')];
    return value === undefined ? [] : [{ path, sd, value }];
  });

@Injectable()
export class CredentialWriter {
  constructor(
    private readonly keys: SigningKeys,
    private readonly lists: StatusLists,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** One copy for each holder key, in their order. @throws for a type without an SD-JWT form. */
  async write(tx: Tx, original: Original, holders: readonly EcJwk[]): Promise<string[]> {
    const { type, ownerId, credentialId } = original;
    const places = type.revocable
      ? await this.lists.draw(tx, { type: type.key, ownerId, credentialId }, holders.length)
      : [];
    const key = await this.keys.get(`issuer:${type.key}`);
    return Promise.all(holders.map((holder, at) => this.copy(original, key, holder, places[at])));
  }

  private async copy(original: Original, key: SigningKey, holder: EcJwk, place?: StatusPlace): Promise<string> {
    const { payload, disclosures } = concealClaims(claimsOf(original), this.registered(original.type, holder, place));
    return joinSdJwt(await createJws({ typ: 'dc+sd-jwt', x5c: key.chain }, payload, key.sign), disclosures);
  }

  private registered(type: CredentialType, holder: EcJwk, place: StatusPlace | undefined): JsonRecord {
    const form = sdJwtOf(type);
    const metadata = typeMetadata(type);
    if (!form || !metadata) throw new Error(`${type.key} has no SD-JWT form`);
    const today = Math.floor(this.clock.now().getTime() / 1000 / daySeconds) * daySeconds;
    return {
      ...{ iss: issuerOf(this.config.publicUrl), vct: form.vct, 'vct#integrity': integrityOf(metadata) },
      ...{ iat: today, exp: today + type.lifeDays * daySeconds, cnf: { jwk: { ...holder } } },
      ...(place && { status: { status_list: { idx: place.idx, uri: place.uri } } }),
    };
  }
}
