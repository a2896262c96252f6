/** What stays of a wallet that was erased: bits of public lists, for as long as a copy may be shown, and of nobody. */
import { PersonalDataSources } from '@gun/nest';
import { PassedRows } from '@gun/wallet-server';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Held } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { holdsDiploma, walletAt } from '../testing/wallets/wallets';

let gateway: TestGateway;
let copy: Held;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
});
afterAll(() => gateway.stop());

const later = (days: number) => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + days * 86_400_000);
};
const count = async (table: string): Promise<number> => (await gateway.sql(`select 1 from ${table}`)).length;

beforeEach(async () => {
  [copy] = (await holdsDiploma(gateway, 'camille')) as [Held]; // one was asked for
  later(1);
  const wallet = gateway.app
    .get(PersonalDataSources)
    .all()
    .find(({ name }) => name === 'wallet');
  await wallet?.erase(gateway.personOf('camille'), gateway.clock.at);
});

test('no place of a status list leads back to the person, and every copy has ended', async () => {
  const led = `select 1 from wallet_status_entry where owner_id = $1`;
  expect(await gateway.sql(led, [gateway.personOf('camille')])).toEqual([]);
  expect(await gateway.sql(`select distinct owner_id, credential_id from wallet_status_entry`)).toHaveLength(1);
  expect(await walletAt(gateway).status(copy)).toBe(1);
});

test('a list goes when no copy of its kind can be shown any more', async () => {
  later(364);
  await gateway.app.get(PassedRows).forget();
  expect(await count('wallet_status_list')).toBeGreaterThan(0);
  later(100);
  await gateway.app.get(PassedRows).forget();
  expect([await count('wallet_status_list'), await count('wallet_status_entry')]).toEqual([0, 0]);
});
