/** An attestation ends while copies of it are being made: no copy outlives the ending, wherever it was on its way to. */
import { Database } from '@gun/nest';
import { addCredential, exportDiploma, proveAge, readCredential } from '@gun/wallet-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';
import { untilSomeoneWaits } from '../testing/until-someone-waits';
import { addsDiploma, offersToPhone, walletAt } from '../testing/wallets/wallets';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
});
afterAll(() => gateway.stop());

/** Begins to make copies while a transaction that ends the attestation has not committed yet. */
async function whileItEnds<T>(credentialId: string, make: () => Promise<T>): Promise<T> {
  let made: Promise<T> | undefined;
  await gateway.app.get(Database).transaction(async (tx) => {
    await tx.query(`update wallet_credential set state = 'withdrawn', ended_at = now() where id = $1`, [credentialId]);
    await tx.query(`update wallet_status_entry set ended_at = now() where credential_id = $1`, [credentialId]);
    made = make();
    await Promise.race([made, untilSomeoneWaits(gateway)]);
  });
  return made!; // was begun
}

const placesLeft = (credentialId: string) =>
  gateway.sql(`select place from wallet_status_entry where credential_id = $1 and ended_at is null`, [credentialId]);

describe('a diploma', () => {
  let credentialId: string;
  beforeEach(async () => {
    credentialId = await addsDiploma(gateway, 'camille');
  });

  test('is not copied into a phone', async () => {
    const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
    const wallet = walletAt(gateway);
    const offer = await wallet.scan(uri);
    const token = JSON.parse((await wallet.token(offer, pin)).text).access_token;
    const heard = await whileItEnds(credentialId, () => wallet.request(offer, token, 1));
    expect([heard.status, JSON.parse(heard.text).error]).toEqual([400, 'credential_request_denied']);
    expect(await placesLeft(credentialId)).toEqual([]);
  });

  test('is not written into a file', async () => {
    const input = { credentialId };
    const heard = await whileItEnds(credentialId, () => gateway.call(exportDiploma, { as: 'camille', input }));
    expect(heard.problem.type).toBe('urn:problem-type:gun:wallet:credentialNotValid');
    expect(await placesLeft(credentialId)).toEqual([]);
  });
});

test('a batch of a proof of age is not made anew', async () => {
  const { body: added } = await gateway.call(addCredential, { as: 'camille', body: { type: 'proofOfAge' } });
  const copies = (where: string) =>
    gateway.sql(`select id from wallet_copy where credential_id = $1 ${where}`, [added.id]);
  const [last] = await copies(`and form = 'mso_mdoc'`);
  await gateway.sql(`delete from wallet_copy where credential_id = $1 and id <> $2`, [added.id, last?.['id']]);
  const body = { handover: 'A'.repeat(43) };
  await whileItEnds(added.id, () => gateway.call(proveAge, { as: 'camille', body }));
  expect(await copies('')).toEqual([]);
});

test('a document that its holder withdraws while its source answers stays withdrawn', async () => {
  const adds = () => gateway.call(addCredential, { as: 'camille', body: { type: 'drivingLicence' } });
  gateway.sources.answersWith('driving-licence', { state: 'deferred', expectedAt: '2026-12-01T09:00:00Z' });
  const { body: awaited } = await adds();
  expect(awaited.state).toBe('awaited');
  gateway.sources.knows('driving-licence', [
    { key: 'categories', value: 'B' },
    { key: 'issuedOn', value: '2010-05-03' },
    { key: 'validUntil', value: '2030-05-03' },
    { key: 'inForce', value: true },
  ]);
  await whileItEnds(awaited.id, adds);
  const { body } = await gateway.call(readCredential, { as: 'camille', input: { credentialId: awaited.id } });
  expect(body.state).toBe('withdrawn');
});
