import { describe, expect, test } from '@jest/globals';
import { anonymous, system, type Actor, type CitizenActor } from '@gun/kernel';
import { ensureAccess } from '@gun/nest';
import { profileRoutes } from '@gun/profile-contract';

const citizen: CitizenActor = {
  kind: 'citizen',
  personId: 'p',
  partyId: 'p',
  partyKind: 'person',
  assurance: 'low',
  name: 'Camille Exemplaire',
};
const refused: [who: string, actor: Actor, refusal: string][] = [
  ['nobody', anonymous, 'noAccessToken'],
  ['a citizen whose sign-in has no level', { ...citizen, assurance: 'none' }, 'assuranceTooLow'],
  [
    'an officer: a profile is opened by its owner only',
    { kind: 'officer', officerId: 'o', officeId: 'namur-population', roles: ['officer', 'supervisor'], name: 'Sofie' },
    'missingPermission',
  ],
  [
    'an agency: it asks the register itself',
    { kind: 'agency', agencyId: 'agency-national-register', scopes: ['scope:gun:agency:subjects'] },
    'missingPermission',
  ],
  ['the platform', system, 'missingPermission'],
];

describe.each(profileRoutes.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  test.each(refused)('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test('admits a citizen, for themselves and for an enterprise', () => {
    expect(() => ensureAccess(route.access, citizen)).not.toThrow();
    expect(() => ensureAccess(route.access, { ...citizen, partyId: 'e', partyKind: 'enterprise' })).not.toThrow();
  });
});
