/** A credential request and the database: how often it waits for it, and what happens when somebody was faster. */
import { Database } from '@gun/nest';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ForeignWallet, Offer } from '../testing/wallets/foreign-wallet';
import { roundTripsOf } from '../testing/round-trips';
import { TestGateway } from '../testing/test-gateway';
import { untilSomeoneWaits } from '../testing/until-someone-waits';
import { addsDiploma, offersToPhone, walletAt } from '../testing/wallets/wallets';

let gateway: TestGateway;
let wallet: ForeignWallet;
let credentialId: string;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  wallet = walletAt(gateway);
  credentialId = await addsDiploma(gateway, 'camille');
});
afterAll(() => gateway.stop());

let offer: Offer;
let token: string;
beforeEach(async () => {
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  offer = await wallet.scan(uri);
  token = JSON.parse((await wallet.token(offer, pin)).text).access_token;
});

const onPhones = (): Promise<Record<string, unknown>[]> =>
  gateway.sql(`select id from wallet_copy where credential_id = $1 and place = 'phone'`, [credentialId]);

test('asks four times, for one copy as for three', async () => {
  const trips = [];
  for (const copies of [1, 1, 3]) {
    const nonce = await wallet.nonce(offer);
    trips.push(await roundTripsOf(gateway, () => wallet.request(offer, token, copies, { nonce })));
  }
  // The first also fetches the key that signs and the places that were never given out, which are kept at hand.
  expect(trips.slice(1)).toEqual([4, 4]);
});

test('whose places somebody else takes at the last moment gets others, and is counted once', async () => {
  const nobody = '00000000-0000-0000-0000-000000000000';
  const before = await onPhones();
  let asked: ReturnType<ForeignWallet['request']> | undefined;
  await gateway.app.get(Database).transaction(async (tx) => {
    await tx.query(
      `insert into wallet_status_entry (list_id, place, owner_id, credential_id)
       select id, place, $1, $1 from wallet_status_list, generate_series(0, 131071) place on conflict do nothing`,
      [nobody],
    );
    asked = wallet.request(offer, token, 2);
    await untilSomeoneWaits(gateway);
  });
  expect((await asked)?.held).toHaveLength(2);
  expect(await onPhones()).toHaveLength(before.length + 2);
});
