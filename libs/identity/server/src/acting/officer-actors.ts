import type { OfficerActor } from '@gun/kernel';
import { AccessProblem } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { IdentityProviders } from '../tokens/identity-providers';
import { Introspection } from '../tokens/introspection.client';
import { Officers } from './officers';
import type { VerifiedToken } from '../tokens/token-verifier';

const officerRoles = ['officer', 'supervisor', 'auditor'] as const;

/** The civil servant behind a token of the staff realm. Without an office and a role there is nothing to open. */
@Injectable()
export class OfficerActors {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly introspection: Introspection,
    private readonly officers: Officers,
  ) {}

  async actorOf(verified: VerifiedToken): Promise<OfficerActor> {
    const { office, realm_access: access, preferred_username: username } = verified.claims;
    const roles = officerRoles.filter((role) => access.roles.includes(role));
    if (!office || roles.length === 0) throw new AccessProblem('missingPermission');
    const account = username ?? verified.subject;
    const { id, name } = await this.officers.officerOf(verified.issuer, account, () => this.nameOf(verified));
    return { kind: 'officer', officerId: id, officeId: office, roles, name: name || account };
  }

  private async nameOf({ claims, token }: VerifiedToken): Promise<string | undefined> {
    const named = claims.family_name
      ? claims
      : await this.introspection.introspect(token, this.providers.staff).catch(nothingWhileAway);
    return [named?.given_name, named?.family_name].filter(Boolean).join(' ') || undefined;
  }
}

/** An officer can work under their last known name while the provider is away; a token that it refuses is another matter. */
function nothingWhileAway(error: unknown): undefined {
  if (error instanceof AccessProblem && error.refusal === 'identityProviderUnavailable') return undefined;
  throw error;
}
