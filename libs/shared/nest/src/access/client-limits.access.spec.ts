import { describe, expect, test } from '@jest/globals';
import type { AgencyActor, ClientLimits } from '@gun/kernel';
import { AccessProblem } from './access-problem';
import { ensureProcedureWithinLimits, ensureWithinLimits, type ClientCall } from './client-limits';

const agency = (limits?: ClientLimits): AgencyActor => ({
  ...{ kind: 'agency', agencyId: 'agency-example', scopes: [] },
  ...(limits && { limits }),
});
const usual: ClientCall = { operation: 'readAgencyDossier', address: '193.191.245.7', today: '2026-11-30' };

function outcome(check: () => void): unknown {
  try {
    check();
    return 'passes';
  } catch (error) {
    return error instanceof AccessProblem && [error.refusal, error.extra.limit];
  }
}
const calls = (limits: ClientLimits | undefined, call: Partial<ClientCall> = {}): unknown =>
  outcome(() => ensureWithinLimits(agency(limits), { ...usual, ...call }));

const limits: ClientLimits = {
  networks: ['193.191.245.0/24', '2001:6a8:3000::/36'],
  operations: ['readAgencyDossier'],
  until: '2026-11-30',
};

test('a client without limits is held to its scopes alone', () => {
  expect(calls(undefined, { operation: 'anything', address: '::1', today: '2099-01-01' })).toBe('passes');
});

describe('a client with limits', () => {
  test.each([
    ['within all of them', {}, 'passes'],
    ['on the last day', { today: '2026-11-30' }, 'passes'],
    ['the day after', { today: '2026-12-01' }, ['clientEnded', 'until']],
    ['from the last address of its network', { address: '193.191.245.255' }, 'passes'],
    ['from the address after it', { address: '193.191.246.0' }, ['networkNotAllowed', 'networks']],
    ['from its second network, in the other family', { address: '2001:6a8:3fff::1' }, 'passes'],
    ['from beside that one', { address: '2001:6a8:4000::1' }, ['networkNotAllowed', 'networks']],
    ['as a socket for both families shows it', { address: '::ffff:193.191.245.7' }, 'passes'],
    ['from elsewhere, shown like that', { address: '::ffff:10.0.0.1' }, ['networkNotAllowed', 'networks']],
    ['from an address that is none', { address: 'unknown' }, ['networkNotAllowed', 'networks']],
    ['for another operation', { operation: 'decideAsAgency' }, ['operationNotAllowed', 'operations']],
  ])('%s', (_, call, expected) => {
    expect(calls(limits, call)).toEqual(expected);
  });

  test('who calls from elsewhere learns nothing about what the client may do', () => {
    expect(calls(limits, { address: '8.8.8.8', operation: 'decideAsAgency' })).toEqual([
      'networkNotAllowed',
      'networks',
    ]);
  });

  test('keeps to its procedures', () => {
    const moves = agency({ procedures: ['change-of-address'] });
    expect(outcome(() => ensureProcedureWithinLimits(moves, 'change-of-address'))).toBe('passes');
    expect(outcome(() => ensureProcedureWithinLimits(moves, 'study-grant'))).toEqual([
      'procedureNotAllowed',
      'procedures',
    ]);
    expect(outcome(() => ensureProcedureWithinLimits(agency(limits), 'study-grant'))).toBe('passes');
  });
});
