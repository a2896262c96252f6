/** Asks the sources of an attestation, by the data broker: authorised, logged for the holder, answered in our words. */
import { EvidenceReader, RegisterReader, type PersonPart } from '@gun/data-broker-server';
import { EnterpriseParties, PersonKeys } from '@gun/identity-server';
import { brusselsDate, type CitizenActor } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { CredentialContent, Place } from '../credentials/credential-store';
import type { CredentialSource, Said } from '../sources/credential-source';

export type SourceSays =
  | { readonly state: 'known'; readonly content: CredentialContent }
  | { readonly state: 'awaited'; readonly expectedAt?: string | undefined }
  | { readonly state: 'absent' }
  | { readonly state: 'silent' };

/** What one source said, or how the whole question ends without it. */
type Part<T> = Exclude<SourceSays, { state: 'known' }> | { readonly state: 'said'; readonly value: T };

interface EvidenceSaid {
  readonly evidence: Said['evidence'];
  readonly legalBasis?: string | undefined;
}

const said = <T>(value: T): Part<T> => ({ state: 'said', value });

@Injectable()
export class AskSource {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
    private readonly enterprises: EnterpriseParties,
    private readonly clock: Clock,
  ) {}

  /** Whether the counter may ask for it today: authorisations in force, and sources that are connected. */
  isOpen({ purpose, evidence, person, arrives }: CredentialSource): boolean {
    if (arrives) return false;
    const isEvidenceOpen = evidence === undefined || this.evidence.permissionFor(purpose, evidence) !== undefined;
    return isEvidenceOpen && this.registers.permitted(purpose, person).length === person.length;
  }

  /** The id of the attestation stands for the dossier: a deferred answer is found again under it. */
  async ask(actor: CitizenActor, source: CredentialSource, place: Place): Promise<SourceSays> {
    const evidence = await this.askEvidence(actor, source, place);
    if (evidence.state !== 'said') return evidence;
    const person = await this.askPerson(source, place.ownerId);
    if (person.state !== 'said') return person;
    const enterprise = await this.askEnterprise(source, place.ownerId);
    if (enterprise.state !== 'said') return enterprise;
    const claims = source.claimsOf({
      ...{ person: person.value, evidence: evidence.value.evidence, today: brusselsDate(this.clock.now().getTime()) },
      ...(enterprise.value && { enterprise: enterprise.value }),
    });
    if (!claims) return { state: 'absent' };
    const label = source.labelOf?.(claims);
    const legalBasis = evidence.value.legalBasis ?? source.legalBasis;
    return { state: 'known', content: { claims, source: source.name, legalBasis, ...(label && { label }) } };
  }

  private async askEvidence(
    actor: CitizenActor,
    { purpose, evidence: type }: CredentialSource,
    { credentialId }: Place,
  ): Promise<Part<EvidenceSaid>> {
    if (type === undefined) return said({ evidence: {} });
    const [answer] = await this.evidence.ask(actor, { purpose, dossierId: credentialId, types: [type] });
    if (answer?.state === 'deferred') return { state: 'awaited', expectedAt: answer.expectedAt };
    if (answer?.state === 'absent') return { state: 'absent' };
    if (answer?.state !== 'known' || !answer.values) return { state: 'silent' };
    const values = Object.fromEntries(answer.values.map(({ key, value }) => [key, value]));
    return said({ evidence: values, legalBasis: answer.provenance?.legalBasis });
  }

  private async askPerson({ purpose, person }: CredentialSource, ownerId: string): Promise<Part<PersonPart>> {
    if (person.length === 0) return said({});
    const answer = await this.registers.person(await this.people.nationalNumberOf(ownerId), purpose, person, {
      partyId: ownerId,
    });
    if (answer.state === 'absent') return { state: 'absent' };
    return answer.state === 'known' ? said(answer.value) : { state: 'silent' };
  }

  /** The active enterprise that the holder has directed for longest. */
  private async askEnterprise(
    { purpose, enterprise }: CredentialSource,
    ownerId: string,
  ): Promise<Part<Said['enterprise']>> {
    if (!enterprise) return said(undefined);
    const mandates = await this.registers.mandatesOf(await this.people.nationalNumberOf(ownerId));
    if (mandates.state === 'unavailable') return { state: 'silent' };
    const active = mandates.state === 'known' ? mandates.value.filter((one) => one.active) : [];
    const [mandate] = active.toSorted((one, other) => one.since.localeCompare(other.since));
    const [party] = mandate ? await this.enterprises.register([mandate]) : [];
    if (!mandate || !party) return { state: 'absent' };
    const record = await this.registers.enterprise(party, purpose, { representative: { right: 'director' } });
    if (record.state === 'absent') return { state: 'absent' };
    return record.state === 'known' ? said({ record: record.value, mandate }) : { state: 'silent' };
  }
}
