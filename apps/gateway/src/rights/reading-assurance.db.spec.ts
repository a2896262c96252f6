import { downloadDocument } from '@gun/documents-contract';
import { listMyDossiers, readDossier, readDossierForm, startDossier } from '@gun/dossiers-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asksForExtract, drafts, issues, movesAlone, submits } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('camille', 'substantial', 'camille by phone');
  await gateway.citizen('camille', 'low', 'camille by text message');
});
afterAll(() => gateway.stop());

describe('a dossier of a procedure at high', () => {
  let input: { dossierId: string };
  beforeAll(async () => {
    const draft = { procedureKey: 'criminal-record-extract', answers: asksForExtract };
    input = { dossierId: (await drafts(gateway, 'camille', draft)).dossierId };
  });

  test.each([readDossier, readDossierForm])(
    'is not shown to a weak sign-in, which learns what would do: %#',
    async (route) => {
      const refused = await gateway.call(route, { as: 'camille by text message', input });
      expect(refused.status).toBe(403);
      expect(refused.problem).toMatchObject({
        type: 'urn:problem-type:gun:platform:assuranceTooLow',
        requiredAssurance: 'substantial',
      });
      expect(JSON.stringify(refused.problem)).not.toContain('GUN-');
    },
  );

  test('can be followed with a phone', async () => {
    for (const route of [readDossier, readDossierForm])
      expect((await gateway.call(route, { as: 'camille by phone', input })).status).toBe(200);
  });

  test('is listed for every sign-in', async () => {
    const mine = await gateway.call(listMyDossiers, { as: 'camille by text message' });
    expect(mine.body.items.map(({ id }) => id)).toContain(input.dossierId);
  });

  test('of somebody else stays unknown, whatever the sign-in', async () => {
    await gateway.citizen('bram', 'low');
    expect((await gateway.call(readDossier, { as: 'bram', input })).status).toBe(404);
  });
});

test('beginning such a procedure with a weaker sign-in names the one that would do', async () => {
  const body = { procedureKey: 'criminal-record-extract', language: 'fr', anew: true };
  const refused = await gateway.call(startDossier, { as: 'camille by phone', body });
  expect(refused.problem).toMatchObject({
    ...{ status: 403, type: 'urn:problem-type:gun:dossiers:assuranceTooLow', requiredAssurance: 'high' },
  });
});

test('the extract itself is not opened with a weak sign-in', async () => {
  const as = gateway.agency('agency-criminal-record');
  const draft = { procedureKey: 'criminal-record-extract', answers: asksForExtract };
  const documentId = await issues(gateway, as, await submits(gateway, 'camille', draft));
  const input = { documentId };
  const refused = await gateway.call(downloadDocument, { as: 'camille by text message', input });
  expect([refused.status, refused.problem.type]).toEqual([403, 'urn:problem-type:gun:platform:assuranceTooLow']);
  expect((await gateway.call(downloadDocument, { as: 'camille by phone', input })).status).toBe(200);
});

test('the receipt of a dossier is opened with the sign-in with which the dossier is read', async () => {
  const receiptOf = async (draft: Parameters<typeof submits>[2]): Promise<{ documentId: string | undefined }> => {
    const { dossierId } = await submits(gateway, 'camille', draft);
    const read = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    return { documentId: read.body.documents.find(({ kind }) => kind === 'receipt')?.id };
  };
  const extract = await receiptOf({ procedureKey: 'criminal-record-extract', answers: asksForExtract });
  const refused = await gateway.call(downloadDocument, { as: 'camille by text message', input: extract });
  expect(refused.problem).toMatchObject({
    ...{ status: 403, type: 'urn:problem-type:gun:platform:assuranceTooLow', requiredAssurance: 'substantial' },
  });
  expect((await gateway.call(downloadDocument, { as: 'camille by phone', input: extract })).status).toBe(200);
  const move = await receiptOf({ answers: movesAlone() });
  expect((await gateway.call(downloadDocument, { as: 'camille by text message', input: move })).status).toBe(200);
});

test('a dossier of a procedure at substantial is read with any sign-in', async () => {
  const { dossierId } = await drafts(gateway, 'camille', { answers: movesAlone() });
  const read = await gateway.call(readDossier, { as: 'camille by text message', input: { dossierId } });
  expect(read.status).toBe(200);
});
