import { describe, expect, test } from '@jest/globals';
import { anonymous, assurances, meets, system, type Access, type Actor, type Assurance } from '@gun/kernel';
import { AccessProblem } from './access-problem';
import { ensureAccess } from './route-guard';

const citizen = (assurance: Assurance): Actor => ({
  ...{ kind: 'citizen', personId: 'p', partyId: 'p', partyKind: 'person', assurance, name: 'Camille' },
});
const actors: Readonly<Record<string, Actor>> = {
  nobody: anonymous,
  'the platform itself': system,
  ...Object.fromEntries(assurances.map((assurance) => [`a citizen at ${assurance}`, citizen(assurance)])),
  'an officer': { kind: 'officer', officerId: 'o', officeId: 'namur-population', roles: ['officer'], name: 'Sofie' },
  'an agency with the scope': { kind: 'agency', agencyId: 'a', scopes: ['scope:other', 'scope:events'] },
  'an agency without the scope': { kind: 'agency', agencyId: 'a', scopes: ['scope:other'] },
};
const rules: Readonly<Record<string, Access>> = {
  public: 'public',
  ...Object.fromEntries(
    assurances.map((assurance) => [`citizens at ${assurance}`, { role: 'citizen', assurance } as const]),
  ),
  officers: { role: 'officer' },
  'agencies with a scope': { role: 'agency', scope: 'scope:events' },
};

/** The refusal that a rule gives to an actor, or `passes`. */
function outcome(access: Access, actor: Actor): string {
  try {
    ensureAccess(access, actor);
    return 'passes';
  } catch (error) {
    return error instanceof AccessProblem ? error.refusal : 'bug';
  }
}

/** The same rule written as a table, so that a change of the code shows here. */
function expected(access: Access, actor: Actor): string {
  if (access === 'public') return 'passes';
  if (actor.kind === 'anonymous') return 'noAccessToken';
  if (access.role !== actor.kind) return 'missingPermission';
  if (access.role === 'citizen' && actor.kind === 'citizen')
    return meets(actor.assurance, access.assurance) ? 'passes' : 'assuranceTooLow';
  if (actor.kind === 'agency') return actor.scopes.includes('scope:events') ? 'passes' : 'missingScope';
  return 'passes';
}

describe.each(Object.entries(rules))('a route for %s', (_, access) => {
  test.each(Object.entries(actors))('treats %s as its rule says', (__, actor) => {
    expect(outcome(access, actor)).toBe(expected(access, actor));
  });
});

test('each refusal names what would be enough', () => {
  const refusal = (access: Access, actor: Actor): unknown => {
    try {
      return ensureAccess(access, actor);
    } catch (error) {
      return error instanceof AccessProblem && error.extra;
    }
  };
  const needsHigh: Access = { role: 'citizen', assurance: 'high' };
  expect(refusal(needsHigh, citizen('low'))).toEqual({ requiredAssurance: 'high' });
  const needsScope: Access = { role: 'agency', scope: 'scope:events' };
  const agency: Actor = { kind: 'agency', agencyId: 'a', scopes: [] };
  expect(refusal(needsScope, agency)).toEqual({ requiredScopes: ['scope:events'] });
});
