/**
 * Who may end which attestation: the authority that answers for its content. A municipality hands out identity cards and
 * driving licences, and withdraws them, for the State (royal decrees of 25 March 2003 and of 23 March 1998). Certificates of
 * courses are entered, with diplomas, in the database of proofs of learning and experience.
 */
import { credentialKeys, type CredentialKey } from './credential-type';

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
  microCredential: { agencies: ['agency-flemish-diplomas'], services: [] },
};

export const mayAgencyRevoke = (agencyId: string, type: CredentialKey): boolean =>
  revokingAuthorities[type]?.agencies.includes(agencyId) ?? false;

/** A civil servant, by what their office is and what they are in it. */
export interface OfficeDuties {
  /** Service of a municipality. */
  readonly service?: string | undefined;
  /** Client of the API, of an office that has its own software. */
  readonly agency?: string | undefined;
  readonly roles: readonly ('officer' | 'supervisor' | 'auditor')[];
}

/** At the desk: supervisors of the service of a municipality, and whoever handles files at the authority itself. */
export function mayOfficeRevoke({ service, agency, roles }: OfficeDuties, type: CredentialKey): boolean {
  const authority = revokingAuthorities[type];
  if (!authority) return false;
  if (service !== undefined) return authority.services.includes(service) && roles.includes('supervisor');
  return agency !== undefined && authority.agencies.includes(agency) && handlesFiles(roles);
}

/** Services of municipalities that help their inhabitants to a document in a phone. */
const handingServices: readonly string[] = ['population'];
/** What they hand over: documents of a person, for which a source answers at once. */
const handedOver: readonly CredentialKey[] = ['identity', 'proofOfAge', 'drivingLicence', 'diploma'];

/** An auditor looks at what others do, and hands nothing over. */
export const mayOfficeHandOver = ({ service, roles }: OfficeDuties, type: CredentialKey): boolean =>
  service !== undefined && handingServices.includes(service) && handedOver.includes(type) && handlesFiles(roles);

/** Whether the office has anything to do with attestations of people. */
export const hasWalletDesk = (duties: OfficeDuties): boolean =>
  credentialKeys.some((type) => mayOfficeHandOver(duties, type) || mayOfficeRevoke(duties, type));

const handlesFiles = (roles: OfficeDuties['roles']): boolean => roles.some((role) => role !== 'auditor');
