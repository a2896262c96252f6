/** What wallets do with a request: fetch it, and answer it once. */
import { Clock, Database, ProtocolError } from '@gun/nest';
import {
  DcqlQuery,
  isAnswered,
  presentationFailureSentences,
  type Handover,
  type PresentationFailure,
  type ShownCredential,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { KeyService } from '../keys/key-service';
import { thumbprintOf } from '../sd-jwt/holder-key';
import { isRecord, type JsonRecord } from '../sd-jwt/jws';
import { decryptResponse } from './decrypt-response';
import { PresentationRefusal, refusePresentation } from './presentation-refusal';
import { proofOf, type KeptPresentation } from './kept-presentation';
import { RequestSigner } from './request-signer';
import { drawResponseCode, returnWith } from './response-code';
import { ShownSeal } from './shown-seal';
import { VerifyPresentation, type VerifiedPresentation } from './verify-presentation';

/** A request that waits for its answer. */
interface OpenRow {
  readonly id: string;
  readonly agency_id: string;
  readonly handle: string;
  readonly query: unknown;
  readonly nonce: string;
  readonly response_key: string | null;
  readonly expires_at: Date;
  readonly return_uri: string | null;
}

/** What a wallet is told: where its holder goes on, when they came from a page of the party. */
export interface Received {
  readonly redirect_uri?: string;
}

interface Outcome {
  readonly state: 'answered' | 'refused' | 'failed';
  readonly failure?: PresentationFailure;
  readonly shown?: readonly KeptPresentation[];
}

/** By question, what answers it: one presentation each, because none of ours asks for several. */
const VpToken = z.record(z.string(), z.array(z.string().max(60_000)).length(1));

@Injectable()
export class WalletAnswers {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyService,
    private readonly signer: RequestSigner,
    private readonly verifier: VerifyPresentation,
    private readonly seal: ShownSeal,
    private readonly clock: Clock,
  ) {}

  /** The signed request behind a link. @throws not_found, the same for one that is over and for none at all. */
  async request(handle: string, walletNonce?: string): Promise<string> {
    const { nonce, query, expires_at: expiresAt, response_key: key } = await this.getOpen(handle, 404);
    const responseKey = key ? await this.keys.publicJwk(key) : undefined;
    const asked = { handle, nonce, query: DcqlQuery.parse(query), expiresAt };
    return this.signer.sign({ ...asked, ...(responseKey && { responseKey }) }, walletNonce);
  }

  /** Takes the answer. The first is the last: a copy of it finds the request closed. @throws invalid_request */
  async receive(handle: string, form: JsonRecord): Promise<Received> {
    const row = await this.getOpen(handle, 400);
    const outcome = await this.judge(row, form);
    const sealed = outcome.shown ? this.seal.seal(row.id, outcome.shown) : null;
    const code = row.return_uri === null ? undefined : drawResponseCode();
    const [closed] = await this.database.rows<unknown[]>(
      `update wallet_presentation set state = $3, failure = $4, shown = $5, response_key = null, response_code = $7,
         kept_until = coalesce($6::timestamptz + shared_days * interval '1 day', kept_until)
       where agency_id = $1 and id = $2 and state = 'asked' returning id`,
      [row.agency_id, row.id, outcome.state, outcome.failure ?? null, sealed, this.clock.now(), code?.hash ?? null],
    );
    if (row.response_key) await this.keys.destroy(row.response_key);
    if (!closed || closed.length === 0) throw closedAlready();
    if (outcome.failure) throw new ProtocolError('invalid_request', presentationFailureSentences[outcome.failure].en);
    return row.return_uri !== null && code ? { redirect_uri: returnWith(row.return_uri, code) } : {};
  }

  private async judge(row: OpenRow, form: JsonRecord): Promise<Outcome> {
    if (typeof form['error'] === 'string' && row.response_key === null) return { state: 'refused' };
    try {
      const answer = await this.open(row, form);
      if (typeof answer['error'] === 'string') return { state: 'refused' };
      if ('state' in answer && answer['state'] !== row.handle) return refusePresentation('foreignNonce');
      return { state: 'answered', shown: await this.verify(row, answer['vp_token']) };
    } catch (error) {
      if (error instanceof PresentationRefusal) return { state: 'failed', failure: error.failure };
      throw error;
    }
  }

  /** An answer that was to be encrypted is not taken in clear, except a plain no. */
  private async open({ response_key: key }: OpenRow, form: JsonRecord): Promise<JsonRecord> {
    if (key === null) return { vp_token: parseJson(form['vp_token']) ?? null, ...stateIn(form) };
    if (typeof form['error'] === 'string') return { error: form['error'] };
    const response = form['response'];
    const opened = typeof response === 'string' ? await decryptResponse(response, key, this.keys) : undefined;
    return opened ?? refusePresentation('unreadable');
  }

  private async verify(row: OpenRow, vpToken: unknown): Promise<KeptPresentation[]> {
    const answered = VpToken.safeParse(vpToken);
    if (!answered.success) return refusePresentation('unreadable');
    const query = DcqlQuery.parse(row.query);
    const ids = Object.keys(answered.data);
    const isForeign = ids.some((id) => !query.credentials.some((asked) => asked.id === id));
    if (isForeign || !isAnswered(query, ids)) return refusePresentation('notWhatWasAsked');
    const expected = { handover: await this.handoverOf(row), now: this.clock.now() };
    const asked = query.credentials.filter(({ id }) => ids.includes(id));
    return Promise.all(
      asked.map(async (one) => {
        const text = answered.data[one.id]?.[0] ?? '';
        return { ...shownOf(await this.verifier.verify(text, one, expected)), proof: proofOf(text, expected.now) };
      }),
    );
  }

  private async handoverOf({ handle, nonce, response_key: key }: OpenRow): Promise<Handover> {
    const responseKey = key === null ? undefined : await this.keys.publicJwk(key);
    return {
      ...{ clientId: await this.signer.clientId(), nonce, responseUri: this.signer.responseUri(handle) },
      ...(responseKey && { responseKeyThumbprint: Buffer.from(thumbprintOf(responseKey), 'base64url') }),
    };
  }

  private async getOpen(handle: string, status: number): Promise<OpenRow> {
    const [row] = await this.database.rows<OpenRow>(
      `select id, agency_id, handle, query, nonce, response_key, expires_at, return_uri from wallet_presentation
       where handle = $1 and state = 'asked' and expires_at > $2`,
      [handle, this.clock.now()],
    );
    if (!row) throw closedAlready(status);
    return row;
  }
}

const closedAlready = (status = 400): ProtocolError =>
  new ProtocolError(
    status === 404 ? 'not_found' : 'invalid_request',
    'This request is over. Ask for a new one.',
    status,
  );

const stateIn = ({ state }: JsonRecord): JsonRecord => (state === undefined ? {} : { state });

function parseJson(value: unknown): JsonRecord | undefined {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : undefined;
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** What the agency gets: claims of the type, and none of the token. */
const shownOf = ({ type, claims, issuer, trustList }: VerifiedPresentation): ShownCredential => ({
  type: type.key,
  issuer,
  ...(trustList && { trustList }),
  claims: Object.entries(claims).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  })),
});
