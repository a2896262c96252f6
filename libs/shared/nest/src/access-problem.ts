/** Refusals before any domain is asked: the standard Belgian types, with the headers that RFC 6750 wants. */
export type AccessRefusal =
  | 'noAccessToken'
  | 'invalidAccessToken'
  | 'expiredAccessToken'
  | 'missingScope'
  | 'missingPermission'
  | 'assuranceTooLow'
  | 'identityProviderUnavailable';

export class AccessProblem extends Error {
  constructor(
    readonly refusal: AccessRefusal,
    readonly extra: { readonly requiredScopes?: readonly string[]; readonly requiredAssurance?: string } = {},
  ) {
    super(refusal);
  }
}
