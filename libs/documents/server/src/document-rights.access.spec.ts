import { documentRoutes } from '@gun/documents-contract';
import { describe, expect, test } from '@jest/globals';
import { anonymous, type Actor, type CitizenActor } from '@gun/kernel';
import { AccessProblem, ensureAccess } from '@gun/nest';

const citizen: CitizenActor = {
  kind: 'citizen',
  personId: 'person',
  partyId: 'person',
  partyKind: 'person',
  assurance: 'low',
  name: 'Camille Exemplaire',
};
const callers = {
  anonymous,
  'citizen without assurance': { ...citizen, assurance: 'none' },
  citizen,
  officer: {
    kind: 'officer',
    officerId: 'officer',
    officeId: 'office',
    roles: ['supervisor', 'auditor'],
    name: 'Denis',
  },
  agency: { kind: 'agency', agencyId: 'agency', scopes: ['documents'] },
} as const satisfies Record<string, Actor>;
type Caller = keyof typeof callers;

const citizensOnly: Record<Caller, string> = {
  anonymous: 'noAccessToken',
  'citizen without assurance': 'assuranceTooLow',
  citizen: 'may call',
  officer: 'missingPermission',
  agency: 'missingPermission',
};
const anyone = Object.fromEntries(Object.keys(callers).map((caller) => [caller, 'may call']));

/** Who is refused, and why. A route without a row fails below. */
const rights: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uploadDocument: citizensOnly,
  listMyDocuments: citizensOnly,
  downloadDocument: citizensOnly,
  deleteDocument: citizensOnly,
  checkDocument: anyone,
  listSealKeys: anyone,
};

const answerTo = (caller: Caller, access: (typeof documentRoutes)[number]['access']): string => {
  try {
    ensureAccess(access, callers[caller]);
    return 'may call';
  } catch (error) {
    return error instanceof AccessProblem ? error.refusal : String(error);
  }
};

describe.each(documentRoutes.map((route) => [route.operationId, route] as const))('%s', (operation, route) => {
  const row = rights[operation] ?? {};
  // Object.keys answers strings, whatever the keys are.
  test.each(Object.keys(callers) as Caller[])('answers %s as its row says', (caller) => {
    expect(answerTo(caller, route.access)).toBe(row[caller]);
  });

  test('names the object whose owner is checked, when it has one', () => {
    const over = typeof route.access === 'object' && 'over' in route.access ? route.access.over : undefined;
    expect(over).toBe(route.path.includes('{documentId}') ? 'documentId' : undefined);
  });
});
