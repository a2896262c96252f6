/** Each route of the wallet: who is refused, and why. What the endpoints of protocols refuse is tested with the gateway. */
import { anonymous, system, type Actor, type CitizenActor } from '@gun/kernel';
import { ensureAccess } from '@gun/nest';
import { walletRoutes } from '@gun/wallet-contract';
import { describe, expect, test } from '@jest/globals';

const citizen: CitizenActor = {
  ...{ kind: 'citizen', personId: 'p', partyId: 'p', partyKind: 'person', assurance: 'substantial' },
  name: 'Camille Exemplaire',
};
const agency = {
  kind: 'agency',
  agencyId: 'agency-example',
  scopes: ['presentations', 'revocations'].map((what) => `scope:gun:agency:${what}`),
} as const;
const officer: Actor = {
  ...{ kind: 'officer', officerId: 'o', officeId: 'namur-population', roles: ['officer'], name: 'Sofie' },
};
const anybody: [who: string, actor: Actor, refusal: string][] = [
  ['nobody', anonymous, 'noAccessToken'],
  ['the platform', system, 'missingPermission'],
];
const everybody: typeof anybody = [...anybody, ['an officer', officer, 'missingPermission']];
const roleOf = ({ access }: (typeof walletRoutes)[number]): string => (access === 'public' ? access : access.role);

const ofHolders = walletRoutes.filter((route) => roleOf(route) === 'citizen');
describe.each(ofHolders.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  test.each<[string, Actor, string]>([
    ...everybody,
    ['a citizen whose sign-in is weak', { ...citizen, assurance: 'low' }, 'assuranceTooLow'],
    ['who holds a mandate for everything', { ...citizen, mandate: { ids: ['m'] } }, 'mandateTooNarrow'],
    ['who holds a mandate', { ...citizen, mandate: { ids: ['m'], procedures: ['a'] } }, 'mandateTooNarrow'],
    ['an agency', agency, 'missingPermission'],
  ])('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test('admits a citizen', () => expect(() => ensureAccess(route.access, citizen)).not.toThrow());
});

const ofAgencies = walletRoutes.filter((route) => roleOf(route) === 'agency');
describe.each(ofAgencies.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  test.each<[string, Actor, string]>([
    ...everybody,
    ['a citizen', citizen, 'missingPermission'],
    ['an agency without the scope', { ...agency, scopes: ['scope:gun:agency:events'] }, 'missingScope'],
  ])('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test('admits an agency with the scope', () => expect(() => ensureAccess(route.access, agency)).not.toThrow());
});

const ofOfficers = walletRoutes.filter((route) => roleOf(route) === 'officer');
describe.each(ofOfficers.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  test.each<[string, Actor, string]>([
    ...anybody,
    ['a citizen', citizen, 'missingPermission'],
    ['an agency', agency, 'missingPermission'],
  ])('refuses %s', (_who, actor, refusal) => {
    expect(() => ensureAccess(route.access, actor)).toThrow(refusal);
  });

  test('admits an officer, whose office then decides', () =>
    expect(() => ensureAccess(route.access, officer)).not.toThrow());
});

test('every route is a holder’s, an agency’s or an officer’s, but for what anybody may read or check', () => {
  const known = [...ofHolders, ...ofAgencies, ...ofOfficers];
  const others = walletRoutes.filter((route) => !known.includes(route));
  expect(others.map(({ operationId }) => operationId)).toEqual(['listAgeVerifiers', 'checkCredential']);
});
