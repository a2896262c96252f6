/** What is known of a person or enterprise, read at this moment from the registers and never kept. */
import { ContestedValues, duties, RegisterReader, type PersonPart } from '@gun/data-broker-server';
import type { SourceAnswer } from '@gun/data-broker-contract';
import { EnterpriseParties, PartyNames, PersonKeys } from '@gun/identity-server';
import {
  brusselsDate,
  registerNames,
  representativeOf,
  subjectOf,
  type CitizenActor,
  type LocalizedText,
} from '@gun/kernel';
import type { Concept, Fact } from '@gun/procedures-contract';
import type { ProfileView } from '@gun/profile-contract';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { HouseholdRefs } from './household-refs';
import { LanguagePreferences } from './language-preferences';
import { markContested } from './mark-contested';
import { ProfileSourcesReader } from './profile-sources.reader';
import {
  conceptOf,
  enterpriseFacts,
  evidenceOf,
  factFrom,
  isEnterpriseKind,
  isPersonKind,
  personFacts,
  registerKinds,
  type EnterpriseKind,
  type PersonKind,
  type RegisterKind,
  type WantedFact,
} from './register-facts';
import { valueNames } from './value-names';

/** What facts are for: a procedure or a duty of the counter, and the dossier, when there is one. */
interface Asked {
  readonly purpose: string;
  readonly dossier: string | undefined;
}

type PersonFact = WantedFact & { readonly kind: PersonKind };
type EnterpriseFact = WantedFact & { readonly kind: EnterpriseKind };

const isPersonFact = (wanted: WantedFact): wanted is PersonFact => isPersonKind(wanted.kind);
const isEnterpriseFact = (wanted: WantedFact): wanted is EnterpriseFact => isEnterpriseKind(wanted.kind);

/** What the register of a party says of it. */
const shown = {
  person: ['identity', 'birthDate', 'address', 'household'],
  enterprise: ['enterprise', 'establishmentUnits'],
} as const satisfies Record<CitizenActor['partyKind'], readonly RegisterKind[]>;

@Injectable()
export class ProfileReader {
  constructor(
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
    private readonly parties: EnterpriseParties,
    private readonly names: PartyNames,
    private readonly languages: LanguagePreferences,
    private readonly sources: ProfileSourcesReader,
    private readonly contested: ContestedValues,
    private readonly clock: Clock,
  ) {}

  /**
   * The wanted facts, in their order; the registers are asked side by side, on the legal basis of the purpose. A value
   * that a dossier is about is not among them: see `value`.
   */
  async facts(
    actor: CitizenActor,
    wanted: readonly WantedFact[],
    purpose: string,
    /** Reference of the dossier that they are for. */
    dossier?: string,
  ): Promise<Fact[]> {
    const asked = { purpose, dossier };
    const answered = await Promise.all([
      this.personFacts(actor, wanted.filter(isPersonFact), asked),
      this.enterpriseFacts(actor, wanted.filter(isEnterpriseFact), asked),
    ]);
    const byId = new Map(answered.flat().map((fact) => [fact.id, fact]));
    return wanted.flatMap(({ id }) => byId.get(id) ?? []);
  }

  /**
   * The one value that a dossier is about, read on the legal basis of the purpose. Undefined when nothing holds such a
   * value about such a party.
   */
  async value(actor: CitizenActor, concept: Concept, asked: Asked): Promise<Fact | undefined> {
    const kind = shown[actor.partyKind].find((known) => conceptOf[known] === concept);
    if (!kind) return this.sources.value(actor, concept, asked);
    const [fact] = await this.facts(actor, [{ id: kind, kind }], asked.purpose, asked.dossier);
    return fact && { ...fact, kind: 'registerValue', name: valueNames[kind] };
  }

  /** What a value is called, without asking anybody for it. */
  valueName(concept: string | null): LocalizedText | undefined {
    if (!concept) return undefined;
    const kind = registerKinds.find((known) => conceptOf[known] === concept);
    return kind ? valueNames[kind] : this.sources.valueName(concept);
  }

  /** The national numbers behind handles of a person's household, for an agency that may know them. */
  async subjectsOf(personId: string, refs: readonly string[]): Promise<string[]> {
    if (refs.length === 0) return [];
    const household = new HouseholdRefs((await this.people.open(personId)).secretOf('household'));
    return refs.map((ref) => household.ssinOf(ref));
  }

  /** A person's own profile, for the archive of their data that the worker makes. */
  readSelf(personId: string): Promise<ProfileView> {
    const self = { kind: 'citizen', personId, partyId: personId, partyKind: 'person' } as const;
    return this.read({ ...self, assurance: 'substantial', name: '' });
  }

  async read(actor: CitizenActor): Promise<ProfileView> {
    const wanted = shown[actor.partyKind].map((kind) => ({ id: kind, kind }));
    const [facts, language, name, contested] = await Promise.all([
      this.facts(actor, wanted, duties.profile),
      this.languages.findChosen(actor.partyId),
      this.names.nameOf(actor),
      this.contested.of([actor.partyId]),
    ]);
    return {
      kind: actor.partyKind,
      name,
      facts: markContested(facts, contested, actor),
      sources: this.sources.list(actor),
      ...(language && { language }),
    };
  }

  private async personFacts(
    actor: CitizenActor,
    wanted: readonly PersonFact[],
    { purpose, dossier }: Asked,
  ): Promise<Fact[]> {
    if (wanted.length === 0) return [];
    const pieces = [...new Set(wanted.map(({ kind }) => evidenceOf[kind]))];
    // A definition that wants more than its legal basis allows still gets the rest.
    const permitted = this.registers.permitted(purpose, pieces);
    const personId = subjectOf(actor);
    const person = await this.people.open(personId);
    const answer: SourceAnswer<PersonPart> = await this.registers.person(person.nationalNumber, purpose, permitted, {
      dossier,
      partyId: personId,
      // Whoever acts for an enterprise is asked about themselves.
      representative: actor.partyKind === 'person' ? representativeOf(actor) : undefined,
    });
    const household = pieces.includes('household') ? new HouseholdRefs(person.secretOf('household')) : undefined;
    const hold = personFacts((member) => household?.refOf(member) ?? '', brusselsDate(this.clock.now().getTime()));
    return wanted.map((fact) => factFrom(fact, registerNames.nationalRegister, answer, hold[fact.kind]));
  }

  private async enterpriseFacts(
    actor: CitizenActor,
    wanted: readonly EnterpriseFact[],
    { purpose, dossier }: Asked,
  ): Promise<Fact[]> {
    // Who acts as a person is no enterprise: there is nothing to say about one.
    if (wanted.length === 0 || actor.partyKind !== 'enterprise') return [];
    const party = await this.parties.find(actor.partyId);
    const answer = party
      ? await this.registers.enterprise(party, purpose, { dossier, representative: representativeOf(actor) })
      : ({ state: 'absent', readAt: this.clock.now().toISOString() } as const);
    return wanted.map((fact) => factFrom(fact, registerNames.enterpriseRegister, answer, enterpriseFacts[fact.kind]));
  }
}
