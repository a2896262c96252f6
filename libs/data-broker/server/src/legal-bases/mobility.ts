import type { Authorisation } from './disclosure-policy';
import { byCounter, fromNationalRegister, nationalRegisterAct, personal } from './wording';

/** Vehicles and driving. */
export const forMobility: readonly Authorisation[] = [
  {
    ...byCounter,
    source: 'div',
    purpose: 'resident-parking-permit',
    legalBasis: 'Ministerial decree of 9 January 2007 on municipal parking cards',
    deliberationRef: 'Protocol 2026/044 with the FPS Mobility (invented)',
    dataBlocks: [{ type: 'vehicle-registration', fields: ['plates', 'vehicles'] }],
  },
  {
    ...fromNationalRegister,
    purpose: 'resident-parking-permit',
    legalBasis: nationalRegisterAct,
    dataBlocks: personal('name', 'address'),
  },
  {
    ...byCounter,
    source: 'div',
    purpose: 'driving-licence',
    legalBasis: 'Royal decree of 23 March 1998 on the driving licence, art. 49',
    deliberationRef: 'Protocol 2026/044 with the FPS Mobility (invented)',
    dataBlocks: [{ type: 'driving-licence', fields: ['categories', 'issuedOn', 'validUntil', 'inForce'] }],
  },
  {
    ...fromNationalRegister,
    purpose: 'driving-licence',
    legalBasis: nationalRegisterAct,
    dataBlocks: personal('name', 'birthDate', 'address'),
  },
];
