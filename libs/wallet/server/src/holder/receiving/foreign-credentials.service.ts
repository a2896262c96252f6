import type { CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall } from '@gun/nest';
import type { ForeignCredentialDeletion } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { KeyService } from '../../keys/key-service';
import { walletProblem } from '../../wallet-problem';
import { ensureForOneself } from '../holder';
import { ForeignStore } from './foreign-store';

@Injectable()
export class ForeignCredentialsService {
  constructor(
    private readonly database: Database,
    private readonly store: ForeignStore,
    private readonly keys: KeyService,
    private readonly clock: Clock,
  ) {}

  /** Deletes it here, with its keys: nobody can show these copies again. @throws onlyForYourself, credentialNotFound. */
  async delete(actor: CitizenActor, credentialId: string, call: IdempotentCall): Promise<ForeignCredentialDeletion> {
    const place = { ownerId: ensureForOneself(actor), credentialId };
    let unused: readonly string[] = [];
    const answer = await this.database.transaction((tx) =>
      once(tx, place.ownerId, call, async () => {
        const refs = await this.store.delete(tx, place);
        if (!refs) throw walletProblem('credentialNotFound');
        unused = refs;
        return { credentialId, deletedAt: this.clock.now().toISOString() };
      }),
    );
    for (const ref of unused) await this.keys.destroy(ref);
    return answer;
  }
}
