/** Who somebody is, and how old, that person shows alone: whoever acts for them finds no way into their wallet. */
import type { Route } from '@gun/kernel';
import { addCredential, readCredential, walletRoutes } from '@gun/wallet-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strangers } from '../testing/access-matrix/access-matrix-objects';
import { requestFor } from '../testing/access-matrix/access-matrix-requests';
import { TestGateway } from '../testing/test-gateway';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

let gateway: TestGateway;
let credentialId: string;
beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const id of ['camille', 'bram', 'noa'] as const) await gateway.citizen(id);
  const [personId, partyId] = [gateway.personOf('camille'), gateway.personOf('noa')];
  gateway.actAs('camille-for-noa', {
    ...{ kind: 'citizen', personId, partyId, partyKind: 'person', assurance: 'high', name: 'Camille Exemplaire' },
  });
  await gateway.director('bram', 'koffiebar', 'bram-for-koffiebar');
  credentialId = (await gateway.call(addCredential, { as: 'noa', body: { type: 'identity' } })).body.id;
});
afterAll(() => gateway.stop());

const isOfHolders = ({ access }: Route): boolean => access !== 'public' && access.role === 'citizen';
const ofHolders: readonly Route[] = walletRoutes.filter(isOfHolders);

describe.each(ofHolders.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  test('refuses a parent who acts for a child, and says why', async () => {
    const { problem } = await gateway.call(route, {
      as: 'camille-for-noa',
      ...requestFor(route, { ...strangers(), credentialId }),
    });
    expect([problem.status, problem.type]).toEqual([403, 'urn:problem-type:gun:wallet:onlyForYourself']);
  });
});

test('the child itself, and a director for themselves, go on', async () => {
  const add = (as: string, type: string) => gateway.call(addCredential, { as, body: { type } });
  expect((await gateway.call(readCredential, { as: 'noa', input: { credentialId } })).status).toBe(200);
  expect((await add('bram', 'organisation')).status).toBe(201);
  expect((await add('bram-for-koffiebar', 'organisation')).problem.type).toMatch(/:notForEnterprises$/);
});

test('each refusal is one that its route declares', () => expect(undeclaredRefusals(gateway)).toEqual([]));
