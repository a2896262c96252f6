import { assuranceOf } from '@gun/identity-contract';
import { Uuid, type CitizenActor } from '@gun/kernel';
import { AccessProblem } from '@gun/nest';
import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { EnterpriseParties } from './enterprise-parties';
import { IdentityProviders } from './identity-providers';
import { Introspection } from './introspection.client';
import { RepresentationRights } from './representation-rights';
import { SubjectLinks } from './subject-links';
import type { VerifiedToken } from './token-verifier';

/** The person behind a token, and whom they act for: themselves, or an enterprise that the register lets them represent. */
@Injectable()
export class CitizenActors {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly introspection: Introspection,
    private readonly links: SubjectLinks,
    private readonly parties: EnterpriseParties,
    private readonly rights: RepresentationRights,
  ) {}

  async actorOf(verified: VerifiedToken, actingFor?: string): Promise<CitizenActor> {
    const personId = await this.links.personIdOf(verified, () => this.askNumber(verified));
    const partyId = actingFor ?? personId;
    if (partyId !== personId) await this.ensureRepresents(personId, partyId);
    return {
      kind: 'citizen',
      personId,
      partyId,
      partyKind: partyId === personId ? 'person' : 'enterprise',
      assurance: assuranceOf(verified.claims.acr),
      name: await this.rights.nameOf(personId),
    };
  }

  private async askNumber({ token }: VerifiedToken): Promise<string | undefined> {
    const { nrn } = await this.introspection.introspect(token, this.providers.citizen);
    return nrn;
  }

  /** One refusal for "not yours" and "not there": who asks must not learn which enterprises exist. */
  private async ensureRepresents(personId: string, partyId: string): Promise<void> {
    const party = Uuid.safeParse(partyId).success ? await this.parties.find(partyId) : undefined;
    const rights = await this.rights.enterprisesOf(personId);
    if (rights.state === 'unavailable') throw new ServiceUnavailableException();
    if (!party || !rights.enterprises.some((enterprise) => enterprise.enterpriseNumber === party.enterpriseNumber))
      throw new AccessProblem('missingPermission');
  }
}
