import { levelOf } from './assurance';
import type { Visitor } from './visitors';

/** The scopes of the federal service, and the claims each of them opens. Its names are not those of OpenID Connect. */
export const federalScopes = {
  openid: ['sub', 'acr', 'amr', 'fedid', 'assurance_level'],
  profile: ['surname', 'givenName', 'prefLanguage'],
  egovnrn: ['egovNRN'],
  roles: ['roles', 'office'],
} as const;

/** What the federal service says about a person; the scopes asked for decide how much of it is told. */
export function federalClaims(visitor: Visitor, acr: string | undefined) {
  const level = levelOf(acr);
  return {
    sub: visitor.id,
    fedid: `fed-${visitor.id}`,
    givenName: visitor.givenName,
    surname: visitor.surname,
    prefLanguage: visitor.language,
    egovNRN: visitor.nrn,
    ...(level > 0 && { assurance_level: level }),
    ...(visitor.audience === 'staff' && { roles: visitor.roles, office: visitor.office }),
  };
}
