/** The one value of a register that a dossier asks to put right. */
import { ContestedValues } from '@gun/data-broker-server';
import type { CitizenActor } from '@gun/kernel';
import type { Fact, FormDefinition, ProcedureDefinition } from '@gun/procedures-contract';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { dossierProblem, linkTo } from '../record/dossier-store';

@Injectable()
export class ValueInQuestion {
  constructor(
    private readonly profile: ProfileReader,
    private readonly contested: ContestedValues,
  ) {}

  /**
   * Reads it when the dossier is started: whoever starts it names the value and never writes what it says. Undefined for
   * a procedure that is not about a value. Its keeper is asked once: while a dossier about it is open, there is no second.
   */
  async read(
    actor: CitizenActor,
    { form, key }: Pick<ProcedureDefinition, 'form' | 'key'>,
    about: string | undefined,
    /** Reference of the dossier that is started. */
    reference: string,
  ): Promise<Fact | undefined> {
    const wanted = form.facts.find(({ kind }) => kind === 'registerValue');
    if (!wanted && about) throw dossierProblem('valueNotFound');
    if (!wanted) return undefined;
    if (!about) throw dossierProblem('valueNotNamed');
    const contested = await this.contested.of([actor.partyId]);
    const open = contested.find(({ concept }) => concept === about);
    if (open) throw dossierProblem('alreadyContested', linkTo({ id: open.dossierId }));
    const value = await this.profile.value(actor, about, { purpose: key, dossier: reference });
    if (!value) throw dossierProblem('valueNotFound');
    return { ...value, id: wanted.id };
  }
}

/**
 * Facts in the order of the form: those just read, and among them the value that the dossier is about, as it was read when
 * the dossier was started. It is not read again: what the person called wrong is what they saw then.
 */
export const withValueInQuestion = (
  { facts: wanted }: Pick<FormDefinition, 'facts'>,
  fresh: readonly Fact[],
  kept: readonly Fact[],
): Fact[] =>
  wanted.flatMap(({ id, kind }) => (kind === 'registerValue' ? kept : fresh).filter((fact) => fact.id === id));
