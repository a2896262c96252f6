import type { OfferFailure } from '@gun/wallet-contract';

/** What arrived is not kept. */
export class OfferRefusal extends Error {
  constructor(readonly failure: OfferFailure) {
    super(failure);
  }
}

export function refuseOffered(failure: OfferFailure): never {
  throw new OfferRefusal(failure);
}

/** The error that an issuer answers, as what a holder is told. */
export function failureOf(error: string): OfferFailure {
  if (error === 'silent' || error === 'temporarily_unavailable' || error === 'server_error') return 'issuerSilent';
  if (error === 'access_denied') return 'signInRefused';
  return ['invalid_grant', 'expired_token', 'invalid_transaction_id'].includes(error) ? 'offerOver' : 'issuerRefused';
}
