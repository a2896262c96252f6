/**
 * After submission: a register that was silent is asked again, and what was typed in its place is laid beside what it
 * says. Its answer changes nothing in the dossier; another value than was typed is a question to the owner.
 */
import { dossierCorrectionAsked, isUnderWay } from '@gun/dossiers-contract';
import { inEachLanguage, type LocalizedText } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { saysTheSame, type Fact, type FormDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { firstLookAfterMs } from '../evidence/evidence-at-submission';
import { longestWaitMs, ownerOf } from '../evidence/evidence-follow-up';
import { concerning } from '../record/dossier-concerning';
import type { DossierChange } from '../record/dossier-change';
import { DossierStore } from '../record/dossier-store';
import { DossierVerbs } from '../record/dossier-verbs';
import { fill, lines, remarks } from '../wording/dossier-wording';
import { factLabel, typedInstead, uncheckedFacts } from './compare-facts';
import { DossierFactCheckEntity } from './dossier-fact-check.entity';

interface Due {
  readonly owner_id: string;
  readonly dossier_id: string;
}

@Injectable()
export class FactFollowUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly verbs: DossierVerbs,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly profile: ProfileReader,
  ) {}

  /**
   * Asks again for up to `limit` dossiers whose time has come; answers how many.
   * @throws AggregateError once all were looked at, when some could not be: these come round again at their next time
   */
  async round(limit = 50): Promise<number> {
    const due = await this.database.rows<Due>(
      `with due as (
       update dossier_fact_check set looks = looks + 1,
              look_again_at = $1::timestamptz + least($3 * power(2, looks + 1), $4) * interval '1 millisecond'
       where (owner_id, dossier_id) in (
         select owner_id, dossier_id from dossier_fact_check where look_again_at <= $1
         order by look_again_at limit $2 for update skip locked)
       returning owner_id, dossier_id)
       select owner_id, dossier_id from due`,
      [this.clock.now(), limit, firstLookAfterMs, longestWaitMs],
    );
    const failed: unknown[] = [];
    for (const one of due) await this.lookAgain(one).catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${due.length} dossiers not checked`);
    return due.length;
  }

  private async lookAgain({ owner_id: ownerId, dossier_id: dossierId }: Due): Promise<void> {
    const { dossier } = await this.dossiers.read(this.database.manager, ownerId, dossierId);
    const { form, key } = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const unchecked = uncheckedFacts(form, dossier);
    const place = { ownerId, dossierId };
    if (unchecked.length === 0 || !isUnderWay(dossier.status)) {
      await this.database.manager.delete(DossierFactCheckEntity, place);
      return;
    }
    const facts = await this.profile.facts(ownerOf(dossier), unchecked, key, dossier.reference);
    if (facts.some(({ state, failure }) => state === 'unavailable' && failure !== 'notPermitted')) return;
    await this.verbs.carryOut({
      ...place,
      decide: (change) => {
        if (isUnderWay(change.dossier.status)) compare(change, form, facts);
      },
      answer: () => undefined,
    });
  }
}

function compare(change: DossierChange, form: FormDefinition, facts: readonly Fact[]): void {
  const { answers, status, ownerId, id: dossierId } = change.dossier;
  const compared = facts.flatMap((fact) => {
    const typed = typedInstead(form, answers, fact);
    return typed ? [{ fact, pointer: typed.pointer, same: fact.value && saysTheSame(fact.value, typed.answer) }] : [];
  });
  const differing = compared.filter(({ same }) => same === false);
  if (differing.length > 0 && status !== 'submitted') return; // one question at a time: it comes round again
  change.update({});
  change.alongside.push(async (tx) => {
    await tx.delete(DossierFactCheckEntity, { ownerId, dossierId });
  });
  const say = (text: LocalizedText, found: readonly { readonly fact: Fact }[]) => {
    const [first] = found;
    if (!first) return;
    const labels = inEachLanguage((language) => found.map(({ fact }) => factLabel(form, fact)[language]).join(', '));
    change.addLine({ kind: 'evidenceChecked', text: fill(text, labels), by: first.fact.source });
  };
  const absent = compared.filter(({ fact: { state } }) => state === 'absent');
  say(
    lines.evidenceConfirmed,
    compared.filter(({ same }) => same === true),
  );
  say(lines.evidenceAbsent, absent);
  say(lines.evidenceDiffers, differing);
  if (differing.length > 0) askCorrection(change, form, differing);
}

/** As an officer would: the typed answers and no other may change. */
function askCorrection(
  change: DossierChange,
  form: FormDefinition,
  differing: readonly { readonly fact: Fact; readonly pointer: string }[],
): void {
  const { language } = change.dossier;
  const fields = differing.map(({ fact, pointer }) => ({
    ...{ pointer, remark: fill(remarks.factDiffers, factLabel(form, fact))[language] },
  }));
  change.askCorrection({ message: null, fields });
  change.publish(dossierCorrectionAsked({ ...concerning(change.dossier), fields: fields.length }));
}
