/** Asks the source of an attestation, by the data broker: authorised, logged for the holder, and answered in our words. */
import { EvidenceReader, RegisterReader } from '@gun/data-broker-server';
import { PersonKeys } from '@gun/identity-server';
import type { CitizenActor } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import type { CredentialContent, Place } from '../credentials/credential-store';
import type { CredentialSource, HolderName } from '../sources/credential-source';

export type SourceSays =
  | { readonly state: 'known'; readonly content: CredentialContent }
  | { readonly state: 'awaited'; readonly expectedAt?: string | undefined }
  | { readonly state: 'absent' }
  | { readonly state: 'silent' };

@Injectable()
export class AskSource {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
  ) {}

  /** Whether the counter may ask for it today: an authorisation in force, and a source that is connected. */
  isOpen({ purpose, evidence }: CredentialSource): boolean {
    return this.evidence.permissionFor(purpose, evidence) !== undefined;
  }

  /** The id of the attestation stands for the dossier: a deferred answer is found again under it. */
  async ask(actor: CitizenActor, source: CredentialSource, place: Place): Promise<SourceSays> {
    const { purpose, evidence: type } = source;
    const [answer] = await this.evidence.ask(actor, { purpose, dossierId: place.credentialId, types: [type] });
    if (answer?.state === 'deferred') return { state: 'awaited', expectedAt: answer.expectedAt };
    if (answer?.state === 'absent') return { state: 'absent' };
    const holder = answer?.state === 'known' ? await this.nameOf(place.ownerId, purpose) : undefined;
    if (!answer?.values || !holder) return { state: 'silent' };
    const claims = source.claimsOf(answer.values, holder);
    const label = source.labelOf(claims);
    const legalBasis = answer.provenance?.legalBasis ?? '';
    return { state: 'known', content: { claims, source: source.name, legalBasis, ...(label && { label }) } };
  }

  private async nameOf(ownerId: string, purpose: string): Promise<HolderName | undefined> {
    const person = await this.registers.person(await this.people.nationalNumberOf(ownerId), purpose, ['name']);
    if (person.state !== 'known') return undefined;
    const { surname, givenName } = person.value;
    return surname && givenName ? { familyName: surname, givenName } : undefined;
  }
}
