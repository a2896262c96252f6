import { describe, expect, test } from '@jest/globals';
import { anonymous, system, type Actor, type CitizenActor } from '@gun/kernel';
import { ensureAccess } from '@gun/nest';
import { ownDataRoutes } from '@gun/own-data-contract';
import { ensureForOneself } from './ensure-for-oneself';

const citizen: CitizenActor = {
  kind: 'citizen',
  personId: 'p',
  partyId: 'p',
  partyKind: 'person',
  assurance: 'substantial',
  name: 'Camille Exemplaire',
};
const refused: [who: string, actor: Actor, refusal: string][] = [
  ['nobody', anonymous, 'noAccessToken'],
  ['a citizen whose sign-in is too weak', { ...citizen, assurance: 'low' }, 'assuranceTooLow'],
  ['the holder of a mandate for everything', { ...citizen, partyId: 'q', mandate: { ids: ['m'] } }, 'mandateTooNarrow'],
  [
    'an officer',
    { kind: 'officer', officerId: 'o', officeId: 'namur-population', roles: ['officer'], name: 'Sofie' },
    'missingPermission',
  ],
  ['an agency', { kind: 'agency', agencyId: 'agency-example', scopes: [] }, 'missingPermission'],
  ['the platform', system, 'missingPermission'],
];

describe.each(ownDataRoutes.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  test.each(refused)('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test('admits a citizen', () => expect(() => ensureAccess(route.access, citizen)).not.toThrow());
});

test('who acts for another party, by whatever right, is sent back to themselves', () => {
  expect(() => ensureForOneself({ ...citizen, partyId: 'child' })).toThrow('onlyForYourself');
  expect(ensureForOneself(citizen)).toBe('p');
});
