import { createHash } from 'node:crypto';
import { visitorsOf, type Audience, type Visitor } from './visitors';

/** Keycloak gives a UUID to each person of a realm; the stand-in derives one, so that it stays the same after a restart. */
export function subjectOf({ audience, id }: Visitor): string {
  const hex = createHash('sha256').update(`${audience}:${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const findSubject = (audience: Audience, subject: string | undefined): Visitor | undefined =>
  visitorsOf(audience).find((visitor) => subjectOf(visitor) === subject);

/** The claims of an ID token: what a page may show. */
export const idClaims = (visitor: Visitor) => ({
  given_name: visitor.givenName,
  family_name: visitor.surname,
  locale: visitor.language,
  ...(visitor.office && { office: visitor.office }),
});

/** The claims of an access token: no name and no national number. */
export const accessClaims = (visitor: Visitor) =>
  visitor.audience === 'citizen'
    ? { realm_access: { roles: ['citizen'] } }
    : {
        realm_access: { roles: visitor.roles },
        office: visitor.office,
        preferred_username: `staff.${visitor.id}`,
      };

/** What only the gateway learns, by introspection: the number of a citizen, the name of an officer. */
export const introspectedClaims = (visitor: Visitor) =>
  visitor.audience === 'citizen'
    ? { nrn: visitor.nrn }
    : { given_name: visitor.givenName, family_name: visitor.surname };
