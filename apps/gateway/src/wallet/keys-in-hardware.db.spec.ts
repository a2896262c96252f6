/**
 * A counter whose keys are in a hardware module: an attestation is issued, and shown from a phone and from our own wallet;
 * one that moved there goes on with what was made in software. Runs where SoftHSM2 is.
 */
import { answerReceivedRequest, readPresentation, receiveRequest } from '@gun/wallet-contract';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, asksForDiploma, offersToPhone, verifyingAgency, walletAt } from '../testing/wallets/wallets';

const { SOFTHSM2_MODULE: module, SOFTHSM2_MISSING: reason = 'nobody looked for it' } = process.env;
const suite = module ? describe : describe.skip;

suite(module ? 'with keys in a hardware module' : `with keys in a hardware module (not run: ${reason})`, () => {
  let software: TestGateway;
  let gateway: TestGateway;
  beforeEach(async () => {
    software = await TestGateway.start();
    await software.citizen('camille');
    gateway = await software.beside({ pkcs11: { module: module ?? '', token: 'gun', pin: '123456' } });
  });
  afterEach(async () => {
    await gateway.stop();
    await software.stop();
  });

  /** Where the key of each purpose is. */
  const places = async () => {
    const rows = await gateway.sql<{ purpose: string; place: string }>(
      `select purpose, split_part(key_ref, '.', 1) as place from wallet_signing_key`,
    );
    return Object.fromEntries(rows.map(({ purpose, place }) => [purpose, place]));
  };
  const read = async (presentationId: string) =>
    (await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId } })).body.state;

  async function showsFromOurWallet(credentialId: string): Promise<string> {
    const asked = await asksForDiploma(gateway);
    const request = (await gateway.call(receiveRequest, { as: 'camille', body: { link: asked.uri } })).body;
    const chosen = [{ question: 'diploma', credentialId }];
    await gateway.call(answerReceivedRequest, { as: 'camille', input: { requestId: request.id }, body: { chosen } });
    return read(asked.id);
  }

  test('a diploma is issued to a phone and shown, encrypted; our own wallet shows it, too', async () => {
    const credentialId = await addsDiploma(gateway, 'camille');
    const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
    const wallet = walletAt(gateway);
    const [held] = await wallet.fetch(uri, pin);
    const asked = await asksForDiploma(gateway);
    const request = await wallet.readRequest(asked.uri);
    await wallet.send(request, { diploma: [await wallet.present(held!, request, ['achievement_title'])] }); // one was fetched
    expect(await read(asked.id)).toBe('answered');
    expect(await showsFromOurWallet(credentialId)).toBe('answered');
    expect(await places()).toEqual({
      ...{ 'credential-request': 'pkcs11', 'issuer:diploma': 'pkcs11', 'verifier-request': 'pkcs11' },
    });
  });

  test('what was made in software before the module came is shown as before', async () => {
    const before = await addsDiploma(software, 'camille');
    expect(await showsFromOurWallet(before)).toBe('answered');
    expect(await places()).toEqual({ 'issuer:diploma': 'software', 'verifier-request': 'pkcs11' });
  });
});
