/**
 * Who may end which attestation: the authority that answers for its content. A municipality hands out identity cards and
 * driving licences, and withdraws them, for the State (royal decrees of 25 March 2003 and of 23 March 1998).
 */
import type { CredentialKey } from './credential-type';

interface RevokingAuthority {
  /** Clients of the API. */
  readonly agencies: readonly string[];
  /** Services of municipalities, whose supervisors may do it at the desk. */
  readonly services: readonly string[];
}

const revokingAuthorities: Readonly<Partial<Record<CredentialKey, RevokingAuthority>>> = {
  identity: { agencies: ['agency-national-register'], services: ['population'] },
  drivingLicence: { agencies: ['agency-mobility'], services: ['population'] },
  diploma: { agencies: ['agency-flemish-diplomas'], services: [] },
};

export const mayAgencyRevoke = (agencyId: string, type: CredentialKey): boolean =>
  revokingAuthorities[type]?.agencies.includes(agencyId) ?? false;
