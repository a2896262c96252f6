/**
 * The authorisations under which the counter, as it is delivered, asks the sources. An installation gives its own
 * deliberations and protocols (act of 30 July 2018, art. 20) in `BrokerConfig`; the rule that reads them stays.
 */
import type { Authorisation } from './disclosure-policy';
import { forAgencies } from './agencies';
import { forAttestations } from './attestations';
import { forDuties } from './counter-duties';
import { forEconomyAndTax } from './economy-and-tax';
import { forEducation } from './education';
import { forMobility } from './mobility';
import { forMunicipalities } from './municipalities';
import { forOwnData } from './own-data';
import { forSocialSecurity } from './social-security';

export { counter, duties } from './wording';

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
