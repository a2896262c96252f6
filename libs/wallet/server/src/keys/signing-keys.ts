/**
 * The keys of the platform, one for each purpose and quarter of a year: signing with one ends after its quarter, while
 * its certificate holds until the last attestation signed with it has ended. Every process uses the same: the first to
 * write a quarter's key wins. One that is no longer safe is retired, and the next takes its place.
 */
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { CertificateAuthority } from '../trust/certificate-authority';
import { retirementSeenMs } from './retired-keys';
import { KeyService, type EcJwk, type SigningPurpose } from './key-service';

export interface SigningKey {
  readonly publicJwk: EcJwk;
  /** The leaf and what stands between it and the anchor, base64 of DER; never the anchor itself (HAIP 1.0, part 6.1.1). */
  readonly chain: readonly string[];
  sign(bytes: Uint8Array): Promise<Buffer>;
}

interface Row {
  readonly key_ref: string;
  readonly public_jwk: EcJwk;
  readonly chain: readonly string[];
}

/** The quarter of a year for which a key is made. */
export const quarterOf = (now: Date): string => `${now.getUTCFullYear()}-Q${Math.floor(now.getUTCMonth() / 3) + 1}`;

@Injectable()
export class SigningKeys {
  private readonly known = new Map<string, { readonly key: SigningKey; readonly at: number }>();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyService,
    private readonly authority: CertificateAuthority,
    private readonly clock: Clock,
  ) {}

  /** The key of this purpose in this quarter, made when nobody needed it before. */
  async get(purpose: SigningPurpose): Promise<SigningKey> {
    const now = this.clock.now();
    const quarter = quarterOf(now);
    const name = `${purpose} ${quarter}`;
    const at = now.getTime();
    const known = this.known.get(name);
    if (known && at - known.at < retirementSeenMs && at >= known.at) return known.key;
    const row = (await this.find(purpose, quarter)) ?? (await this.make(purpose, quarter, now));
    const { key_ref: ref, public_jwk: publicJwk, chain } = row;
    const key = { publicJwk, chain, sign: (bytes: Uint8Array) => this.keys.sign(ref, bytes) };
    this.known.set(name, { key, at });
    return key;
  }

  /** Ends every key of a purpose that could still be believed, and destroys it. Answers how many there were. */
  async retire(purpose: SigningPurpose): Promise<number> {
    const [, retired] = await this.database.manager.query<[unknown[], number]>(
      `update wallet_signing_key set retired_at = $2 where purpose = $1 and retired_at is null`,
      [purpose, this.clock.now()],
    );
    const rows = await this.database.rows<Pick<Row, 'key_ref'>>(
      `select key_ref from wallet_signing_key where purpose = $1 and retired_at is not null and key_ref <> ''`,
      [purpose],
    );
    for (const { key_ref: ref } of rows) await this.keys.destroy(ref);
    await this.database.rows(
      `update wallet_signing_key set key_ref = '' where purpose = $1 and retired_at is not null`,
      [purpose],
    );
    this.known.clear();
    return retired;
  }

  private async find(purpose: string, quarter: string): Promise<Row | undefined> {
    const [row] = await this.database.rows<Row>(
      `select key_ref, public_jwk, chain from wallet_signing_key
       where purpose = $1 and quarter = $2 and retired_at is null order by serial desc limit 1`,
      [purpose, quarter],
    );
    return row;
  }

  private async make(purpose: SigningPurpose, quarter: string, now: Date): Promise<Row> {
    const { ref, publicJwk } = await this.keys.create(purpose);
    const chain = await this.authority.certify(purpose, publicJwk, now);
    await this.database.rows(
      `insert into wallet_signing_key (purpose, quarter, serial, key_ref, public_jwk, chain, created_at)
       select $1::varchar, $2::varchar, coalesce(max(serial) + 1, 0), $3::text, $4::jsonb, $5::jsonb, $6::timestamptz from wallet_signing_key
       where purpose = $1 and quarter = $2
       on conflict (purpose, quarter, serial) do nothing`,
      [purpose, quarter, ref, JSON.stringify(publicJwk), JSON.stringify(chain), now],
    );
    const row = await this.find(purpose, quarter);
    if (!row) throw new Error(`no signing key for ${purpose}`);
    return row;
  }
}
