/** Texts of law under which the registers are asked, as the authorisations of the data broker cite them. */
export const legalBasis = {
  identity: 'Regulation (EU) 910/2014, art. 5a (person identification data)',
  attributes: 'Regulation (EU) 910/2014, art. 45e and 45f (electronic attestations of attributes)',
  criminalRecord: 'Code of criminal procedure, art. 595 and 596',
} as const;
