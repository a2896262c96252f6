/**
 * Proof of credits: that there are at least so many, issued into the wallet of their owner for a day. The balance itself
 * is proven to nobody: it changes, and whoever gives a course need not learn it.
 */
import { brusselsDate, uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall } from '@gun/nest';
import type { ProveTrainingCredits, TrainingProof } from '@gun/training-credits-contract';
import { ArrivedCredentials } from '@gun/wallet-server';
import { Injectable } from '@nestjs/common';
import { schemeOf } from './catalogue/training-schemes';
import { TrainingLedger } from './ledger/ledger';
import { totalOf } from './ledger/lots';
import { ensureForOneself, trainingProblem } from './training-problem';

const issuer = 'Guichet Unique, Uniek Loket, Einheitlicher Schalter';

@Injectable()
export class TrainingProofsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: TrainingLedger,
    private readonly wallets: ArrivedCredentials,
  ) {}

  /** In the place of an earlier proof. @throws onlyForYourself, schemeNotFound, creditsTooFew */
  prove(
    actor: CitizenActor,
    { scheme: key, atLeast }: ProveTrainingCredits,
    call: IdempotentCall,
  ): Promise<TrainingProof> {
    const ownerId = ensureForOneself(actor);
    const scheme = schemeOf(key);
    if (!scheme) throw trainingProblem('schemeNotFound');
    const today = brusselsDate(this.clock.now());
    return this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        const book = { ownerId, scheme: key };
        await this.ledger.lock(tx, book);
        const spendable = (await this.ledger.available(tx, book)).filter(({ until }) => until >= today);
        if (totalOf(spendable) < atLeast) throw trainingProblem('creditsTooFew');
        const dossierId = uuidV7();
        const claims = {
          ...{ scheme: key, at_least: atLeast, unit: scheme.unit, date_of_issuance: today },
          issuing_authority: issuer,
        };
        await this.wallets.receive(tx, { ownerId, dossierId, type: 'trainingCredits', claims });
        return { credentialId: dossierId };
      }),
    );
  }
}
