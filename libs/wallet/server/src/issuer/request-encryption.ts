/**
 * The key to which wallets may encrypt what they ask of the credential endpoint (OpenID4VCI 1.0, part 10). A new one each
 * quarter of a year; the one before is good as long as somebody may have kept our metadata. Every process has the same.
 */
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { contentEncryptions } from '../jwe/agreed-key';
import { KeyService, type EcJwk, type KeyRef } from '../keys/key-service';
import { quarterOf } from '../keys/signing-keys';
import { thumbprintOf } from '../sd-jwt/holder-key';
import { decodeJson, isRecord, type JsonRecord } from '../sd-jwt/jws';
import { decryptResponse } from '../verifier/decrypt-response';

const purpose = 'credential-request';
const dayMs = 86_400_000;

interface RequestKey {
  readonly ref: KeyRef;
  readonly jwk: EcJwk;
  readonly kid: string;
}

/** Members of the metadata that both sides of the endpoint have. */
export const encryptionsSupported = {
  enc_values_supported: Object.keys(contentEncryptions),
  encryption_required: false,
};

@Injectable()
export class RequestEncryption {
  private readonly known = new Map<string, RequestKey>();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyService,
    private readonly clock: Clock,
  ) {}

  /** `credential_request_encryption` of the metadata. */
  async metadata(): Promise<JsonRecord> {
    const { jwk, kid } = await this.keyOf(this.clock.now());
    return { jwks: { keys: [{ ...jwk, kid, use: 'enc', alg: 'ECDH-ES' }] }, ...encryptionsSupported };
  }

  /** What was asked; undefined when it was not encrypted to one of our keys, or was changed on the way. */
  async open(message: string): Promise<JsonRecord | undefined> {
    const header = decodeJson(message.split('.')[0] ?? '');
    if (!isRecord(header)) return undefined;
    const now = this.clock.now();
    const keys = [await this.keyOf(now), await this.keyOf(new Date(now.getTime() - dayMs))];
    const key = keys.find(({ kid }) => kid === header['kid']);
    return key && decryptResponse(message, key.ref, this.keys);
  }

  private async keyOf(day: Date): Promise<RequestKey> {
    const quarter = quarterOf(day);
    const known = this.known.get(quarter);
    if (known) return known;
    const found = (await this.find(quarter)) ?? (await this.make(quarter, day));
    this.known.set(quarter, found);
    return found;
  }

  private async find(quarter: string): Promise<RequestKey | undefined> {
    const [row] = await this.database.rows<{ ref: KeyRef; jwk: EcJwk }>(
      `select key_ref as ref, public_jwk as jwk from wallet_signing_key where purpose = $1 and quarter = $2`,
      [purpose, quarter],
    );
    return row && { ...row, kid: thumbprintOf(row.jwk) };
  }

  private async make(quarter: string, day: Date): Promise<RequestKey> {
    const { ref, publicJwk } = await this.keys.create(purpose);
    await this.database.rows(
      `insert into wallet_signing_key (purpose, quarter, serial, key_ref, public_jwk, chain, created_at)
       values ($1, $2, 0, $3, $4, '[]', $5) on conflict (purpose, quarter, serial) do nothing`,
      [purpose, quarter, ref, JSON.stringify(publicJwk), day],
    );
    const made = await this.find(quarter);
    if (!made) throw new Error('the key for credential requests was not made');
    return made;
  }
}
