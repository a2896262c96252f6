/** Requests of registered parties, from the question to what a wallet answered. */
import { uuidV7, type AgencyActor } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { claimsAsked, queryFor, type AskPresentation, type Presentation } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { KeyService } from '../keys/key-service';
import { listedMappings } from '../trust/listed-mappings';
import { walletProblem } from '../wallet-problem';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { PresentationsReader } from './presentations.reader';

const dayMs = 86_400_000;
const requestLifeMs = 5 * 60_000;
/** A request that somebody gets by letter or mail. */
const sharedRequestLifeMs = 14 * dayMs;

@Injectable()
export class PresentationsService {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyService,
    private readonly reader: PresentationsReader,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws purposeNotRegistered, beyondRegistration, returnNotRegistered. */
  async ask(
    { agencyId }: Pick<AgencyActor, 'agencyId'>,
    { purpose: key, claims, form, encrypted, sharedDays, returnUri }: AskPresentation,
  ): Promise<Presentation> {
    const party = this.config.relyingParties.find((one) => one.id === agencyId);
    const purpose = party?.purposes.find((one) => one.key === key);
    if (!party || !purpose) throw walletProblem('purposeNotRegistered');
    const wanted = claimsAsked(purpose, claims);
    const query = wanted && queryFor(purpose, wanted, form, listedMappings(this.config.trustLists));
    if (!query || (sharedDays ?? 0) > purpose.keptDays) throw walletProblem('beyondRegistration');
    if (returnUri !== undefined && !party.site?.origins.includes(URL.parse(returnUri)?.origin ?? ''))
      throw walletProblem('returnNotRegistered');
    const id = uuidV7();
    const now = this.clock.now().getTime();
    const expiresAt = now + (sharedDays ? sharedRequestLifeMs : requestLifeMs);
    const responseKey = encrypted ? (await this.keys.create('response')).ref : null;
    await this.database.rows(
      `insert into wallet_presentation
         (id, agency_id, handle, purpose, query, nonce, response_key, state, expires_at, kept_until, shared_days,
          return_uri)
       values ($1, $2, $3, $4, $5, $6, $7, 'asked', $8, $9, $10, $11)`,
      [
        ...[id, agencyId, randomBytes(16).toString('base64url'), key, JSON.stringify(query)],
        ...[randomBytes(32).toString('base64url'), responseKey],
        ...[new Date(expiresAt), new Date(expiresAt + purpose.keptDays * dayMs), sharedDays ?? null, returnUri ?? null],
      ],
    );
    return this.reader.read({ agencyId }, id);
  }

  /** Takes back what was shared: nothing is left to read. False when it was over already. */
  async end(tx: Tx, presentationId: string): Promise<boolean> {
    const [ended] = await tx.query<[unknown[], number]>(
      `update wallet_presentation set state = 'ended', shown = null
       where id = $1 and state = 'answered' and shared_days is not null and kept_until > $2 returning id`,
      [presentationId, this.clock.now()],
    );
    return ended.length > 0;
  }

  /** Erases what was shown when its time is over. */
  async forget(): Promise<void> {
    await this.database.rows(`delete from wallet_presentation where kept_until < $1`, [this.clock.now()]);
  }
}
