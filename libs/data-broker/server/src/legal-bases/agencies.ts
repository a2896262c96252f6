import type { Authorisation } from './disclosure-policy';
import { byAgency } from './wording';

/** What agencies ask for dossiers that were handed to them, with their own authorisation. */
export const forAgencies: readonly Authorisation[] = [
  {
    ...byAgency('agency-criminal-record'),
    purpose: 'criminal-record-extract',
    legalBasis: 'Code of criminal procedure, art. 595 and 596',
    deliberationRef: 'Protocol 2026/051 between the FPS Justice and the FPS Mobility (invented)',
    source: 'div',
    dataBlocks: [{ type: 'driving-licence', fields: ['categories', 'inForce'] }],
  },
];
