/**
 * The authorisations under which the counter, as it is delivered, asks the sources. An installation gives its own
 * deliberations and protocols (act of 30 July 2018, art. 20) in `BrokerConfig`; the rule that reads them stays.
 */
import type { Authorisation } from './disclosure-policy';
import { forAgencies } from './legal-bases/agencies';
import { forAttestations } from './legal-bases/attestations';
import { forDuties } from './legal-bases/counter-duties';
import { forEconomyAndTax } from './legal-bases/economy-and-tax';
import { forEducation } from './legal-bases/education';
import { forMobility } from './legal-bases/mobility';
import { forMunicipalities } from './legal-bases/municipalities';
import { forOwnData } from './legal-bases/own-data';
import { forSocialSecurity } from './legal-bases/social-security';

export { counter, duties } from './legal-bases/wording';

export const legalBases: readonly Authorisation[] = [
  ...forMunicipalities,
  ...forDuties,
  ...forEducation,
  ...forEconomyAndTax,
  ...forMobility,
  ...forSocialSecurity,
  ...forAgencies,
  ...forOwnData,
  ...forAttestations,
];
