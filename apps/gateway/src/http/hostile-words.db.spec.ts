/** Scripts in names, file names and messages of agencies and officers: kept and answered as the text that they are. */
import { downloadDocument, listMyDocuments, uploadDocument } from '@gun/documents-contract';
import {
  askCorrection,
  decideAsAgency,
  decideDossier,
  listQueue,
  readDeskDossier,
  readDossier,
  readDossierForm,
} from '@gun/dossiers-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostileTexts } from '../testing/bad-input/hostile-values';
import { asksForExtract, claims, decision, movesAlone, submits } from '../testing/lives/lives';
import { multipart, smallPdf } from '../testing/multipart';
import { personInRegister } from '../testing/lives/register-people';
import { TestGateway, type Answer } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-population');
  gateway.agency('agency-criminal-record');
});
afterAll(() => gateway.stop());

const { script, imageHandler, scriptAddress, mathMl, xmlEntity, template, typst, formula, message, shell } =
  hostileTexts;
const words = { script, imageHandler, scriptAddress, mathMl, xmlEntity, template, typst, formula, message, shell };
const cases = Object.entries(words);

/** No browser takes this answer for a page. */
const isOnlyData = ({ headers }: Answer<unknown>): boolean =>
  /^application\/json\b/.test(String(headers['content-type'])) && headers['x-content-type-options'] === 'nosniff';

describe('what an agency writes', () => {
  test.each(cases)('is read by the citizen as it was written: %s', async (_name, text) => {
    const asked = { procedureKey: 'criminal-record-extract', answers: asksForExtract };
    const { dossierId } = await submits(gateway, 'camille', asked);
    const body = { outcome: 'refused', language: 'fr', reasons: [text], legalBasis: text, appeal: text };
    const decided = await gateway.call(decideAsAgency, { as: 'agency-criminal-record', input: { dossierId }, body });
    expect(decided.status).toBe(201);
    await gateway.drain();
    const read = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    expect(read.body.decision).toMatchObject({ reasons: [text], appeal: { fr: text } });
    expect(isOnlyData(read)).toBe(true);
  });
});

/** Each of these costs two dossiers and a paper: one for a browser, one for the printer, one for our own messages. */
const dangerous = cases.filter(([name]) => ['imageHandler', 'typst', 'message'].includes(name));

describe('what an officer writes', () => {
  test.each(dangerous)('is read as it was written, and printed: %s', async (_name, text) => {
    const life = await submits(gateway, 'camille', { answers: movesAlone() });
    const desk = { as: 'sofie', input: { dossierId: life.dossierId } };
    await claims(gateway, 'sofie', life);
    const remarks = { fields: [{ pointer: '/newAddress', remark: text }], message: text };
    await gateway.call(askCorrection, { ...desk, body: { revision: life.revision, ...remarks } });
    const asked = await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } });
    expect(asked.body.corrections).toMatchObject([remarks]);
    const again = await submits(gateway, 'camille', { answers: movesAlone() });
    await claims(gateway, 'sofie', again);
    const wording = { facts: text, reasons: [text], conditions: [text] };
    const body = { ...decision(again.revision, 'registered'), ...wording };
    const decided = await gateway.call(decideDossier, { as: 'sofie', input: { dossierId: again.dossierId }, body });
    expect(decided.status).toBe(201);
    await gateway.drain();
    const read = await gateway.call(readDossier, { as: 'camille', input: { dossierId: again.dossierId } });
    expect([read.body.decision?.reasons, isOnlyData(read)]).toEqual([[text], true]);
    const paper = read.body.documents.find(({ kind }) => kind === 'decision');
    const pdf = await gateway.call(downloadDocument, { as: 'camille', input: { documentId: paper?.id } });
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('a name in the National Register', () => {
  const names = { ...Object.fromEntries(dangerous), script, none: '', one: 'X', long: 'É'.repeat(100) };
  const nameOf = (givenName: string) => [givenName, 'Exemplaire'].filter(Boolean).join(' ');

  test.each(Object.entries(names))('is shown as it is, to its owner and at the desk: %s', async (_name, text) => {
    const givenName = text.slice(0, 100);
    gateway.nationalRegister.people = [{ ...personInRegister('camille'), givenName }];
    const { dossierId } = await submits(gateway, 'camille', { answers: movesAlone() });
    const form = await gateway.call(readDossierForm, { as: 'camille', input: { dossierId } });
    expect(form.body.facts.find(({ id }) => id === 'identity')?.value?.text).toBe(nameOf(givenName));
    const seen = await gateway.call(readDeskDossier, { as: 'sofie', input: { dossierId } });
    expect([seen.status, isOnlyData(seen)]).toEqual([200, true]);
    const queue = await gateway.call(listQueue, { as: 'sofie' });
    expect(queue.body.items.map(({ applicant }) => applicant)).toContain(nameOf(givenName));
  });
});

describe('the name of a file', () => {
  test.each([
    '<img src=x onerror=alert(1)>.pdf',
    "'-alert(1)-'.pdf",
    'javascript:alert(1).pdf',
    '{{7*7}} ${7*7} #{7*7}.pdf',
    '=HYPERLINK(1).pdf',
    'résumé; filename=a.html.pdf',
    '%0d%0aSet-Cookie: a=b.pdf',
  ])('%s is listed as it is, and ends no header', async (name) => {
    const file = multipart({ bytes: smallPdf, name, type: 'application/pdf' });
    const kept = await gateway.call(uploadDocument, { as: 'camille', ...file });
    expect(kept.body.fileName).toBe(name);
    const list = await gateway.call(listMyDocuments, { as: 'camille' });
    expect(list.body.items.map(({ fileName }) => fileName)).toContain(name);
    const { headers } = await gateway.call(downloadDocument, { as: 'camille', input: { documentId: kept.body.id } });
    const disposition = /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''([\w.~%!-]*)$/;
    expect(decodeURIComponent(disposition.exec(String(headers['content-disposition']))?.[1] ?? '')).toBe(name);
    expect(headers).not.toHaveProperty('set-cookie');
  });
});

test('whatever was in them, no news of these dossiers failed', async () => {
  await gateway.drain();
  expect(await gateway.sql(`select * from outbox_retry`)).toEqual([]);
  expect(await gateway.sql(`select * from outbox where delivered_at is null`)).toEqual([]);
});
