/** What one source holds about a party: asked when the party opens it, and never before. */
import { ContestedValues, duties, EvidenceCatalogueReader, EvidenceReader } from '@gun/data-broker-server';
import type { EvidenceAnswer, EvidenceType } from '@gun/data-broker-contract';
import type { CitizenActor, LocalizedText } from '@gun/kernel';
import { fieldOfConcept, typeOfConcept, type Concept, type Fact } from '@gun/procedures-contract';
import type { ProfileBlock, ProfileSource, ProfileSourceView } from '@gun/profile-contract';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { profileProblem } from './profile-problem';
import { blockOf, evidenceFact } from './evidence-facts';
import { markContested } from './mark-contested';
import { sourcesFor } from './profile-sources';

@Injectable()
export class ProfileSourcesReader {
  constructor(
    private readonly broker: EvidenceCatalogueReader,
    private readonly evidence: EvidenceReader,
    private readonly contested: ContestedValues,
    private readonly clock: Clock,
  ) {}

  list({ partyKind }: CitizenActor): ProfileSource[] {
    const mayRead = (type: string) => this.evidence.permissionFor(duties.profile, type) !== undefined;
    return sourcesFor(partyKind, this.broker.sources().items, this.evidence.list(), mayRead);
  }

  /** @throws sourceNotFound for the register of the page too: it was read with the page. */
  async read(actor: CitizenActor, { source: key }: { source: string }): Promise<ProfileSourceView> {
    const source = this.list(actor).find((listed) => listed.key === key);
    const types = (source?.blocks ?? []).flatMap(({ type, readable }) => {
      const known = readable && this.evidence.find(type);
      return known ? [known] : [];
    });
    if (!source || types.length === 0) throw profileProblem('sourceNotFound');
    const [blocks, contested] = await Promise.all([this.ask(actor, types), this.contested.of([actor.partyId])]);
    return {
      source,
      blocks: blocks.map((block) => ({ ...block, facts: markContested(block.facts, contested, actor) })),
    };
  }

  /** One value of a source for a procedure; undefined when no source holds such a value about such a party. */
  async value(
    actor: CitizenActor,
    concept: Concept,
    { purpose, dossier }: { readonly purpose: string; readonly dossier: string | undefined },
  ): Promise<Fact | undefined> {
    const type = this.evidence.find(typeOfConcept(concept));
    const field = type && fieldIn(type, concept);
    if (!type || !field || type.about !== actor.partyKind) return undefined;
    if (!this.evidence.permissionFor(purpose, type.key)?.fields.includes(field.key))
      return evidenceFact(type, field, this.notAsked(type.key));
    const [answer] = await this.evidence.ask(actor, {
      ...{ purpose, types: [type.key], fields: [field.key] },
      ...(dossier && { reference: dossier }),
    });
    return answer && evidenceFact(type, field, answer);
  }

  valueName(concept: Concept): LocalizedText | undefined {
    const type = this.evidence.find(typeOfConcept(concept));
    return type && fieldIn(type, concept)?.label;
  }

  private async ask(actor: CitizenActor, types: readonly EvidenceType[]): Promise<ProfileBlock[]> {
    const answers = await this.evidence.ask(actor, { purpose: duties.profile, types: types.map(({ key }) => key) });
    return types.flatMap((type) => {
      const answer = answers.find((given) => given.type === type.key);
      return answer ? [blockOf(type, answer)] : [];
    });
  }

  /** Without a legal basis nothing is asked: the value is named all the same. */
  private notAsked(type: string): EvidenceAnswer {
    return { type, state: 'unavailable', failure: 'notPermitted', readAt: this.clock.now().toISOString() };
  }
}

const fieldIn = ({ fields }: EvidenceType, concept: Concept) =>
  fields.find(({ key }) => key === fieldOfConcept(concept));
