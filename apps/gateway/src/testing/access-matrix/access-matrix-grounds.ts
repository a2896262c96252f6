/** What authorities write to people, as the schemas accept it. */
export const agencyDecision = {
  ...{ outcome: 'granted', language: 'fr', reasons: ['L’identité correspond.'], legalBasis: 'CIC art. 595' },
  appeal: 'Aucun recours.',
};

export const revocation = {
  ...{ reason: 'rightEnded', language: 'fr', explanation: 'Le droit a pris fin.', legalBasis: 'Loi du 1er janvier' },
  appeal: 'Aucun recours.',
};
