/** The key of an issuer is no longer safe: what it signed is believed by nobody, and no holder loses a document. */
import { listNotifications } from '@gun/notifications-contract';
import {
  credentialType,
  listMyCredentials,
  offerCredential,
  readCredential,
  readPresentation,
  withdrawCredential,
} from '@gun/wallet-contract';
import { KeyReplacement } from '@gun/wallet-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createHash } from 'node:crypto';
import type { Held } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { asksForDiploma, holdsDiploma, httpTo, verifyingAgency, walletAt } from '../testing/wallets/wallets';

const holders = ['camille', 'bram', 'sarah'] as const;
let gateway: TestGateway;
let copies: Held[];
beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const who of holders) await gateway.citizen(who);
});
afterAll(() => gateway.stop());

beforeEach(async () => {
  copies = [];
  for (const who of holders) copies.push((await holdsDiploma(gateway, who))[0]!);
});
afterEach(async () => {
  for (const as of holders)
    for (const { id } of await validOf(as)) await gateway.call(withdrawCredential, { as, input: { credentialId: id } });
});

const validOf = async (as: string) =>
  (await gateway.call(listMyCredentials, { as })).body.items.filter(({ state }) => state === 'valid');
const passes = (ms: number) => void (gateway.clock.at = new Date(gateway.clock.at.getTime() + ms));
const replacement = () => gateway.app.get(KeyReplacement);
async function replaceKey() {
  const retired = await replacement().retire('diploma');
  passes(11_000);
  const revoked = await replacement().revokeAll('diploma');
  let reissued = 0;
  for (let some = await replacement().reissueSome('diploma'); some > 0;) {
    reissued += some;
    some = await replacement().reissueSome('diploma');
  }
  return { retired, revoked, reissued };
}
const leafOf = ({ credential }: Held): string => decodeProtectedHeader(credential.split('~')[0] ?? '').x5c?.[0] ?? '';
const thumbprintOf = (held: Held): string =>
  createHash('sha256')
    .update(Buffer.from(leafOf(held), 'base64'))
    .digest('base64url');
const trustList = async () =>
  decodeJwt<{ LoTE: { ListAndSchemeInformation: { LoTESequenceNumber: number } } }>(
    (await httpTo(gateway)('GET', 'http://localhost:4000/openid/trust/lists/issuers')).text,
  );
async function shows(copy: Held) {
  const asked = await asksForDiploma(gateway);
  const wallet = walletAt(gateway);
  const request = await wallet.readRequest(asked.uri);
  await wallet.send(request, { diploma: [await wallet.present(copy, request, ['achievement_title'])] });
  const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: asked.id } });
  return body.failure ?? body.state;
}
async function fetchesAnew(as: string): Promise<Held> {
  const [held] = await validOf(as);
  const { body: offer } = await gateway.call(offerCredential, { as, input: { credentialId: held!.id } });
  return (await walletAt(gateway).fetch(offer.uri, offer.pin))[0]!;
}

test('every copy in a phone is revoked, and every document is copied anew for its holder', async () => {
  const { retired, revoked, reissued } = await replaceKey();
  expect([retired, reissued]).toEqual([1, holders.length]);
  expect(revoked).toBe(holders.length * (credentialType('diploma').batch + 1));
  for (const copy of copies) expect(await walletAt(gateway).status(copy)).toBe(1);
  for (const as of holders) expect(await validOf(as)).toHaveLength(1);
});

test('what the old key signed is refused by the certificate itself, whatever place in a list a thief names', async () => {
  expect(await shows(copies[0]!)).toBe('answered');
  await replacement().retire('diploma');
  passes(11_000);
  expect(await shows(copies[0]!)).toBe('untrustedIssuer');
});

test('a copy fetched afterwards is of another key, and is believed', async () => {
  await replaceKey();
  const anew = await fetchesAnew('camille');
  expect(leafOf(anew)).not.toBe(leafOf(copies[0]!));
  expect(await shows(anew)).toBe('answered');
});

test('the trust list names the retired certificate, and is newer than the one of this morning', async () => {
  const before = await trustList();
  await replaceKey();
  const after = await trustList();
  expect(JSON.stringify(after)).toContain(thumbprintOf(copies[0]!));
  const numberOf = ({ LoTE }: typeof before) => LoTE.ListAndSchemeInformation.LoTESequenceNumber;
  expect(numberOf(after)).toBeGreaterThan(numberOf(before));
});

test('the holder is told, and the document still says what it said', async () => {
  await replaceKey();
  const { body: inbox } = await gateway.call(listNotifications, { as: 'bram' });
  expect(inbox.items[0]?.title.nl).toBe('Document vernieuwd: Diploma');
  const [held] = await validOf('bram');
  const { body } = await gateway.call(readCredential, { as: 'bram', input: { credentialId: held!.id } });
  expect(body.claims.map(({ value }) => value)).toContain('Master in de architectuur');
});

test('a run that was cut off goes on where it stopped, and one more changes nothing', async () => {
  await replacement().retire('diploma');
  passes(11_000);
  await replacement().revokeAll('diploma');
  await replacement().reissueSome('diploma');
  expect(await replacement().reissueSome('diploma')).toBe(0);
  const anew = await fetchesAnew('sarah');
  expect(await shows(anew)).toBe('answered');
});

test('a second gateway stops signing with the old key within ten seconds', async () => {
  const other = await gateway.beside();
  try {
    await replacement().retire('diploma');
    other.clock.at = new Date(gateway.clock.at.getTime() + 11_000);
    gateway.clock.at = other.clock.at;
    const [held] = await validOf('camille');
    const { body: offer } = await other.call(offerCredential, { as: 'camille', input: { credentialId: held!.id } });
    const [copy] = await walletAt(other).fetch(offer.uri, offer.pin);
    expect(leafOf(copy!)).not.toBe(leafOf(copies[0]!));
  } finally {
    await other.app.close();
  }
});
