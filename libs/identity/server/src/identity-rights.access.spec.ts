import { describe, expect, test } from '@jest/globals';
import {
  answerMandate,
  endSignIn,
  identityRoutes,
  listMandates,
  listMyParties,
  listSignIns,
  proposeMandate,
  readMandateProposal,
  readOfficer,
  revokeMandate,
} from '@gun/identity-contract';
import { anonymous, system, type Actor, type CitizenActor, type Route } from '@gun/kernel';
import { ensureAccess } from '@gun/nest';

const citizen: CitizenActor = {
  kind: 'citizen',
  personId: 'p',
  partyId: 'p',
  partyKind: 'person',
  assurance: 'high',
  name: 'Camille Exemplaire',
};
const actors = {
  nobody: anonymous,
  citizen,
  citizenWithoutLevel: { ...citizen, assurance: 'none' },
  director: { ...citizen, partyId: 'e', partyKind: 'enterprise' },
  citizenWithPassword: { ...citizen, assurance: 'low' },
  holderOfEverything: { ...citizen, partyId: 'q', mandate: { ids: ['m'] } },
  officer: { kind: 'officer', officerId: 'o', officeId: 'namur-population', roles: ['officer'], name: 'Sofie' },
  agency: { kind: 'agency', agencyId: 'agency-national-register', scopes: ['scope:gun:agency:events'] },
  system,
} as const satisfies Record<string, Actor>;

const mandates = [listMandates, proposeMandate, readMandateProposal, answerMandate, revokeMandate];

const refusals: [route: Route, who: keyof typeof actors, refusal: string][] = [
  [listMyParties, 'nobody', 'noAccessToken'],
  [listMyParties, 'citizenWithoutLevel', 'assuranceTooLow'],
  [listMyParties, 'officer', 'missingPermission'],
  [listMyParties, 'agency', 'missingPermission'],
  [listMyParties, 'system', 'missingPermission'],
  [readOfficer, 'nobody', 'noAccessToken'],
  [readOfficer, 'citizen', 'missingPermission'],
  [readOfficer, 'director', 'missingPermission'],
  [readOfficer, 'agency', 'missingPermission'],
  [readOfficer, 'system', 'missingPermission'],
  ...[listSignIns, endSignIn].flatMap((route): typeof refusals => [
    [route, 'nobody', 'noAccessToken'],
    [route, 'citizenWithoutLevel', 'assuranceTooLow'],
    [route, 'holderOfEverything', 'mandateTooNarrow'],
    [route, 'officer', 'missingPermission'],
    [route, 'agency', 'missingPermission'],
    [route, 'system', 'missingPermission'],
  ]),
  ...mandates.flatMap((route): typeof refusals => [
    [route, 'nobody', 'noAccessToken'],
    [route, 'citizenWithPassword', 'assuranceTooLow'],
    [route, 'holderOfEverything', 'mandateTooNarrow'],
    [route, 'officer', 'missingPermission'],
    [route, 'agency', 'missingPermission'],
    [route, 'system', 'missingPermission'],
  ]),
];

describe('the routes of identity', () => {
  test.each(refusals.map(([route, who, refusal]) => [route.operationId, who, refusal, route] as const))(
    '%s refuses %s: %s',
    (_operation, who, refusal, route) => {
      expect(() => ensureAccess(route.access, actors[who])).toThrow(refusal);
    },
  );

  test.each([
    [listMyParties, 'citizen'],
    [listMyParties, 'director'],
    [listMyParties, 'holderOfEverything'],
    [listMandates, 'director'],
    [endSignIn, 'citizenWithPassword'],
    [revokeMandate, 'citizen'],
    [readOfficer, 'officer'],
  ] as const)('admit whom they are for', (route, who) => {
    expect(() => ensureAccess(route.access, actors[who])).not.toThrow();
  });

  test('each have refusals above', () => {
    const covered = new Set(refusals.map(([route]) => route.operationId));
    expect(identityRoutes.map(({ operationId }) => operationId).filter((id) => !covered.has(id))).toEqual([]);
  });
});
