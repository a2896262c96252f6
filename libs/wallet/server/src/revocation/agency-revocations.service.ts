/** The agency that answers for an attestation ends it, for the person whom its sector knows or for the copy in its hand. */
import { SectorPseudonyms } from '@gun/identity-server';
import type { AgencyActor } from '@gun/kernel';
import { Database, once, type IdempotentCall } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import {
  credentialType,
  mayAgencyRevoke,
  type Revocation,
  type RevocationGrounds,
  type RevokeCredential,
  type RevokeShownCredential,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { StatusLists } from '../status/status-lists';
import { walletProblem } from '../wallet-problem';
import { Revocations, type Revoked, type RevokingParty } from './revocations';

@Injectable()
export class AgencyRevocationsService {
  constructor(
    private readonly database: Database,
    private readonly pseudonyms: SectorPseudonyms,
    private readonly catalogue: CatalogueReader,
    private readonly lists: StatusLists,
    private readonly revocations: Revocations,
  ) {}

  /** @throws notYourAttestation, severalOfAKind, nothingToRevoke (also for a person whom nobody knows), accessLogClosed. */
  async revoke(agency: AgencyActor, { subject, type, ...grounds }: RevokeCredential, call: IdempotentCall) {
    if (!mayAgencyRevoke(agency.agencyId, type)) throw walletProblem('notYourAttestation');
    if (credentialType(type).several) throw walletProblem('severalOfAKind');
    const ownerId = await this.pseudonyms.find(subject, agency.agencyId);
    if (!ownerId) throw walletProblem('nothingToRevoke');
    return this.end(agency, () => Promise.resolve({ ownerId, type }), grounds, call);
  }

  /**
   * One refusal for a place of another authority and for one that nobody has: which places are taken is told to nobody.
   * @throws nothingToRevoke, accessLogClosed.
   */
  async revokeShown(
    agency: AgencyActor,
    { statusList, place, ...grounds }: RevokeShownCredential,
    call: IdempotentCall,
  ): Promise<Revocation> {
    const find = async () => {
      const listed = await this.lists.find({ uri: statusList, idx: place });
      if (!listed || !mayAgencyRevoke(agency.agencyId, listed.type)) throw walletProblem('nothingToRevoke');
      return listed;
    };
    return this.end(agency, find, grounds, call);
  }

  private async end(
    agency: AgencyActor,
    find: () => Promise<Revoked>,
    grounds: RevocationGrounds,
    call: IdempotentCall,
  ): Promise<Revocation> {
    return this.database.transaction((tx) =>
      once(tx, agency.agencyId, call, async () => {
        const revoked = await find();
        return this.revocations.revoke(tx, revoked, grounds, await this.partyOf(agency));
      }),
    );
  }

  private async partyOf({ agencyId }: AgencyActor): Promise<RevokingParty> {
    const name = (await this.catalogue.findOffice(agencyId))?.name;
    if (!name) throw new Error(`${agencyId} has no name in the list of offices`);
    return { who: { kind: 'system', organisation: { id: agencyId, name } }, channel: 'agency' };
  }
}
