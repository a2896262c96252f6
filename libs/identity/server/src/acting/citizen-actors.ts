import { assuranceOf } from '@gun/identity-contract';
import { Uuid, type CitizenActor } from '@gun/kernel';
import { AccessProblem, type Credentials } from '@gun/nest';
import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { ActingRights } from './acting-rights';
import { deviceOf } from '../sign-ins/device-of';
import { IdentityProviders } from '../tokens/identity-providers';
import { Introspection } from '../tokens/introspection.client';
import { RepresentationRights } from './representation-rights';
import { SignIns } from '../sign-ins/sign-ins';
import { SubjectLinks } from '../tokens/subject-links';
import type { VerifiedToken } from '../tokens/token-verifier';

/** The person behind a token, and whom they act for: themselves, or a party over which they have a right. */
@Injectable()
export class CitizenActors {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly introspection: Introspection,
    private readonly links: SubjectLinks,
    private readonly rights: ActingRights,
    private readonly names: RepresentationRights,
    private readonly signIns: SignIns,
  ) {}

  async actorOf(
    verified: VerifiedToken,
    { actingFor, userAgent, binding }: Pick<Credentials, 'actingFor' | 'userAgent' | 'binding'>,
  ): Promise<CitizenActor> {
    const personId = await this.links.personIdOf(verified, () => this.askNumber(verified));
    const assurance = assuranceOf(verified.claims.acr);
    const { sid: session } = verified.claims;
    const device = deviceOf(userAgent);
    const signInId = session && (await this.signIns.note({ personId, session, assurance, device }));
    const partyId = actingFor ?? personId;
    const right: Pick<CitizenActor, 'partyKind' | 'mandate' | 'appointedAs'> =
      partyId === personId ? { partyKind: 'person' } : await this.rightOver(personId, partyId, binding);
    return {
      kind: 'citizen',
      personId,
      partyId,
      partyKind: right.partyKind,
      assurance,
      name: await this.names.nameOf(personId),
      ...(signInId && { signInId }),
      ...(right.mandate && { mandate: right.mandate }),
      ...(right.appointedAs && { appointedAs: right.appointedAs }),
    };
  }

  private async askNumber({ token }: VerifiedToken): Promise<string | undefined> {
    const { nrn } = await this.introspection.introspect(token, this.providers.citizen);
    return nrn;
  }

  /** One refusal for "not yours" and "not there": who asks must not learn which parties exist. */
  private async rightOver(personId: string, partyId: string, binding = false) {
    if (!Uuid.safeParse(partyId).success) throw new AccessProblem('missingPermission');
    const right = binding
      ? await this.rights.rightNow(personId, partyId)
      : await this.rights.rightOver(personId, partyId);
    if (right.state === 'unavailable') throw new ServiceUnavailableException();
    if (right.state === 'none') throw new AccessProblem('missingPermission');
    return right;
  }
}
