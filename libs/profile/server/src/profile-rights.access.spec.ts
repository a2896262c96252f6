import { describe, expect, test } from '@jest/globals';
import { anonymous, system, type Actor, type CitizenActor } from '@gun/kernel';
import { ensureAccess } from '@gun/nest';
import {
  chooseLanguage,
  listContacts,
  listDataUses,
  profileRoutes,
  readProfile,
  readProfileSource,
} from '@gun/profile-contract';

const citizen: CitizenActor = {
  kind: 'citizen',
  personId: 'p',
  partyId: 'p',
  partyKind: 'person',
  assurance: 'substantial',
  name: 'Camille Exemplaire',
};
const holder: CitizenActor = { ...citizen, personId: 'q', mandate: { ids: ['m'] } };
const reads: ReadonlySet<string> = new Set(
  [readProfile, listDataUses, chooseLanguage, listContacts].map((route) => route.operationId),
);
const shown: ReadonlySet<string> = new Set(
  [readProfile, readProfileSource, listDataUses].map((route) => route.operationId),
);
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

describe.each(profileRoutes.map((route) => [route.operationId, route] as const))('%s', (operation, route) => {
  test.each(refused)('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test(`${reads.has(operation) ? 'admits' : 'refuses'} a citizen who signed in with a password`, () => {
    const ask = () => ensureAccess(route.access, { ...citizen, assurance: 'low' });
    if (reads.has(operation)) expect(ask).not.toThrow();
    else expect(ask).toThrow('assuranceTooLow');
  });

  test(`${shown.has(operation) ? 'admits' : 'refuses'} who holds a mandate for everything`, () => {
    const ask = () => ensureAccess(route.access, holder);
    if (shown.has(operation)) expect(ask).not.toThrow();
    else expect(ask).toThrow('mandateTooNarrow');
  });

  test('admits a citizen, for themselves and for an enterprise', () => {
    expect(() => ensureAccess(route.access, citizen)).not.toThrow();
    expect(() => ensureAccess(route.access, { ...citizen, partyId: 'e', partyKind: 'enterprise' })).not.toThrow();
  });
});
