/** An authority revokes an attestation: every copy ends, whoever checks one hears it, and its holder reads why. */
import { listAccesses } from '@gun/data-broker-contract';
import { listNotifications } from '@gun/notifications-contract';
import {
  addCredential,
  listMyCredentials,
  offerCredential,
  readCredential,
  readPresentation,
  revokeCredential,
  revokeShownCredential,
  withdrawCredential,
  type RevokeCredential,
} from '@gun/wallet-contract';
import { SectorPseudonyms } from '@gun/identity-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { Held } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, asksForDiploma, offersToPhone, verifyingAgency, walletAt } from '../testing/wallets/wallets';

const authority = 'agency-flemish-diplomas';
let gateway: TestGateway;
let credentialId: string;
let copy: Held;
let subject: string;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.agency(authority);
  gateway.agency('agency-mobility');
  subject = await gateway.app.get(SectorPseudonyms).of(gateway.personOf('camille'), authority);
});
afterAll(() => gateway.stop());

beforeEach(async () => {
  credentialId = await addsDiploma(gateway, 'camille');
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  copy = (await walletAt(gateway).fetch(uri, pin))[0]!;
});
afterEach(async () => {
  const { body } = await gateway.call(listMyCredentials, { as: 'camille' });
  for (const { id } of body.items.filter(({ state }) => state === 'valid'))
    await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId: id } });
});

const grounds = {
  ...{ reason: 'wronglyIssued', language: 'nl', legalBasis: 'Codex Hoger Onderwijs, art. II.252' },
  explanation: 'Het diploma werd op een andere naam uitgereikt.',
  appeal: 'Beroep bij de Raad voor betwistingen inzake studievoortgangsbeslissingen, binnen 30 dagen.',
} as const;
const revoke = (as = authority, change: Partial<RevokeCredential> = {}) =>
  gateway.call(revokeCredential, { as, body: { subject, type: 'diploma', ...grounds, ...change } });
const placeOf = ({ credential }: Held) =>
  decodeJwt<{ status: { status_list: { uri: string; idx: number } } }>(credential.split('~')[0] ?? '').status
    .status_list;

describe('an authority that revokes', () => {
  test('ends every copy: the status list says so, and a verifier refuses it', async () => {
    const asked = await asksForDiploma(gateway);
    expect(await walletAt(gateway).status(copy)).toBe(0);
    expect((await revoke()).status).toBe(201);
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 61_000);
    expect(await walletAt(gateway).status(copy)).toBe(1);
    const wallet = walletAt(gateway);
    const request = await wallet.readRequest(asked.uri);
    await wallet.send(request, { diploma: [await wallet.present(copy, request, ['achievement_title'])] });
    const input = { presentationId: asked.id };
    const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input });
    expect([body.state, body.failure]).toEqual(['failed', 'revoked']);
  });

  test('tells the holder who did it, why, by which law and how to contest it', async () => {
    await revoke();
    const { body } = await gateway.call(readCredential, { as: 'camille', input: { credentialId } });
    expect(body.state).toBe('revoked');
    expect(body.revocation).toMatchObject({
      ...{ explanation: grounds.explanation, legalBasis: grounds.legalBasis, appeal: grounds.appeal, language: 'nl' },
      reason: { nl: 'Dit document had niet afgegeven mogen worden.' },
      authority: { nl: 'Leer- en Ervaringsbewijzendatabank (LED), Vlaamse overheid' },
    });
    const { body: inbox } = await gateway.call(listNotifications, { as: 'camille' });
    expect(inbox.items[0]).toMatchObject({ tone: 'no', title: { fr: 'Document révoqué : Diplôme' } });
    await gateway.seal();
    const { body: accesses } = await gateway.call(listAccesses, { as: 'camille' });
    expect(JSON.stringify(accesses)).toContain('credential-revocation');
  });

  test('keeps its reasons where a copy of the database reveals nothing', async () => {
    await revoke();
    const rows = await gateway.sql(`select encode(content, 'escape') as content from wallet_revocation`);
    expect(JSON.stringify(rows)).not.toContain('andere naam');
  });

  test('leaves nothing that can be shown, sent or withdrawn, and the holder may ask for a new one', async () => {
    await revoke();
    const input = { credentialId };
    for (const route of [offerCredential, withdrawCredential])
      expect((await gateway.call(route, { as: 'camille', input })).problem.type).toContain('credentialNotValid');
    expect((await gateway.call(addCredential, { as: 'camille', body: { type: 'diploma' } })).status).toBe(201);
    const { body } = await gateway.call(listMyCredentials, { as: 'camille' });
    expect(body.items.filter(({ state }) => state === 'valid')).toHaveLength(1);
  });

  test('may name the copy that it has in its hand, and need not know whose it is', async () => {
    const { uri: statusList, idx: place } = placeOf(copy);
    const body = { statusList, place, ...grounds };
    expect((await gateway.call(revokeShownCredential, { as: authority, body })).status).toBe(201);
    const { body: mine } = await gateway.call(readCredential, { as: 'camille', input: { credentialId } });
    expect(mine.state).toBe('revoked');
  });

  test('by a place does it once: a repeated request gets the first answer', async () => {
    const { uri: statusList, idx: place } = placeOf(copy);
    const call = { as: authority, body: { statusList, place, ...grounds }, key: crypto.randomUUID() };
    const one = await gateway.call(revokeShownCredential, call);
    const two = await gateway.call(revokeShownCredential, call);
    expect([one.status, two.status, two.body]).toEqual([201, 201, one.body]);
  });

  test('does it once: a repeated request changes nothing, and there is nothing left to revoke', async () => {
    const call = { as: authority, body: { subject, type: 'diploma', ...grounds }, key: crypto.randomUUID() };
    const [one, two] = [await gateway.call(revokeCredential, call), await gateway.call(revokeCredential, call)];
    expect(two.body).toEqual(one.body);
    expect((await revoke()).problem.type).toContain('nothingToRevoke');
  });
});

describe('nobody else does:', () => {
  test.each<[string, () => ReturnType<typeof revoke>, string]>([
    ['the authority of another document', () => revoke('agency-mobility'), 'notYourAttestation'],
    [
      'its authority, of a document that is not its own',
      () => revoke(authority, { type: 'drivingLicence' }),
      'notYourAttestation',
    ],
    [
      'its authority, of a person whom its sector does not know',
      () => revoke(authority, { subject: `1.${'x'.repeat(43)}` }),
      'nothingToRevoke',
    ],
  ])('%s', async (_who, attempt, refusal) => {
    expect((await attempt()).problem.type).toContain(refusal);
    const { body } = await gateway.call(readCredential, { as: 'camille', input: { credentialId } });
    expect(body.state).toBe('valid');
  });

  test.each([
    ['of a list of others', () => ({ statusList: 'https://other.example/lists/1', place: placeOf(copy).idx })],
    ['that nobody has', () => ({ statusList: placeOf(copy).uri, place: 131_071 })],
    ['beyond the list', () => ({ statusList: placeOf(copy).uri, place: 99_999_999 })],
  ])('by a place %s, in the same words as by one of a document that is not its own', async (_which, place) => {
    const { problem } = await gateway.call(revokeShownCredential, { as: authority, body: { ...place(), ...grounds } });
    expect(problem.type).toContain('nothingToRevoke');
    const { uri: statusList, idx } = placeOf(copy);
    const body = { statusList, place: idx, ...grounds };
    const others = (await gateway.call(revokeShownCredential, { as: 'agency-mobility', body })).problem;
    expect([others.status, others.type, others.detail]).toEqual([problem.status, problem.type, problem.detail]);
  });
});
