import { checkDocument, createCheckCode, downloadDocument, listMyDocuments } from '@gun/documents-contract';
import {
  downloadAgencyDocument,
  listAgencyEvents,
  listQueue,
  readAgencyDossier,
  readDeskDocument,
  readDeskDossier,
  readDossier,
} from '@gun/dossiers-contract';
import {
  answerReceivedRequest,
  askPresentation,
  listMyCredentials,
  readCredential,
  readPresentation,
  receiveRequest,
} from '@gun/wallet-contract';
import { Database } from '@gun/nest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  asksForExtract,
  asksForExtractForMinors,
  claims,
  handsOver,
  issues,
  submits,
  type Life,
} from '../testing/lives/lives';
import { smallPdf } from '../testing/multipart';
import { TestGateway } from '../testing/test-gateway';
import { createHash } from 'node:crypto';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

const record = 'agency-criminal-record';
const procedureKey = 'criminal-record-extract';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  gateway.officer('sofie', 'namur-population');
  gateway.agency(record);
  gateway.agency('agency-national-register');
});
afterAll(() => gateway.stop());

const subjects = async (as: string) =>
  (await gateway.call(listAgencyEvents, { as })).body.items.map(({ subject }) => subject);
const readAtDesk = ({ dossierId }: Life) => gateway.call(readDeskDossier, { as: 'sofie', input: { dossierId } });

async function showsExtract(at: TestGateway, as: string) {
  const agency = { as: 'agency-national-register' };
  const asked = (await at.call(askPresentation, { ...agency, body: { purpose: 'recruitment-conduct' } })).body;
  const request = (await at.call(receiveRequest, { as, body: { link: asked.uri } })).body;
  const credentialId = (await at.call(listMyCredentials, { as })).body.items[0]?.id ?? '';
  const chosen = [{ question: 'criminalRecordExtract', credentialId }];
  await at.call(answerReceivedRequest, { as, input: { requestId: request.id }, body: { chosen } });
  return (await at.call(readPresentation, { ...agency, input: { presentationId: asked.id } })).body;
}

describe('an extract of model 595', () => {
  let life: Life;
  let documentId = '';
  const code = createCheckCode();

  test('goes straight to the Central Criminal Record', async () => {
    life = await submits(gateway, 'camille', { procedureKey, answers: asksForExtract });
    expect(await subjects(record)).toEqual([life.dossierId]);
    expect(await subjects('agency-national-register')).toEqual([]);
  });

  test('is nothing that the municipality ever sees', async () => {
    expect((await gateway.call(listQueue, { as: 'sofie' })).body.items).toEqual([]);
    expect((await readAtDesk(life)).status).toBe(404);
  });

  test('reaches the agency with a pseudonym, never with a national number', async () => {
    const seen = await gateway.call(readAgencyDossier, { as: record, input: { dossierId: life.dossierId } });
    expect(seen.body).toMatchObject({ step: { id: 'issue', kind: 'decide', done: false } });
    expect(seen.bytes.toString()).not.toMatch(/(?<![\da-f-])\d{11}(?![\da-f])/);
  });

  test('stays closed to everybody until the agency decides, and is then the citizen’s', async () => {
    expect((await gateway.call(checkDocument, { body: { code } })).body).toEqual({ genuine: false });
    documentId = await issues(gateway, record, life, code);
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } });
    expect(view.body.documents.map(({ kind }) => kind)).toEqual(['receipt', 'extract']);
    expect(view.body.documents.map(({ title }) => title.nl)).toEqual(['Ontvangstbewijs', 'Uittreksel of attest']);
    expect(view.body.decision).toMatchObject({
      title: { fr: 'Extrait établi' },
      by: { fr: expect.stringContaining('Casier judiciaire') },
    });
    const pdf = await gateway.call(downloadDocument, { as: 'camille', input: { documentId } });
    expect(pdf.bytes.equals(smallPdf)).toBe(true);
  });

  test('arrives in the wallet of its owner, once, as an attestation that names the document', async () => {
    await gateway.drain();
    await gateway.app.get(Database).rows(`update outbox set delivered_at = null where name = 'dossiers.decided'`);
    await gateway.drain();
    const { items, choices } = (await gateway.call(listMyCredentials, { as: 'camille' })).body;
    expect(items).toMatchObject([{ type: 'criminalRecordExtract', state: 'valid', label: '595' }]);
    expect(choices.map(({ type }) => type)).not.toContain('criminalRecordExtract');
    const read = await gateway.call(readCredential, { as: 'camille', input: { credentialId: items[0]!.id } });
    const claims = Object.fromEntries(read.body.claims.map(({ key, value }) => [key, value]));
    expect(claims).toMatchObject({
      ...{ model: '595', purpose: 'Un emploi', issued_on: '2026-11-25', valid_until: '2027-02-23' },
      document_sha256: createHash('sha256').update(smallPdf).digest('hex'),
    });
  });

  test('is shown for three months, each day with a copy of that day', async () => {
    const today = gateway.clock.at;
    for (const days of [0, 1, 80]) {
      gateway.clock.at = new Date(today.getTime() + days * 86_400_000);
      const { state, shown } = await showsExtract(gateway, 'camille');
      expect(state).toBe('answered');
      expect(shown?.[0]?.claims).toContainEqual({ key: 'model', value: '595' });
    }
    gateway.clock.at = today;
  });

  test('is decided by the Central Criminal Record, and not by the municipality', async () => {
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } });
    expect(view.body.decision?.by.en).toBe('Central Criminal Record, FPS Justice');
  });

  test('cannot be downloaded by another citizen or by an agency that is not concerned', async () => {
    expect((await gateway.call(downloadDocument, { as: 'bram', input: { documentId } })).status).toBe(404);
    expect((await gateway.call(listMyDocuments, { as: 'bram' })).body.items).toEqual([]);
    const input = { dossierId: life.dossierId, documentId };
    const other = await gateway.call(downloadAgencyDocument, { as: 'agency-national-register', input });
    expect(other.status).toBe(404);
  });

  test('can be checked by anyone, who learns that it is genuine, its kind, its day and who issued it, and no more', async () => {
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const checked = await gateway.call(checkDocument, { body: { code: typed } });
    expect(checked.body).toEqual({
      ...{ genuine: true, kind: 'extract', issuedOn: '2026-11-25', revoked: false },
      issuer: expect.stringContaining('Casier judiciaire'),
    });
    expect((await gateway.call(checkDocument, { body: { code: createCheckCode() } })).body).toEqual({ genuine: false });
  });
});

describe('an extract of model 596.2', () => {
  let life: Life;

  test('waits for the check of the municipality before the agency hears of it', async () => {
    const before = await subjects(record);
    life = await submits(gateway, 'camille', { procedureKey, answers: asksForExtractForMinors });
    expect(await subjects(record)).toEqual(before);
    const queue = await gateway.call(listQueue, { as: 'sofie' });
    expect(queue.body.items.map(({ id }) => id)).toEqual([life.dossierId]);
    const early = await gateway.call(readAgencyDossier, { as: record, input: { dossierId: life.dossierId } });
    expect(early.status).toBe(404);
  });

  test('is handed over by the officer, who may then follow it but no longer handle it', async () => {
    await claims(gateway, 'sofie', life);
    await handsOver(gateway, 'sofie', life);
    expect(await subjects(record)).toContain(life.dossierId);
    expect((await readAtDesk(life)).body.actions).toEqual([]);
  });

  test('is opened by the citizen alone: the officer who checked sees neither the paper nor its name', async () => {
    const documentId = await issues(gateway, record, life);
    const mine = await gateway.call(downloadDocument, { as: 'camille', input: { documentId } });
    expect(mine.status).toBe(200);
    const desk = (await readAtDesk(life)).body;
    expect(desk.documents.map(({ kind }) => kind)).toEqual(['receipt']);
    expect(desk.decision?.by.fr).toContain('Casier judiciaire');
    const input = { dossierId: life.dossierId, documentId };
    expect((await gateway.call(readDeskDocument, { as: 'sofie', input })).status).toBe(404);
  });
});

test('every refusal that was heard here is one that its route declares', () => {
  expect(undeclaredRefusals(gateway)).toEqual([]);
});
