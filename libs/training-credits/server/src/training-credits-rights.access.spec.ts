/** Each route of training credits: who is refused, and why. Whose claim or reservation it is, the gateway's suites test. */
import { anonymous, system, type Actor, type CitizenActor } from '@gun/kernel';
import { ensureAccess } from '@gun/nest';
import { trainingCreditsRoutes } from '@gun/training-credits-contract';
import { describe, expect, test } from '@jest/globals';
import { ensureForOneself } from './training-problem';

const citizen: CitizenActor = {
  ...{ kind: 'citizen', personId: 'p', partyId: 'p', partyKind: 'person', assurance: 'substantial' },
  name: 'Camille Exemplaire',
};
const agency = { kind: 'agency', agencyId: 'agency-example' } as const;
const granting = 'scope:gun:agency:training-grants';
const claiming = 'scope:gun:agency:training-claims';
const officer: Actor = {
  ...{ kind: 'officer', officerId: 'o', officeId: 'namur-population', roles: ['officer'], name: 'Sofie' },
};
const everybody: [who: string, actor: Actor, refusal: string][] = [
  ['nobody', anonymous, 'noAccessToken'],
  ['an officer', officer, 'missingPermission'],
  ['the platform', system, 'missingPermission'],
];
type Reader = { readonly role: string; readonly scope?: string };
const accessOf = ({ access }: (typeof trainingCreditsRoutes)[number]): Reader => access as Reader; // none is public
const named = (wanted: (access: Reader) => boolean) =>
  trainingCreditsRoutes.filter((route) => wanted(accessOf(route))).map((route) => [route.operationId, route] as const);

const ofOwners = named(({ role }) => role === 'citizen');
describe.each(ofOwners)('%s', (_operation, route) => {
  test.each<[string, Actor, string]>([
    ...everybody,
    ['a citizen whose sign-in is weak', { ...citizen, assurance: 'low' }, 'assuranceTooLow'],
    ['who holds a mandate for everything', { ...citizen, mandate: { ids: ['m'] } }, 'mandateTooNarrow'],
    ['a grantor', { ...agency, scopes: [granting] }, 'missingPermission'],
    ['a training provider', { ...agency, scopes: [claiming] }, 'missingPermission'],
  ])('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test('admits a citizen', () => expect(() => ensureAccess(route.access, citizen)).not.toThrow());
});

const ofGrantors = named(({ scope }) => scope === granting);
const ofProviders = named(({ scope }) => scope === claiming);
describe.each([
  ...ofGrantors.map(([operation, route]) => [operation, route, granting, claiming] as const),
  ...ofProviders.map(([operation, route]) => [operation, route, claiming, granting] as const),
])('%s', (_operation, route, needed, other) => {
  test.each<[string, Actor, string]>([
    ...everybody,
    ['a citizen', citizen, 'missingPermission'],
    ['who has the scope of the other role', { ...agency, scopes: [other] }, 'missingScope'],
  ])('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test('admits its own role', () =>
    expect(() => ensureAccess(route.access, { ...agency, scopes: [needed] })).not.toThrow());
});

test('every route is an owner’s, a grantor’s or a provider’s', () => {
  expect(ofOwners.length + ofGrantors.length + ofProviders.length).toBe(trainingCreditsRoutes.length);
});

test('who acts for another party, by whatever right, is sent back to themselves', () => {
  expect(() => ensureForOneself({ ...citizen, partyId: 'child' })).toThrow('onlyForYourself');
  expect(ensureForOneself(citizen)).toBe('p');
});
