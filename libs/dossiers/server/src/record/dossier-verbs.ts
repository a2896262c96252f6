/** Carries out what is done to dossiers: one read, a decision in TypeScript, one write. */
import type { CitizenActor } from '@gun/kernel';
import { answerAgain, Clock, Database, OthersWereFaster, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { DossierChange } from './dossier-change';
import { toWrite, writeDossier, type Key } from './dossier-sql';
import { DossierStore, ensureCovered } from './dossier-store';

/** One verb on one dossier. */
export interface Verb<Answer> {
  readonly ownerId: string;
  readonly dossierId: string;
  readonly key?: Key | undefined;
  /** The person who asks; a dossier that their mandate does not cover is not there for them. */
  readonly actor?: CitizenActor;
  /** Refuses by throwing, or collects what changes. Decides anew when somebody else was faster, so it may run again. */
  decide(change: DossierChange): Promise<void> | void;
  answer(change: DossierChange, tx: Tx): Promise<Answer> | Answer;
}

const attempts = 10;

/** Undoes what other domains did alongside a change that came too late. */
class CameTooLate extends Error {}

@Injectable()
export class DossierVerbs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
  ) {}

  /**
   * Nothing is locked while a verb decides. The write holds only if the dossier is still the row that was read and the
   * key was not used meanwhile; otherwise the verb looks again, and decides on what it finds then.
   */
  async carryOut<Answer>(verb: Verb<Answer>): Promise<Answer> {
    const tx = this.database.manager;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { first, rowVersion, ...found } = await this.dossiers.read(tx, verb.ownerId, verb.dossierId, verb.key);
      if (verb.actor) ensureCovered(verb.actor, found.dossier);
      if (first && verb.key) return answerAgain<Answer>(first, verb.key.call);
      const change = new DossierChange(found, this.clock.now());
      await verb.decide(change);
      if (!change.changed) return verb.answer(change, tx);
      const kept = await this.keep(verb, change, rowVersion);
      if (kept) return kept.answer;
    }
    throw new OthersWereFaster('others changed the dossier at every attempt');
  }

  /** Undefined when it came too late. */
  private async keep<Answer>(
    verb: Verb<Answer>,
    change: DossierChange,
    rowVersion: string,
  ): Promise<{ readonly answer: Answer } | undefined> {
    if (change.alongside.length > 0) return this.keepTogether(verb, change, rowVersion);
    const answer = await verb.answer(change, this.database.manager);
    const written = await this.database.commit(writeDossier, toWrite(change, rowVersion, verb.key, answer));
    return written.length > 0 ? { answer } : undefined;
  }

  private async keepTogether<Answer>(
    verb: Verb<Answer>,
    change: DossierChange,
    rowVersion: string,
  ): Promise<{ readonly answer: Answer } | undefined> {
    try {
      return await this.database.transaction(async (tx) => {
        for (const work of change.alongside) await work(tx);
        const answer = await verb.answer(change, tx);
        const written = await this.database.run(writeDossier, toWrite(change, rowVersion, verb.key, answer), tx);
        if (written.length === 0) throw new CameTooLate();
        return { answer };
      });
    } catch (error) {
      if (error instanceof CameTooLate) return undefined;
      throw error;
    }
  }
}
