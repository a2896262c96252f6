/** The credential endpoint (OpenID4VCI 1.0, part 8): an access token and proofs of keys go in, bound copies come out. */
import { Clock, Database, OthersWereFaster, ProtocolError } from '@gun/nest';
import { issueCredential, type CredentialFormat, type CredentialType } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { AccessTokens } from '../authorization/access-tokens';
import type { JsonRecord } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { StatusLists } from '../status/status-lists';
import { CredentialWriter } from './credential-writer';
import { handOutCopies, type Handout } from './hand-out-copies';
import { configurationOf, issuerOf } from './issuer-metadata';
import { CredentialStore, type Original } from '../credentials/credential-store';
import type { EcJwk } from '../keys/key-service';
import { hashOfNonce } from './one-time-nonces';
import { KeyAttestations } from './key-attestations';
import { NotificationIds } from './notification-ids';
import { verifyProofs, type Proofs } from './verify-proofs';

/** Members that we do not know are left alone, as the specification wants. */
const CredentialRequest = z.object({
  credential_configuration_id: z.string().max(100).optional(),
  credential_identifier: z.string().max(100).optional(),
  proofs: z.record(z.string(), z.array(z.unknown()).min(1).max(100)).optional(),
});
type CredentialRequest = z.infer<typeof CredentialRequest>;

/** Two who draw the same of 131,072 places at the same moment are rare; so is a list that is closed meanwhile. */
const triesAtMost = 5;

const ended = (): ProtocolError => new ProtocolError('credential_request_denied', 'This attestation holds no longer.');

function refusalOf(outcome: 'ended' | 'nonceUnusable' | 'tokenSpent', { batch }: CredentialType): ProtocolError {
  if (outcome === 'ended') return ended();
  return outcome === 'nonceUnusable'
    ? new ProtocolError('invalid_nonce', 'The nonce is unknown, used or over. Fetch a new one.')
    : new ProtocolError('credential_request_denied', `At most ${batch} copies are given out in each form.`);
}

@Injectable()
export class IssuanceService {
  constructor(
    private readonly database: Database,
    private readonly tokens: AccessTokens,
    private readonly writer: CredentialWriter,
    private readonly credentials: CredentialStore,
    private readonly lists: StatusLists,
    private readonly attestations: KeyAttestations,
    private readonly notifications: NotificationIds,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws a `ProtocolError` of part 8.3.1, or of RFC 6750 and RFC 9449 for the token. */
  async issue({ authorization, dpop }: IncomingHttpHeaders, body: unknown): Promise<JsonRecord> {
    const { hash: token, credential: row } = await this.tokens.open(authorization, dpop, issueCredential);
    const request = CredentialRequest.safeParse(body);
    if (!request.success) throw new ProtocolError('invalid_credential_request', 'The request is not as it should be.');
    const original = row && (await this.credentials.openOriginal(row));
    if (!original) throw ended();
    const form = formAsked(request.data, original.type);
    const { keys, nonce } = verifyProofs(proofsOf(request.data), {
      ...{ issuer: issuerOf(this.config.publicUrl), now: this.clock.now(), attestations: this.attestations },
    });
    const copies = await this.copy(original, form, keys, { nonce: hashOfNonce(nonce), token });
    const told = { form: form.format, copies: copies.length };
    return {
      credentials: copies.map((credential) => ({ credential })),
      notification_id: this.notifications.write(original.credentialId, told),
    };
  }

  /** Signs at places that were free a moment ago, then writes; who lost a place to somebody else begins again. */
  private async copy(
    original: Original,
    form: CredentialFormat,
    keys: readonly EcJwk[],
    brought: Pick<Handout, 'nonce' | 'token'>,
  ): Promise<string[]> {
    const { type } = original;
    const asked = { place: original, form: form.format, copies: keys.length, ...brought };
    const copiesAtMost = type.batch * type.formats.length;
    if (keys.length > copiesAtMost) throw refusalOf('tokenSpent', type); // before anything is signed for nothing
    for (let tried = 1; ; tried += 1) {
      const status = type.revocable ? await this.lists.propose(type.key, keys.length) : undefined;
      const copies = await this.writer.sign(original, form, keys, status?.places ?? []);
      const now = this.clock.now();
      const outcome = await handOutCopies(this.database, { ...asked, status, copiesAtMost, now });
      if (outcome === 'handedOut') return copies;
      if (outcome !== 'placesTaken') throw refusalOf(outcome, type);
      if (tried === triesAtMost) throw new OthersWereFaster('no place in the status list was free for long enough');
    }
  }
}

/** By the name of a configuration, or by the identifier that the token came with (part 8.2), which is the same. */
function formAsked(request: CredentialRequest, type: CredentialType): CredentialFormat {
  const { credential_configuration_id: configuration, credential_identifier: identifier } = request;
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

function proofsOf({ proofs }: CredentialRequest): Proofs {
  const [type, ...others] = Object.keys(proofs ?? {});
  const tokens = type === undefined ? undefined : proofs?.[type];
  if (type !== 'jwt' && type !== 'attestation')
    throw new ProtocolError('invalid_proof', 'Send proofs of the type jwt, or a key attestation.');
  if (others.length > 0 || !tokens?.every((token) => typeof token === 'string'))
    throw new ProtocolError('invalid_proof', 'Send proofs of one type, each a token.');
  return { type, tokens: tokens as string[] }; // each was looked at
}
