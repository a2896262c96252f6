/** A diploma as a file of the European Learning Model: signed so that others can check it, and ended with the diploma. */
import { addCredential, exportDiploma, withdrawCredential } from '@gun/wallet-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compactVerify, decodeProtectedHeader } from 'jose';
import { X509Certificate } from 'node:crypto';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, httpTo, walletAt } from '../testing/wallets/wallets';

let gateway: TestGateway;
let credentialId: string;
beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const name of ['camille', 'bram'] as const) await gateway.citizen(name);
  credentialId = await addsDiploma(gateway, 'camille');
});
afterAll(() => gateway.stop());

const exports = (as: string, key?: string, id = credentialId) =>
  gateway.call(exportDiploma, { as, input: { credentialId: id }, ...(key && { key }) });

/** What a verifier of others reads of it, under the published anchor. */
async function read(file: string) {
  const { x5c = [], ...header } = decodeProtectedHeader(file);
  const leaf = new X509Certificate(Buffer.from(x5c[0] ?? '', 'base64'));
  const anchor = new X509Certificate((await httpTo(gateway)('GET', 'http://localhost:4000/openid/trust/anchors')).text);
  expect(leaf.checkIssued(anchor) && leaf.verify(anchor.publicKey)).toBe(true);
  const { payload } = await compactVerify(file, leaf.publicKey, { algorithms: ['ES256'] });
  return { header, payload: JSON.parse(new TextDecoder().decode(payload)) };
}

test('is a Verifiable Credential 2.0 that says what the diploma says', async () => {
  const { header, payload } = await read((await exports('camille')).body.content);
  expect(header).toEqual({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc' });
  expect(payload).toMatchObject({
    '@context': ['https://www.w3.org/ns/credentials/v2', expect.any(String)],
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    issuer: { id: payload.iss },
    credentialSubject: { hasClaim: [{ title: { nl: ['Master in de architectuur'] } }] },
  });
  expect('vc' in payload || 'cnf' in payload).toBe(false);
});

test('asked for again with the same key, it takes no second place in the status list', async () => {
  const key = crypto.randomUUID();
  const files = [await exports('camille', key), await exports('camille', key)];
  const [one, other] = await Promise.all(files.map(({ body }) => read(body.content)));
  expect(one?.payload.status).toEqual(other?.payload.status);
  const { payload } = await read((await exports('camille')).body.content);
  expect(payload.status).not.toEqual(one?.payload.status);
});

test('is made of one’s own diploma and of nothing else', async () => {
  expect((await exports('bram')).status).toBe(404);
  const age = await gateway.call(addCredential, { as: 'camille', body: { type: 'proofOfAge' } });
  expect((await exports('camille', undefined, age.body.id)).status).toBe(404);
});

test('ends with its diploma', async () => {
  const { content: credential } = (await exports('camille')).body;
  const held = { credential } as Parameters<ReturnType<typeof walletAt>['status']>[0]; // the key is not looked at
  expect(await walletAt(gateway).status(held)).toBe(0);
  await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId } });
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 60_000);
  expect(await walletAt(gateway).status(held)).toBe(1);
  expect((await exports('camille')).status).toBe(409);
});
