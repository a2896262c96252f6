/** One page of all that a person permitted: each kind is taken back there, and the other side hears it at once. */
import { acceptPreview, askEvidence, requestPreview, startPreviewSession } from '@gun/data-broker-contract';
import { proposeMandate } from '@gun/identity-contract';
import { SignIns } from '@gun/identity-server';
import { readChannels } from '@gun/notifications-contract';
import { givePermissionAgain, listPermissions, takePermissionBack } from '@gun/own-data-contract';
import { confirmContact, giveContact } from '@gun/profile-contract';
import { claimTrainingCredits, grantTrainingCredits, reserveTrainingCredits } from '@gun/training-credits-contract';
import { SectorPseudonyms } from '@gun/identity-server';
import {
  answerReceivedRequest,
  askPresentation,
  checkCredential,
  readPresentation,
  receiveRequest,
  showCredential,
} from '@gun/wallet-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asksForExtract, submits } from '../testing/lives/lives';
import { PostOffice } from '../testing/post-office';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, offersToPhone, verifyingAgency, walletAt } from '../testing/wallets/wallets';

let gateway: TestGateway;
let office: PostOffice;
let credentialId: string;
beforeAll(async () => {
  office = await PostOffice.open();
  gateway = await TestGateway.start(undefined, office.config);
  for (const id of ['camille', 'bram', 'yanis'] as const) await gateway.citizen(id);
  credentialId = await addsDiploma(gateway, 'camille');
});
afterAll(async () => {
  await gateway.stop();
  await office.close();
});

const kindOf = async (kind: string, as = 'camille') =>
  (await gateway.call(listPermissions, { as })).body.kinds.find((one) => one.kind === kind)?.items ?? [];
const newest = async (kind: string) => (await kindOf(kind))[0]?.id ?? 'nothing was permitted';
const takesBack = (kind: string, permissionId: string, as = 'camille') =>
  gateway.call(takePermissionBack, { as, input: { kind, permissionId } });
const stateOf = async (kind: string, id: string) => (await kindOf(kind)).find((one) => one.id === id)?.state;

/** Taken back once for its owner, never for another, and twice is once. */
async function isTakenBack(kind: string, id: string): Promise<void> {
  expect(await stateOf(kind, id)).toBe('inForce');
  const others = await takesBack(kind, id, 'bram');
  expect([others.status, others.problem.type]).toEqual([404, 'urn:problem-type:gun:own-data:permissionNotFound']);
  expect(await stateOf(kind, id)).toBe('inForce');
  expect((await takesBack(kind, id)).status).toBe(201);
  expect(await stateOf(kind, id)).toBe('over');
  expect((await takesBack(kind, id)).status).toBe(201);
}

test('every kind is named, also one that is not used', async () => {
  const { body } = await gateway.call(listPermissions, { as: 'bram' });
  expect(body.kinds.map(({ kind }) => kind).toSorted()).toEqual([
    ...['channel', 'display', 'mandate', 'phone', 'preview', 'reservation', 'sharing', 'signIn'],
  ]);
  expect(body.kinds.flatMap(({ items }) => items)).toEqual([]);
});

test('a mandate, with the names of its procedures', async () => {
  const procedures = ['change-of-address'];
  const period = { from: '2026-11-25', until: '2027-11-24' };
  const body = { side: 'principal', holderName: 'Yanis Relais', procedures, ...period };
  await gateway.call(proposeMandate, { as: 'camille', body });
  const [given] = await kindOf('mandate');
  expect(given).toMatchObject({ name: 'Yanis Relais', since: '2026-11-25', until: '2027-11-24' });
  expect(given?.procedures?.[0]?.fr).toMatch(/adresse/i);
  await isTakenBack('mandate', given?.id ?? '');
  expect(await kindOf('mandate', 'yanis')).toEqual([]);
});

test('what an agency may look at again: it reads nothing from its next request on', async () => {
  gateway.agency(verifyingAgency);
  const wanted = { purpose: 'recruitment', claims: ['achievement_title'], sharedDays: 30 };
  const { body: asked } = await gateway.call(askPresentation, { as: verifyingAgency, body: wanted });
  const { body: request } = await gateway.call(receiveRequest, { as: 'camille', body: { link: asked.uri } });
  const chosen = request.wants.map(({ question }) => ({ question, credentialId }));
  await gateway.call(answerReceivedRequest, { as: 'camille', input: { requestId: request.id }, body: { chosen } });
  const reads = () => gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: asked.id } });
  expect((await reads()).body.shown).toHaveLength(1);
  await isTakenBack('sharing', request.id);
  expect((await reads()).body).not.toHaveProperty('shown');
});

test('a code on paper: whoever reads it learns that it is not valid', async () => {
  const shown = await gateway.call(showCredential, { as: 'camille', input: { credentialId }, body: { on: 'paper' } });
  const checks = async () => (await gateway.call(checkCredential, { body: { code: shown.body.code } })).body.genuine;
  expect(await checks()).toBe(true);
  await isTakenBack('display', shown.body.id);
  expect(await checks()).toBe(false);
});

test('a sign-in elsewhere', async () => {
  const device = { browser: 'Firefox', system: 'Windows' };
  const seen = { personId: gateway.personOf('camille'), session: 'elsewhere', assurance: 'high' as const, device };
  const id = await gateway.app.get(SignIns).note(seen);
  expect((await kindOf('signIn'))[0]).toMatchObject({ name: 'Firefox, Windows' });
  await isTakenBack('signIn', id);
  await expect(gateway.app.get(SignIns).note(seen)).rejects.toMatchObject({ refusal: 'sessionEnded' });
});

test('a way of writing: taken back with one word, and given again with another', async () => {
  const address = 'camille@mail.example';
  const given = await gateway.call(giveContact, { as: 'camille', body: { kind: 'email', address, language: 'fr' } });
  await gateway.drain();
  await gateway.send();
  const code = /(?<!\d)\d{6}(?!\d)/.exec(office.mails.at(-1)?.text ?? '')?.[0];
  const contactId = given.body.items[0]?.id ?? '';
  await gateway.call(confirmContact, { as: 'camille', input: { contactId }, body: { code } });
  expect((await kindOf('channel'))[0]).toMatchObject({ id: 'email', state: 'inForce', actions: ['takeBack'] });
  const place = { as: 'camille', input: { kind: 'channel', permissionId: 'email' } };
  expect((await gateway.call(takePermissionBack, place)).status).toBe(201);
  expect((await gateway.call(readChannels, { as: 'camille' })).body.email).toBe(false);
  expect((await kindOf('channel'))[0]).toMatchObject({ state: 'over', actions: ['giveAgain'] });
  expect((await gateway.call(givePermissionAgain, place)).status).toBe(201);
  expect((await gateway.call(readChannels, { as: 'camille' })).body.email).toBe(true);
});

test('evidence that was accepted and not fetched: the agency receives nothing (bars 64)', async () => {
  const agency = gateway.agency('agency-criminal-record');
  const type = 'vehicle-registration';
  gateway.sources.permits(agency, type);
  gateway.sources.knows(type, [{ key: 'plates', value: '7-ZZZ-001' }]);
  const { dossierId } = await submits(gateway, 'camille', {
    ...{ procedureKey: 'criminal-record-extract', answers: asksForExtract },
  });
  await gateway.drain();
  const about = { dossier: dossierId, evidenceTypes: [type] };
  const { body: session } = await gateway.call(startPreviewSession, { as: agency, body: about });
  const mine = { as: 'camille', input: { previewId: session.id } };
  await gateway.call(requestPreview, mine);
  await gateway.call(acceptPreview, { ...mine, body: { evidenceTypes: [type] } });
  await isTakenBack('preview', session.id);
  const asked = await gateway.call(askEvidence, { as: agency, body: { ...about, previewSession: session.id } });
  expect([asked.status, asked.problem.type]).toEqual([409, 'urn:problem-type:gun:data-broker:previewRefused']);
});

test('training credits that wait for a provider: its code serves no more', async () => {
  const grantor = gateway.agency('agency-payroll-office');
  const provider = gateway.agency('agency-training-centre');
  const hours = { scheme: 'flemish-training-leave', amount: 4 };
  const subject = await gateway.app.get(SectorPseudonyms).of(gateway.personOf('camille'), grantor);
  await gateway.call(grantTrainingCredits, { as: grantor, body: { ...hours, subject } });
  const body = { ...hours, provider, course: 'Comptabilité' };
  const reserved = await gateway.call(reserveTrainingCredits, { as: 'camille', body });
  const code = reserved.body.reservations[0]?.code;
  await isTakenBack('reservation', await newest('reservation'));
  expect((await gateway.call(claimTrainingCredits, { as: provider, body: { code, amount: 4 } })).status).toBe(404);
});

test('copies in a phone: the document ends with them, for everybody', async () => {
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  await walletAt(gateway).fetch(uri, pin, 1);
  const id = await newest('phone');
  await isTakenBack('phone', id);
});

test('what cannot be changed by one word is refused, and so is an unknown kind', async () => {
  const again = (kind: string, permissionId: string) =>
    gateway.call(givePermissionAgain, { as: 'camille', input: { kind, permissionId } });
  expect((await again('mandate', await newest('mandate'))).problem.type).toContain('permissionFixed');
  expect((await again('cookies', 'all')).status).toBe(404);
  expect((await takesBack('channel', 'pigeon')).status).toBe(404);
});
