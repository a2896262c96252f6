/**
 * Writes of mandates: propose, answer, revoke. One public method is one verb and one transaction. What is kept for a
 * repeated call is only the id: no code and no name lies in an answer that was kept.
 */
import {
  type answerMandate,
  mandateAccepted,
  mandateProblems,
  mandateRevoked,
  type MandateProposal,
  type MandateSide,
  type MandateView,
  type ProposeMandate,
} from '@gun/identity-contract';
import { addDays, brusselsDate, problemsOf, uuidV7, type CitizenActor, type InputOf, type Verdict } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { MandateCodes } from './mandate-codes';
import { answerWithinDays, mayAnswer, mayLast, mayRevoke, waitingAtMost } from './mandate-policy';
import { MandateStore, type NewMandate, type StoredMandate } from './mandate-store';
import { mandateView, sideOf } from './mandate-view';
import { PartyNames } from '../acting/party-names';

const problem = problemsOf('identity', mandateProblems);

function ensure(verdict: Verdict<keyof typeof mandateProblems>): void {
  if (!verdict.allowed) throw problem(verdict.reason);
}

const answeringSideOf = ({ writtenBy }: StoredMandate): MandateSide =>
  writtenBy === 'principal' ? 'holder' : 'principal';

@Injectable()
export class MandatesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mandates: MandateStore,
    private readonly codes: MandateCodes,
    private readonly names: PartyNames,
  ) {}

  async propose(actor: CitizenActor, input: ProposeMandate, call: IdempotentCall): Promise<MandateView> {
    if (input.side === 'principal' && !input.holderName) throw problem('mandateHolderMissing');
    const today = this.today();
    ensure(mayLast(input, today, await this.names.eveOfMajority(actor)));
    const writer = await this.names.partyOf(actor);
    const { id } = await this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        if ((await this.mandates.countWaiting(tx, actor.partyId, today)) >= waitingAtMost)
          throw problem('tooManyMandates');
        const made = uuidV7();
        const mandate: NewMandate = {
          ...{ id: made, writtenBy: input.side, answer: 'none', revoked: false, from: input.from, until: input.until },
          ...(input.side === 'principal'
            ? { principal: writer, holder: { kind: 'person', name: input.holderName ?? '' } }
            : { holder: writer }),
          ...(input.procedures && { procedures: input.procedures }),
          ...{ answerBefore: addDays(today, answerWithinDays), codeHash: this.codes.hashOf(this.codes.codeOf(made)) },
          proposedBy: actor.personId,
        };
        await this.mandates.insert(tx, mandate, this.clock.now());
        return { id: made };
      }),
    );
    return this.view(await this.get(id), actor);
  }

  /** What its reader would accept or refuse. */
  async readProposal(actor: CitizenActor, { code }: { code: string }): Promise<MandateProposal> {
    const mandate = await this.mandates.findByCode(this.codes.hashOf(code));
    if (!mandate) throw problem('mandateNotFound');
    ensure(mayAnswer(mandate, await this.names.partyOf(actor), this.today()));
    const { writtenBy, principal, holder, from, until, procedures, answerBefore } = mandate;
    const writer = writtenBy === 'principal' ? principal : holder;
    return {
      ...{ side: writtenBy === 'principal' ? 'holder' : 'principal', from, until, answerBefore },
      writer: { kind: writer?.kind ?? 'person', name: writer?.name ?? '' },
      ...(procedures && { procedures: [...procedures] }),
    };
  }

  async answer(actor: CitizenActor, input: InputOf<typeof answerMandate>, call: IdempotentCall): Promise<MandateView> {
    const answerer = await this.names.partyOf(actor);
    const eve = await this.names.eveOfMajority(actor);
    const { id } = await this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        const found = await this.mandates.findByCodeForUpdate(tx, this.codes.hashOf(input.code));
        if (!found) throw problem('mandateNotFound');
        ensure(mayAnswer(found, answerer, this.today()));
        const side = answeringSideOf(found);
        if (input.accept && side === 'principal') ensure(mayLast(found, this.today(), eve));
        const answered: StoredMandate = {
          ...{ ...found, answer: input.accept ? 'accepted' : 'refused' },
          ...(input.accept && { [side]: answerer }),
        };
        const news = input.accept ? [mandateAccepted(this.concerning(answered))] : [];
        await this.mandates.answer(tx, answered, { personId: actor.personId, at: this.clock.now(), news });
        return { id: found.id };
      }),
    );
    const answered = await this.get(id);
    return this.view({ ...answered, [answeringSideOf(answered)]: answerer }, actor); // who refused is not kept
  }

  /** Ends it at once: the next request of the other side is refused. */
  async revoke(actor: CitizenActor, input: { mandateId: string }, call: IdempotentCall): Promise<MandateView> {
    const { id } = await this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        const mandate = await this.mandates.findOfForUpdate(tx, actor.partyId, input.mandateId);
        if (!mandate) throw problem('mandateNotFound');
        const by = sideOf(mandate, actor.partyId);
        ensure(mayRevoke(mandate, by, this.today()));
        const news = mandate.answer === 'accepted' ? [mandateRevoked({ ...this.concerning(mandate), by })] : [];
        await this.mandates.revoke(tx, mandate.id, { personId: actor.personId, at: this.clock.now(), news });
        return { id: mandate.id };
      }),
    );
    return this.view(await this.get(id), actor);
  }

  private async get(id: string): Promise<StoredMandate> {
    const mandate = await this.mandates.find(id);
    if (!mandate) throw problem('mandateNotFound');
    return mandate;
  }

  private concerning({ id, principal, holder }: StoredMandate) {
    if (!principal?.id || !holder?.id) throw new Error('an accepted mandate has two sides');
    return { mandateId: id, principalId: principal.id, holderId: holder.id, at: this.clock.now().toISOString() };
  }

  private view(mandate: StoredMandate, { partyId }: CitizenActor): MandateView {
    return mandateView(mandate, partyId, this.today(), this.codes.codeOf(mandate.id));
  }

  private today(): string {
    return brusselsDate(this.clock.now());
  }
}
