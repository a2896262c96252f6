import { describe, expect, test } from '@jest/globals';
import { anonymous, system, type Actor } from '@gun/kernel';
import { AccessProblem, ensureAccess } from '@gun/nest';
import { chooseChannels, notificationRoutes, streamDeskEvents } from '@gun/notifications-contract';

const citizen = { kind: 'citizen', personId: 'p', partyId: 'p', partyKind: 'person', name: 'Camille' } as const;
const officer: Actor = { kind: 'officer', officerId: 'o', officeId: 'namur', roles: ['officer'], name: 'Sofie' };
const agency: Actor = { kind: 'agency', agencyId: 'agency-national-register', scopes: ['scope:gun:agency:events'] };
const actors: Readonly<Record<string, Actor>> = {
  nobody: anonymous,
  'a citizen without any assurance': { ...citizen, assurance: 'none' },
  'a citizen at low': { ...citizen, assurance: 'low' },
  'a citizen at substantial': { ...citizen, assurance: 'substantial' },
  officer,
  agency,
  system,
};
const mine = {
  nobody: 'noAccessToken',
  'a citizen without any assurance': 'assuranceTooLow',
  'a citizen at low': '',
  'a citizen at substantial': '',
};
const theirs = { officer: 'missingPermission', agency: 'missingPermission', system: 'missingPermission' };
const desk = {
  'a citizen without any assurance': 'missingPermission',
  'a citizen at low': 'missingPermission',
  'a citizen at substantial': 'missingPermission',
};

const refusal = (route: (typeof notificationRoutes)[number], actor: Actor): string => {
  try {
    ensureAccess(route.access, actor);
    return '';
  } catch (error) {
    return error instanceof AccessProblem ? error.refusal : 'bug';
  }
};

describe.each(notificationRoutes.map((route) => [route.operationId, route] as const))('%s', (_, route) => {
  const expected: Readonly<Record<string, string>> = {
    ...mine,
    ...theirs,
    ...(route === chooseChannels && { 'a citizen at low': 'assuranceTooLow' }),
    ...(route === streamDeskEvents && { ...desk, officer: '' }),
  };

  test.each(Object.entries(actors))('for %s', (name, actor) => {
    expect(refusal(route, actor)).toBe(expected[name]);
  });
});
