/** Turns a token into an actor: a person and whom they act for, the officer of an office, or the software of an agency. */
import type { Actor, AgencyActor } from '@gun/kernel';
import { AccessProblem, ActorResolver, type Credentials } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { CitizenActors } from './citizen-actors';
import { DpopProofs } from '../tokens/dpop-proof';
import { identityConfigToken, type IdentityConfig } from '../identity-config';
import { OfficerActors } from './officer-actors';
import { TokenVerifier, type VerifiedToken } from '../tokens/token-verifier';

@Injectable()
export class IdentityActorResolver extends ActorResolver {
  constructor(
    @Inject(identityConfigToken) private readonly config: IdentityConfig,
    private readonly verifier: TokenVerifier,
    private readonly proofs: DpopProofs,
    private readonly citizens: CitizenActors,
    private readonly officers: OfficerActors,
  ) {
    super();
  }

  async resolve(credentials: Credentials): Promise<Actor> {
    const { scheme, token } = parseAuthorization(credentials.authorization);
    const verified = await this.verifier.verify(token);
    const thumbprint = verified.claims.cnf?.jkt;
    // A bound token that comes as a plain bearer token was stolen, or is sent by someone who forgot what it is.
    if ((scheme === 'dpop') !== (thumbprint !== undefined)) throw new AccessProblem('invalidAccessToken');
    if (thumbprint) await this.proofs.ensureProven({ ...credentials, proof: credentials.dpop, token, thumbprint });
    return this.actorOf(verified, credentials);
  }

  private async actorOf(verified: VerifiedToken, credentials: Credentials): Promise<Actor> {
    const { realm, client } = verified;
    if (realm === 'citizen')
      return client === this.config.portalClientId
        ? this.citizens.actorOf(verified, credentials)
        : this.agency(verified);
    if (client !== this.config.backofficeClientId) throw new AccessProblem('missingPermission');
    return this.officers.actorOf(verified);
  }

  private agency({ client, claims }: VerifiedToken): AgencyActor {
    const scopes = claims.scope.split(' ').filter((scope) => scope.startsWith('scope:gun:agency:'));
    const limits = this.config.clientLimits[client];
    return { kind: 'agency', agencyId: client, scopes, ...(limits && { limits }) };
  }
}

function parseAuthorization(header: string | undefined): { scheme: 'bearer' | 'dpop'; token: string } {
  if (!header) throw new AccessProblem('noAccessToken');
  const found = header.length > 8_192 ? null : /^(Bearer|DPoP) ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header);
  if (!found?.[1] || !found[2]) throw new AccessProblem('invalidAccessToken');
  return { scheme: found[1].toLowerCase() === 'dpop' ? 'dpop' : 'bearer', token: found[2] };
}
