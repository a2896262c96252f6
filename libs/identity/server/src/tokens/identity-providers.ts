import { IdentityProvider } from './identity-provider';

/** The two realms: citizens and agencies in one, civil servants in the other, so that no session carries over. */
export class IdentityProviders {
  readonly citizen: IdentityProvider;
  readonly staff: IdentityProvider;

  constructor(issuers: { readonly citizenIssuer: string; readonly staffIssuer: string }) {
    this.citizen = new IdentityProvider(issuers.citizenIssuer);
    this.staff = new IdentityProvider(issuers.staffIssuer);
  }
}
