/** What was asked of holders and what came of it, sealed under their key; every statement names the owner. */
import { LocalizedText, uuidV7 } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { blocks, credentialKeys, DcqlQuery, type ReceivedRequestState } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PersonSeal } from '../../credentials/person-seal';

const ResponseKey = z.object({
  jwk: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
  kid: z.string().optional(),
  enc: z.enum(['A256GCM', 'A128GCM']),
});

const KeptWant = z.object({
  question: z.string(),
  type: z.enum(credentialKeys).optional(),
  purpose: z.object({ title: LocalizedText, keptDays: z.int(), legalBasis: z.string() }).optional(),
  claims: z.array(z.string()),
  beyond: z.array(z.string()),
});
export type KeptWant = z.infer<typeof KeptWant>;

/** The request as it came, with what the register said of its party on that day. */
export const RequestContent = z.object({
  party: z.object({ id: z.string(), name: LocalizedText, site: z.string() }),
  clientId: z.string(),
  nonce: z.string(),
  state: z.string().optional(),
  responseUri: z.string(),
  responseKey: ResponseKey.optional(),
  query: DcqlQuery,
  wants: z.array(KeptWant),
  blockedBy: z.enum(blocks).optional(),
  /** Where the party's answers may lead. */
  origins: z.array(z.string()),
  returnTo: z.string().optional(),
  /** Days for which an agency may read it again by the counter. */
  sharedDays: z.int().optional(),
});
export type RequestContent = z.infer<typeof RequestContent>;

export interface RequestRow {
  readonly ownerId: string;
  readonly id: string;
  readonly state: ReceivedRequestState;
  readonly content: Buffer;
  readonly accessId: string | null;
  readonly presentationId: string | null;
  readonly receivedAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
}

/** Whose request, and which. */
export interface RequestPlace {
  readonly ownerId: string;
  readonly requestId: string;
}

/** A request that arrives. */
export interface Arriving {
  readonly ownerId: string;
  readonly link: string;
  readonly content: RequestContent;
  readonly presentationId?: string | undefined;
  readonly accessId?: string | undefined;
  readonly expiresAt: Date;
}

const columns = `owner_id as "ownerId", id, content, access_id as "accessId", presentation_id as "presentationId",
  received_at as "receivedAt", expires_at as "expiresAt", answered_at as "answeredAt",
  case when state = 'open' and expires_at <= $1 then 'expired' else state end as state`;
const hashOf = (...texts: readonly string[]): Buffer => createHash('sha256').update(JSON.stringify(texts)).digest();
const placeOf = (id: string): string => `request ${id}`;

@Injectable()
export class RequestStore {
  constructor(
    private readonly database: Database,
    private readonly seal: PersonSeal,
    private readonly clock: Clock,
  ) {}

  /** Newest first: so many, or all. */
  list(ownerId: string, atMost?: number): Promise<RequestRow[]> {
    return this.database.rows<RequestRow>(
      `select ${columns} from wallet_request where owner_id = $2 order by received_at desc, id desc limit $3`,
      [this.clock.now(), ownerId, atMost ?? null],
    );
  }

  async find({ ownerId, requestId }: RequestPlace, tx?: Tx): Promise<RequestRow | undefined> {
    const [row] = await (tx ?? this.database.manager).query<RequestRow[]>(
      `select ${columns} from wallet_request where owner_id = $2 and id = $3 ${tx ? 'for update' : ''}`,
      [this.clock.now(), ownerId, requestId],
    );
    return row;
  }

  /** The one that this link led to before, as long as its time lasts and nobody answered. */
  async findByLink(ownerId: string, link: string): Promise<string | undefined> {
    const [row] = await this.database.rows<{ id: string }>(
      `select id from wallet_request where owner_id = $1 and link_hash = $2 and state in ('open', 'blocked') and expires_at > $3`,
      [ownerId, hashOf(link), this.clock.now()],
    );
    return row?.id;
  }

  async open({ ownerId, id, content }: RequestRow): Promise<RequestContent> {
    return RequestContent.parse(await this.seal.open(ownerId, placeOf(id), content));
  }

  /** What each of these asks, in their order; all are of this owner. */
  async openAll(ownerId: string, rows: readonly RequestRow[]): Promise<RequestContent[]> {
    if (rows.length === 0) return [];
    const seal = await this.seal.of(ownerId);
    return rows.map(({ id, content }) => RequestContent.parse(seal.open(placeOf(id), content)));
  }

  /** Keeps a request; one that came before, by its client and nonce, is found instead, whatever came of it. */
  async keep(tx: Tx, { ownerId, link, content, presentationId, accessId, expiresAt }: Arriving): Promise<string> {
    const id = uuidV7();
    const now = this.clock.now();
    const fingerprint = hashOf(content.clientId, content.nonce);
    await tx.query(
      `insert into wallet_request
         (owner_id, id, fingerprint, link_hash, state, content, access_id, presentation_id, received_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (owner_id, fingerprint) do nothing`,
      [
        ...[ownerId, id, fingerprint, hashOf(link), content.blockedBy ? 'blocked' : 'open'],
        ...[await this.seal.seal(ownerId, placeOf(id), content), accessId ?? null, presentationId ?? null],
        ...[now, expiresAt],
      ],
    );
    const [row] = await tx.query<{ id: string }[]>(
      `select id from wallet_request where owner_id = $1 and fingerprint = $2`,
      [ownerId, fingerprint],
    );
    return row?.id ?? id;
  }

  /** What came of one that was found open in this transaction. */
  async close(tx: Tx, { ownerId, requestId }: RequestPlace, state: 'failed' | 'refused', accessId: string) {
    await tx.query(
      `update wallet_request set state = $3, access_id = $4, answered_at = $5 where owner_id = $1 and id = $2`,
      [ownerId, requestId, state, accessId, this.clock.now()],
    );
  }

  /** The holder took back what was shared. */
  async end(tx: Tx, { ownerId, requestId }: RequestPlace): Promise<void> {
    await tx.query(`update wallet_request set state = 'ended' where owner_id = $1 and id = $2`, [ownerId, requestId]);
  }

  /** The party took the answer. */
  async noteTaken({ ownerId, requestId }: RequestPlace, content: RequestContent): Promise<void> {
    await this.database.rows(
      `update wallet_request set state = 'answered', content = $3 where owner_id = $1 and id = $2 and state = 'failed'`,
      [ownerId, requestId, await this.seal.seal(ownerId, placeOf(requestId), content)],
    );
  }

  /** The party knows that its holder refused, and may have said where they go on. */
  async noteReturn({ ownerId, requestId }: RequestPlace, content: RequestContent): Promise<void> {
    if (content.returnTo === undefined) return;
    await this.database.rows(
      `update wallet_request set content = $3 where owner_id = $1 and id = $2 and state = 'refused'`,
      [ownerId, requestId, await this.seal.seal(ownerId, placeOf(requestId), content)],
    );
  }
}
