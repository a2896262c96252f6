/** The credential endpoint (OpenID4VCI 1.0, part 8): an access token and proofs of keys go in, bound copies come out. */
import { Clock, Database, ProtocolError } from '@gun/nest';
import { issueCredential, type CredentialFormat, type CredentialType } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { AccessTokens } from '../authorization/access-tokens';
import type { JsonRecord } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { CredentialWriter } from './credential-writer';
import { configurationOf, issuerOf } from './issuer-metadata';
import { CopyStore } from '../credentials/copy-store';
import { CredentialStore } from '../credentials/credential-store';
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

const ended = (): ProtocolError => new ProtocolError('credential_request_denied', 'This attestation holds no longer.');

@Injectable()
export class IssuanceService {
  constructor(
    private readonly database: Database,
    private readonly tokens: AccessTokens,
    private readonly nonces: OneTimeNonces,
    private readonly writer: CredentialWriter,
    private readonly credentials: CredentialStore,
    private readonly copies: CopyStore,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws a `ProtocolError` of part 8.3.1, or of RFC 6750 and RFC 9449 for the token. */
  async issue({ authorization, dpop }: IncomingHttpHeaders, body: unknown): Promise<JsonRecord> {
    const { token, ...offered } = await this.tokens.open(authorization, dpop, issueCredential);
    const request = CredentialRequest.safeParse(body);
    if (!request.success) throw new ProtocolError('invalid_credential_request', 'The request is not as it should be.');
    const original = await this.credentials.findOriginal(offered);
    if (!original) throw ended();
    const form = formAsked(request.data, original.type);
    const { keys, nonce } = verifyProofs(proofsOf(request.data), issuerOf(this.config.publicUrl), this.clock.now());
    const copies = await this.database.transaction(async (tx) => {
      if (!(await this.credentials.lock(tx, original))) throw ended();
      if (!(await this.nonces.use(tx, nonce))) return undefined;
      await this.tokens.count(tx, token, original.type, keys.length);
      const written = await this.writer.write(tx, original, form, keys);
      await this.copies.note(tx, original, form.format, written.length);
      return written;
    });
    if (!copies) throw new ProtocolError('invalid_nonce', 'The nonce is unknown, used or over. Fetch a new one.');
    return { credentials: copies.map((credential) => ({ credential })) };
  }
}

/** By the name of a configuration, or by the identifier that the token came with (part 8.2), which is the same. */
function formAsked(request: CredentialRequest, type: CredentialType): CredentialFormat {
  const { credential_configuration_id: configuration, credential_identifier: identifier } = request;
  if (request.credential_response_encryption !== undefined)
    throw new ProtocolError('invalid_encryption_parameters', 'Answers are not encrypted here beyond TLS.');
  if (configuration !== undefined && identifier !== undefined)
    throw new ProtocolError('invalid_credential_request', 'Ask by identifier or by configuration, not by both.');
  if (configuration === undefined && identifier === undefined)
    throw new ProtocolError('invalid_credential_request', 'Name a configuration, or an identifier.');
  const form = type.formats.find((one) => configurationOf(type, one) === (configuration ?? identifier));
  if (!form && identifier !== undefined)
    throw new ProtocolError('unknown_credential_identifier', 'The access token is for another attestation.');
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
