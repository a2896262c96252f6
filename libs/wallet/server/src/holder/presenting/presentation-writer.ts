/** Writes what leaves: for each question a copy, spent in the caller's transaction, with the chosen claims and no others. */
import { Clock, type Tx } from '@gun/nest';
import { credentialType, type DcqlCredential } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CopyStore } from '../../credentials/copy-store';
import { KeyService } from '../../keys/key-service';
import { presentSdJwt } from '../../sd-jwt/present-sd-jwt';
import { walletProblem } from '../../wallet-problem';
import { claimsShown, type Held } from './fitting-documents';
import type { RequestContent } from './request-store';

/** A question, and the document that the holder chose for it. */
export interface Pick {
  readonly asked: DcqlCredential;
  readonly document: Held;
}

@Injectable()
export class PresentationWriter {
  constructor(
    private readonly copies: CopyStore,
    private readonly keys: KeyService,
    private readonly clock: Clock,
  ) {}

  /** By question, what answers it (`vp_token`). @throws choiceDoesNotFit, noCopyLeft. */
  async write(tx: Tx, request: RequestContent, picks: readonly Pick[]): Promise<Record<string, string[]>> {
    const answers: [question: string, presentations: string[]][] = [];
    for (const { asked, document } of picks)
      answers.push([asked.id, [await this.present(tx, request, { asked, document })]]);
    return Object.fromEntries(answers);
  }

  private async present(
    tx: Tx,
    { clientId, nonce, party }: RequestContent,
    { asked, document }: Pick,
  ): Promise<string> {
    const wanted = claimsShown(document, asked);
    if (!wanted) throw walletProblem('choiceDoesNotFit');
    const { ownerId, id: credentialId, type } = document.row;
    const copy = await this.copies.take(tx, { ownerId, credentialId }, credentialType(type), party.id);
    if (!copy) throw walletProblem('noCopyLeft');
    const presenting = { audience: clientId, nonce, now: this.clock.now() };
    return presentSdJwt(copy.credential, wanted, presenting, (bytes) => this.keys.sign(copy.keyRef, bytes));
  }
}
