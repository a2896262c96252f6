import {
  askCorrection,
  claimDossier,
  decideDossier,
  listAgencyEvents,
  listMyDossiers,
  listQueue,
  printBlankForm,
  querySubjects,
  readAgencyDossier,
  readDeskDossier,
  readDossier,
  readDossierForm,
  reportExecution,
  saveAnswers,
  startDossier,
  submitDossier,
} from '@gun/dossiers-contract';
import { downloadDocument } from '@gun/documents-contract';
import { listNotifications } from '@gun/notifications-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { camilleMoves } from '../testing/lives/answers';
import { TestGateway } from '../testing/test-gateway';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-population');
  gateway.agency('agency-national-register');
});
afterAll(() => gateway.stop());

describe('Camille moves to another street of Namur', () => {
  let dossierId = '';
  let revision = 0;

  test('she starts, and finds her name, birth date, address and household already there', async () => {
    const started = await gateway.call(startDossier, {
      as: 'camille',
      body: { procedureKey: 'change-of-address', language: 'fr' },
    });
    expect(started.status).toBe(201);
    dossierId = started.body.id;
    expect(started.headers['location']).toBe(`/api/dossiers/v1/dossiers/${dossierId}`);
    const form = await gateway.call(readDossierForm, { as: 'camille', input: { dossierId } });
    expect(form.status).toBe(200);
    expect(form.body.facts.map(({ state }) => state)).toEqual(['known', 'known', 'known', 'known']);
    expect(form.body.notices).toEqual([]);
  });

  test('starting again offers the draft', async () => {
    const again = await gateway.call(startDossier, {
      as: 'camille',
      body: { procedureKey: 'change-of-address', language: 'nl' },
    });
    expect(again.status).toBe(409);
    expect(again.problem.type).toBe('urn:problem-type:gun:dossiers:draftExists');
    expect(again.problem.dossier).toBe(dossierId);
  });

  test('her answers are saved, and an older tab cannot overwrite them', async () => {
    const answers = await camilleMoves(gateway, dossierId);
    const saved = await gateway.call(saveAnswers, {
      as: 'camille',
      input: { dossierId },
      body: { revision: 0, answers, language: 'fr' },
    });
    expect(saved.body).toMatchObject({ revision: 1 });
    const older = await gateway.call(saveAnswers, {
      as: 'camille',
      input: { dossierId },
      body: { revision: 0, answers: {}, language: 'fr' },
    });
    expect(older.status).toBe(409);
    revision = 1;
  });

  test('she submits: the office, the clock and the timeline are there, the receipt and a message follow', async () => {
    const submitted = await gateway.call(submitDossier, {
      as: 'camille',
      input: { dossierId },
      body: { revision, declaration: true },
    });
    expect(submitted.problem.issues).toBeUndefined();
    expect(submitted.body).toMatchObject({ status: 'submitted', office: { key: 'namur-population' } });
    expect(submitted.body.clock).toMatchObject({ due: '2026-12-10', paused: false });
    await gateway.drain();
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    expect(view.body.documents.map(({ kind }) => kind)).toEqual(['receipt']);
    const inbox = await gateway.call(listNotifications, { as: 'camille' });
    expect(inbox.body.unread).toBe(1);
    revision = submitted.body.revision;
  });

  test('the receipt is a PDF that only she can download', async () => {
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    const id = view.body.documents[0]?.id;
    const pdf = await gateway.call(downloadDocument, { as: 'camille', input: { documentId: id } });
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await gateway.citizen('bram');
    expect((await gateway.call(downloadDocument, { as: 'bram', input: { documentId: id } })).status).toBe(404);
  });

  test('the officer of Namur sees it in the open queue, claims it and asks to correct two answers; the clock stands still', async () => {
    const queue = await gateway.call(listQueue, { as: 'sofie' });
    expect(queue.body.items).toMatchObject([{ id: dossierId, applicant: 'Camille Exemplaire', due: '2026-12-10' }]);
    const claimed = await gateway.call(claimDossier, { as: 'sofie', input: { dossierId } });
    expect(claimed.body).toMatchObject({ mine: true, actions: ['release', 'askCorrection', 'decide'] });
    const asked = await gateway.call(askCorrection, {
      as: 'sofie',
      input: { dossierId },
      body: { revision, fields: [{ pointer: '/newAddress', remark: 'Il manque le numéro de boîte.' }] },
    });
    expect(asked.body).toMatchObject({ status: 'waiting', clock: { paused: true } });
  });

  test('she reads the remark and can change only that answer', async () => {
    await gateway.drain();
    const form = await gateway.call(readDossierForm, { as: 'camille', input: { dossierId } });
    expect(form.body.editable).toEqual(['/newAddress']);
    const answers: Record<string, unknown> = { ...form.body.answers };
    const cheating = { ...answers, homeKind: 'house' };
    const refused = await gateway.call(saveAnswers, {
      as: 'camille',
      input: { dossierId },
      body: { revision, answers: cheating, language: 'fr' },
    });
    expect(refused.problem.type).toBe('urn:problem-type:gun:dossiers:notEditable');
    const mended = { ...answers, newAddress: { ...Object(answers['newAddress']), box: '3' } };
    const saved = await gateway.call(saveAnswers, {
      as: 'camille',
      input: { dossierId },
      body: { revision, answers: mended, language: 'fr' },
    });
    expect(saved.status).toBe(200);
    const again = await gateway.call(submitDossier, {
      as: 'camille',
      input: { dossierId },
      body: { revision: saved.body.revision, declaration: true },
    });
    expect(again.body).toMatchObject({ status: 'submitted', clock: { paused: false } });
    revision = again.body.revision;
  });

  test('the officer sees what changed and decides; the decision waits for her with its reasons', async () => {
    await gateway.drain();
    const desk = await gateway.call(readDeskDossier, { as: 'sofie', input: { dossierId } });
    const { changes } = desk.body;
    expect(changes).toContainEqual(expect.objectContaining({ pointer: '/newAddress', kind: 'correction' }));
    const decided = await gateway.call(decideDossier, {
      as: 'sofie',
      input: { dossierId },
      body: {
        revision,
        template: desk.body.decisionOptions[0]?.id,
        language: 'fr',
        facts: 'L’agent de quartier a rencontré la déclarante le 1er décembre 2026.',
        reasons: ['La résidence principale est établie.'],
      },
    });
    expect(decided.body).toMatchObject({ status: 'decided', decision: { outcome: 'granted' } });
    await gateway.drain();
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    expect(view.body.documents.map(({ kind }) => kind)).toEqual(['receipt', 'decision']);
    expect(view.body.statement.fr).toContain('Le Registre national');
    expect(view.body.decision?.by.fr).toContain('Namur');
    expect(view.body.nextSteps.map(({ en }) => en).join()).not.toContain('receipt');
  });

  test('the National Register reads it in its feed, learns who, reports, and both see it done', async () => {
    const feed = await gateway.call(listAgencyEvents, { as: 'agency-national-register' });
    expect(feed.body.items).toMatchObject([
      { subject: dossierId, data: { step: 'nationalRegister', kind: 'execute' } },
    ]);
    const dossier = await gateway.call(readAgencyDossier, { as: 'agency-national-register', input: { dossierId } });
    expect(dossier.body.answers).toMatchObject({ newAddress: { box: '3' } });
    const subjects = await gateway.call(querySubjects, { as: 'agency-national-register', input: { dossierId } });
    expect(subjects.body.items.map(({ role }) => role)).toContain('applicant');
    const reported = await gateway.call(reportExecution, {
      as: 'agency-national-register',
      input: { dossierId },
      body: { carriedOutAt: '2026-12-02T10:00:00Z', effectiveFrom: '2026-11-25' },
    });
    expect(reported.status).toBe(201);
    await gateway.drain();
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    expect(view.body.status).toBe('completed');
    const mine = await gateway.call(listMyDossiers, { as: 'camille' });
    expect(mine.body.items).toMatchObject([{ id: dossierId, status: 'completed' }]);
  });
});

test('the blank form of each procedure is printed in four languages', async () => {
  for (const procedureKey of ['change-of-address', 'criminal-record-extract', 'terrace-permit'])
    for (const lang of ['fr', 'nl', 'de', 'en']) {
      const pdf = await gateway.call(printBlankForm, { input: { procedureKey }, query: { lang } });
      expect([procedureKey, lang, pdf.bytes.subarray(0, 5).toString()]).toEqual([procedureKey, lang, '%PDF-']);
    }
});

test('every refusal that was heard here is one that its route declares', () => {
  expect(undeclaredRefusals(gateway)).toEqual([]);
});
