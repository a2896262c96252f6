import type { FinishOffer } from '@gun/wallet-contract';

/** What an issuer sent the browser back with; the state begins with the offer that it is about. */
export function returnedIn(said: URLSearchParams): (FinishOffer & { offerId: string }) | undefined {
  const state = said.get('state');
  const offerId = state?.split('.')[0];
  const [code, error, iss] = ['code', 'error', 'iss'].map((name) => said.get(name));
  if (!state || !offerId || (!code && !error)) return undefined;
  return { offerId, state, ...(code && { code }), ...(error && { error }), ...(iss && { iss }) };
}
