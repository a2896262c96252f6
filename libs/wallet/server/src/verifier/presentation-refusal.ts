import type { PresentationFailure } from '@gun/wallet-contract';

/** Thrown while a presentation is verified: it is not believed, and why. */
export class PresentationRefusal extends Error {
  constructor(readonly failure: PresentationFailure) {
    super(failure);
  }
}

export const refusePresentation = (failure: PresentationFailure): never => {
  throw new PresentationRefusal(failure);
};
