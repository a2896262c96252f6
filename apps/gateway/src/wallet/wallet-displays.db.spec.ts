/** A document on a screen or on paper: anybody with its code learns whether it holds, and what its holder chose to show. */
import { checkCredential, listCredentialDisplays, showCredential, withdrawCredential } from '@gun/wallet-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma } from '../testing/wallets/wallets';

let gateway: TestGateway;
let credentialId: string;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  credentialId = await addsDiploma(gateway, 'camille');
});
afterAll(() => gateway.stop());

const shows = async (body: { on: 'screen' | 'paper'; proof?: string }, key?: string) =>
  (await gateway.call(showCredential, { as: 'camille', input: { credentialId }, body, ...(key && { key }) })).body;
const checks = async (code = '') => (await gateway.call(checkCredential, { body: { code } })).body;
const later = (minutes: number) => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + minutes * 60_000);
};

test('whoever checks a code learns that it is genuine and holds, and nothing about its holder', async () => {
  const { code } = await shows({ on: 'screen' });
  const check = await checks(code);
  expect(check).toMatchObject({ genuine: true, state: 'valid', claims: [] });
  expect(check.title?.en).toBe('Diploma');
});

test('they learn what the holder chose, however the code is typed', async () => {
  const { code = '' } = await shows({ on: 'screen', proof: 'level' });
  const { claims } = await checks(code.toLowerCase().replaceAll('-', ' '));
  expect(claims?.map(({ value }) => value)).toEqual(['7']);
});

test('the holder sees that it was checked, and nobody else sees the list', async () => {
  const { id, code } = await shows({ on: 'screen' });
  await checks(code);
  await checks(code);
  const { body } = await gateway.call(listCredentialDisplays, { as: 'camille', input: { credentialId } });
  expect(body.items.find((one) => one.id === id)).toMatchObject({ checks: 2, on: 'screen' });
  expect(JSON.stringify(body)).not.toContain(code);
  const others = await gateway.call(listCredentialDisplays, { as: 'bram', input: { credentialId } });
  expect(others.status).toBe(404);
});

test('the same request again gives the same code, and the code is kept nowhere', async () => {
  const key = '01890a5d-ac96-774b-bcce-b302099a8057';
  const { code = '' } = await shows({ on: 'paper' }, key);
  expect((await shows({ on: 'paper' }, key)).code).toBe(code);
  for (const table of ['wallet_display', 'idempotency'])
    expect(JSON.stringify(await gateway.sql(`select * from ${table}`))).not.toContain(code);
});

test('a code on a screen ends after ten minutes, one on paper after a week', async () => {
  const [screen, paper] = [await shows({ on: 'screen' }), await shows({ on: 'paper' })];
  later(11);
  expect(await checks(screen.code)).toEqual({ genuine: false });
  expect(await checks(paper.code)).toMatchObject({ genuine: true });
  later(7 * 24 * 60);
  expect(await checks(paper.code)).toEqual({ genuine: false });
});

test('what it cannot prove is not shown', async () => {
  const asked = { as: 'camille', input: { credentialId }, body: { on: 'screen' as const, proof: 'majority' } };
  expect((await gateway.call(showCredential, asked)).problem.type).toContain('proofNotOffered');
});

test('a withdrawn document says so, without what it said', async () => {
  const { code } = await shows({ on: 'paper', proof: 'level' });
  await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId } });
  expect(await checks(code)).toMatchObject({ genuine: true, state: 'withdrawn', claims: [] });
});
