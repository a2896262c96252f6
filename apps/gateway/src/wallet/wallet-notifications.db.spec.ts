/**
 * What wallets tell of what they were given (OpenID4VCI 1.0, part 11): their holder reads it, the desk as well, and a wallet
 * that says it twice says it once. The library of the OpenWallet Foundation tells; the errors are provoked by hand.
 */
import 'reflect-metadata';
import { PersonalDataSources } from '@gun/nest';
import { clientAuthenticationAnonymous, HashAlgorithm, setGlobalConfig } from '@openid4vc/oauth2';
import { Openid4vciClient } from '@openid4vc/openid4vci';
import { readCredential, type WalletEvent } from '@gun/wallet-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { json, read, type ForeignWallet, type Heard, type Json } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, fetchFrom, httpTo, offersToPhone, walletAt } from '../testing/wallets/wallets';

const issuer = 'http://localhost:4000/openid/issuer';
const endpoint = `${issuer}/notification`;

let gateway: TestGateway;
let wallet: ForeignWallet;
beforeAll(async () => {
  setGlobalConfig({ allowInsecureUrls: true }); // the gateway under test has no TLS
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  wallet = walletAt(gateway);
});
afterAll(() => gateway.stop());

/** A wallet that was just given copies. */
interface Given {
  readonly credentialId: string;
  readonly token: string;
  readonly id: string;
}

async function given(as: string, copies = 2): Promise<Given> {
  const credentialId = await diplomaOf(as);
  const { uri, pin } = await offersToPhone(gateway, as, credentialId);
  const offer = await wallet.scan(uri);
  const { access_token: token } = read<{ access_token: string }>((await wallet.token(offer, pin)).text);
  const { text } = await wallet.request(offer, token, copies);
  return { credentialId, token, id: read<{ notification_id: string }>(text).notification_id };
}

const diplomas = new Map<string, string>();
async function diplomaOf(as: string): Promise<string> {
  const known = diplomas.get(as) ?? (await addsDiploma(gateway, as));
  diplomas.set(as, known);
  return known;
}

const tells = ({ token }: Pick<Given, 'token'>, body: unknown): Promise<Heard> =>
  httpTo(gateway)('POST', endpoint, { ...json, authorization: `Bearer ${token}` }, JSON.stringify(body));
const said = ({ status, text }: Heard): [number, unknown] => [status, text === '' ? '' : read(text)['error']];
const seen = async (as = 'camille') =>
  (await gateway.call(readCredential, { as, input: { credentialId: await diplomaOf(as) } })).body;

describe('a wallet tells', () => {
  let one: Given;
  let before: number;
  beforeEach(async () => {
    before = (await seen()).copiesOnPhones;
    one = await given('camille');
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 1000);
  });

  test('with the library of the OpenWallet Foundation that it kept what it got, and its holder reads it', async () => {
    const client = new Openid4vciClient({
      callbacks: {
        fetch: fetchFrom(gateway),
        hash: (data, algorithm) =>
          createHash(algorithm === HashAlgorithm.Sha256 ? 'sha256' : algorithm)
            .update(data)
            .digest(),
        generateRandom: (length) => randomBytes(length),
        clientAuthentication: clientAuthenticationAnonymous(),
        signJwt: () => Promise.reject(new Error('not used')),
      },
    });
    const issuerMetadata = await client.resolveIssuerMetadata(issuer);
    const notification = { notificationId: one.id, event: 'credential_accepted' as const };
    const { ok, response } = await client.sendNotification({ issuerMetadata, notification, accessToken: one.token });
    expect([ok, response.status]).toEqual([true, 204]);
    expect(await seen()).toMatchObject({
      copiesOnPhones: before + 2,
      walletReports: [{ event: 'credential_accepted', copies: 2, toldAt: gateway.clock.at.toISOString() }],
    });
  });

  test('twice, at once and later, what it told before: nothing changes', async () => {
    const told = { notification_id: one.id, event: 'credential_deleted' };
    const heard = await Promise.all([tells(one, told), tells(one, told)]);
    expect([...heard, await tells(one, told)].map(({ status }) => status)).toEqual([204, 204, 204]);
    const { copiesOnPhones, walletReports = [] } = await seen();
    expect(copiesOnPhones).toBe(before);
    expect(walletReports.filter(({ event }) => event === 'credential_deleted')).toHaveLength(1);
  });

  test.each<WalletEvent>(['credential_failure', 'credential_deleted'])(
    'that copies are lost (%s): they are no longer counted on phones, and stay lost',
    async (event) => {
      await tells(one, { notification_id: one.id, event: 'credential_accepted' });
      await tells(one, { notification_id: one.id, event, event_description: 'Out of storage.' });
      await tells(one, { notification_id: one.id, event: 'credential_accepted' });
      const { copiesOnPhones, walletReports } = await seen();
      expect([copiesOnPhones, walletReports?.[0]?.event]).toEqual([before, event]);
    },
  );
});

describe('a wallet is refused', () => {
  test.each<[string, Json]>([
    ['without the name of what it got', { event: 'credential_accepted' }],
    ['without an event', { notification_id: 'x' }],
    ['with an event that is none', { notification_id: 'x', event: 'credential_lost' }],
    [
      'with a description in other letters',
      { notification_id: 'x', event: 'credential_failure', event_description: 'é' },
    ],
    ['with a quote in its description', { notification_id: 'x', event: 'credential_failure', event_description: '"' }],
  ])('%s', async (_which, body) => {
    expect(said(await tells(await given('camille', 1), body))).toEqual([400, 'invalid_notification_request']);
  });

  test('with a name that it made up, that was changed, or of what somebody else got', async () => {
    const [mine, brams] = [await given('camille', 1), await given('bram', 1)];
    for (const id of ['3fwe98js', mine.id.replace('.1s.', '.9s.'), brams.id])
      expect(said(await tells(mine, { notification_id: id, event: 'credential_deleted' }))).toEqual([
        ...[400, 'invalid_notification_id'],
      ]);
    expect((await seen('bram')).walletReports).toEqual([]);
  });

  test('without a token, or with one that is over, as of the credential endpoint', async () => {
    const one = await given('camille', 1);
    const told = { notification_id: one.id, event: 'credential_accepted' };
    expect(said(await httpTo(gateway)('POST', endpoint, json, JSON.stringify(told)))).toEqual([401, 'invalid_token']);
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 6 * 60_000);
    const heard = await tells(one, told);
    expect(said(heard)).toEqual([401, 'invalid_token']);
    expect(heard.headers['www-authenticate']).toContain('invalid_token');
  });

  test('after its answer, with nothing that a developer wrote kept', async () => {
    const one = await given('camille', 1);
    const description = 'Secret of a phone.';
    await tells(one, { notification_id: one.id, event: 'credential_failure', event_description: description });
    expect(JSON.stringify(await gateway.sql('select * from wallet_report'))).not.toContain('Secret');
    expect(gateway.logged.join()).not.toContain(description);
  });
});

test('reports are taken along and erased with the attestation', async () => {
  const [source] = gateway.app
    .get(PersonalDataSources)
    .all()
    .filter(({ name }) => name === 'wallet');
  const [told] = await gateway.sql<{ owner_id: string }>(`select owner_id from wallet_report limit 1`);
  const camille = told?.owner_id ?? '';
  const items: unknown[] = [];
  for await (const item of source?.items(camille) ?? []) items.push(item);
  expect(JSON.stringify(items)).toContain('credential_deleted');
  await source?.erase(camille, new Date(gateway.clock.at.getTime() + 1000));
  expect(await gateway.sql(`select 1 from wallet_report where owner_id = '${camille}'`)).toEqual([]);
});
