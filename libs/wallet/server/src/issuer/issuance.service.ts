/** The credential endpoint (OpenID4VCI 1.0, part 8): an access token and proofs of keys go in, bound copies come out. */
import { Clock, Database, ProtocolError, type Tx } from '@gun/nest';
import type { CredentialFormat, CredentialType } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { JsonRecord } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { CredentialWriter } from './credential-writer';
import { configurationOf, issuerOf } from './issuer-metadata';
import { CredentialStore } from '../credentials/credential-store';
import { hashOfToken, type Offered } from './offers';
import { OneTimeNonces } from './one-time-nonces';
import { verifyProofs } from './verify-proofs';

/** Members that we do not know are left alone, as the specification wants. */
const CredentialRequest = z.object({
  credential_configuration_id: z.string().max(100).optional(),
  credential_identifier: z.string().max(100).optional(),
  credential_response_encryption: z.unknown().optional(),
  proofs: z.record(z.string(), z.array(z.unknown()).min(1).max(100)).optional(),
});
type CredentialRequest = z.infer<typeof CredentialRequest>;

const invalidToken = (): ProtocolError =>
  new ProtocolError('invalid_token', 'The access token is unknown or over.', 401, {
    'www-authenticate': 'Bearer error="invalid_token"',
  });
const noToken = (): ProtocolError =>
  new ProtocolError('invalid_token', 'Send an access token.', 401, { 'www-authenticate': 'Bearer' });
const denied = (why: string): ProtocolError => new ProtocolError('credential_request_denied', why);

interface TokenRow {
  readonly owner_id: string;
  readonly credential_id: string;
}

@Injectable()
export class IssuanceService {
  constructor(
    private readonly database: Database,
    private readonly nonces: OneTimeNonces,
    private readonly writer: CredentialWriter,
    private readonly credentials: CredentialStore,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws a `ProtocolError` of part 8.3.1, or of RFC 6750 for the token. */
  async issue(authorization: string | undefined, body: unknown): Promise<JsonRecord> {
    const offered = await this.offeredFor(authorization);
    const request = CredentialRequest.safeParse(body);
    if (!request.success) throw new ProtocolError('invalid_credential_request', 'The request is not as it should be.');
    const original = await this.credentials.findOriginal(offered);
    if (!original) throw denied('This attestation holds no longer.');
    const form = formAsked(request.data, original.type);
    const { keys, nonce } = verifyProofs(proofsOf(request.data), issuerOf(this.config.publicUrl), this.clock.now());
    const copies = await this.database.transaction(async (tx) => {
      if (!(await this.nonces.use(tx, nonce))) return undefined;
      await this.count(tx, authorization, original.type, keys.length);
      const written = await this.writer.write(tx, original, form, keys);
      await this.credentials.noteCopies(tx, original, form.format, written.length);
      return written;
    });
    if (!copies) throw new ProtocolError('invalid_nonce', 'The nonce is unknown, used or over. Fetch a new one.');
    return { credentials: copies.map((credential) => ({ credential })) };
  }

  private async offeredFor(authorization: string | undefined): Promise<Offered> {
    if (!authorization) throw noToken();
    const [row] = await this.database.rows<TokenRow>(
      `select owner_id, credential_id from wallet_access_token where hash = $1 and expires_at > $2`,
      [hashOfToken(tokenIn(authorization)), this.clock.now()],
    );
    if (!row) throw invalidToken();
    return { ownerId: row.owner_id, credentialId: row.credential_id };
  }

  /** A token serves for one batch of each form: in one request, or in several. */
  private async count(
    tx: Tx,
    authorization: string | undefined,
    { batch, formats }: CredentialType,
    copies: number,
  ): Promise<void> {
    const [counted] = await tx.query<[unknown[], number]>(
      `update wallet_access_token set copies = copies + $2 where hash = $1 and copies + $2 <= $3 returning hash`,
      [hashOfToken(tokenIn(authorization ?? '')), copies, batch * formats.length],
    );
    if (counted.length === 0) throw denied(`At most ${batch} copies are given out in each form.`);
  }
}

/** @throws invalid_token for another scheme than ours. */
function tokenIn(authorization: string): string {
  const [, token] = /^Bearer ([A-Za-z0-9_-]{20,100})$/i.exec(authorization) ?? [];
  if (!token) throw invalidToken();
  return token;
}

function formAsked(request: CredentialRequest, type: CredentialType): CredentialFormat {
  if (request.credential_response_encryption !== undefined)
    throw new ProtocolError('invalid_encryption_parameters', 'Answers are not encrypted here beyond TLS.');
  if (request.credential_identifier !== undefined)
    throw new ProtocolError('unknown_credential_identifier', 'Ask with credential_configuration_id.');
  const form = type.formats.find((one) => configurationOf(type, one) === request.credential_configuration_id);
  if (!form)
    throw new ProtocolError('unknown_credential_configuration', 'The access token is for another attestation.');
  return form;
}

function proofsOf({ proofs }: CredentialRequest): string[] {
  const [kind, ...others] = Object.keys(proofs ?? {});
  const jwts = proofs?.['jwt'];
  if (kind === undefined) throw new ProtocolError('invalid_proof', 'Send proofs of the type jwt.');
  if (others.length > 0 || !jwts?.every((proof) => typeof proof === 'string'))
    throw new ProtocolError('invalid_proof', 'Send proofs of the type jwt, and of no other.');
  return jwts as string[]; // each was looked at
}
