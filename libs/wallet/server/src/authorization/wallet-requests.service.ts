/** What a person who signed in decides about a wallet that asks: it receives one attestation of theirs, or none. */
import type { CitizenActor } from '@gun/kernel';
import { Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import {
  credentialType,
  type AnswerWalletRequest,
  type WalletRequest,
  type WalletRequestAnswer,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialStore } from '../credentials/credential-store';
import { ensureForOneself, ensureHolder } from '../holder/holder';
import { Offers } from '../issuer/offers';
import { walletProblem } from '../wallet-problem';
import { Authorizations, type AuthorizationRow } from './authorizations';
import { destinationOf } from './pushed-request';

@Injectable()
export class WalletRequestsService {
  constructor(
    private readonly database: Database,
    private readonly authorizations: Authorizations,
    private readonly credentials: CredentialStore,
    private readonly offers: Offers,
  ) {}

  /** @throws onlyForYourself; walletRequestNotFound, the same for one that is over, answered by another, and none at all. */
  async read(actor: CitizenActor, id: string): Promise<WalletRequest> {
    const ownerId = ensureForOneself(actor);
    const row = await this.get(this.database.manager, id, ownerId);
    const held = await this.credentials.findHeld(ownerId, row.type);
    const { title, claims } = credentialType(row.type);
    return {
      type: row.type,
      title,
      claims: claims.map(({ label }) => label),
      ...(held?.state === 'valid' && { credentialId: held.id }),
      ...(row.wallet !== null && { wallet: row.wallet }),
      goesTo: destinationOf(row.redirectUri),
      expiresAt: row.expiresAt.toISOString(),
    };
  }

  /** @throws onlyForYourself, walletRequestNotFound, notForEnterprises, nothingToGive, offerOfAnother. */
  async answer(
    actor: CitizenActor,
    id: string,
    { answer }: AnswerWalletRequest,
    call: IdempotentCall,
  ): Promise<WalletRequestAnswer> {
    const ownerId = ensureForOneself(actor);
    return this.database.transaction(async (tx) => {
      await once(tx, ownerId, call, async () => {
        const row = await this.get(tx, id, ownerId);
        ensureHolder(actor);
        const given = answer === 'allow' ? { credentialId: await this.give(tx, row, ownerId) } : {};
        if (!(await this.authorizations.answer(tx, id, { ownerId, ...given })))
          throw walletProblem('walletRequestNotFound');
        return {};
      });
      return { returnTo: this.authorizations.returnOf(await this.get(tx, id, ownerId)) };
    });
  }

  /** The attestation that the wallet will receive; an offer that it came with is taken. */
  private async give(tx: Tx, { type, offerId }: AuthorizationRow, ownerId: string): Promise<string> {
    const held = await this.credentials.findHeld(ownerId, type, tx);
    if (held?.state !== 'valid') throw walletProblem('nothingToGive');
    const place = { ownerId, credentialId: held.id };
    if (offerId !== null && !(await this.offers.takeSignedIn(tx, offerId, place)))
      throw walletProblem('offerOfAnother');
    return held.id;
  }

  private async get(tx: Tx, id: string, ownerId: string): Promise<AuthorizationRow> {
    const row = await this.authorizations.find(tx, id, ownerId);
    if (!row) throw walletProblem('walletRequestNotFound');
    return row;
  }
}
