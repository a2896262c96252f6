import { downloadDocument, uploadDocument } from '@gun/documents-contract';
import {
  acceptEvidence,
  claimDossier,
  decideDossier,
  listMyDossiers,
  listQueue,
  previewDecision,
  readDeskDocument,
  readDeskDossier,
  readDossier,
  readDossierForm,
  requestEvidence,
  saveAnswers,
  startDossier,
  submitDossier,
} from '@gun/dossiers-contract';
import { listMyParties } from '@gun/identity-contract';
import { readProfile } from '@gun/profile-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterprises } from '@gun/testing';
import { decision } from '../testing/lives/lives';
import { multipart, smallPdf } from '../testing/multipart';
import { TestGateway } from '../testing/test-gateway';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

const asKoffiebar = 'bram-for-koffiebar';
const asBram = 'bram';
const [centre] = enterprises.koffiebar.units;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('bram');
  await gateway.citizen('camille');
  await gateway.director('bram', 'koffiebar');
  await gateway.director('camille', 'menuiserie');
  gateway.officer('stijn', 'gent-public-space');
  gateway.officer('sofie', 'namur-population');
  gateway.officer('namur-roads', 'namur-public-space');
  gateway.officer('gent-population', 'gent-population');
});
afterAll(() => gateway.stop());

describe('Bram asks for a terrace in front of Koffiebar Voorbeeld', () => {
  let dossierId = '';
  let planId = '';
  let revision = 0;
  const read = (as: string) => gateway.call(readDossier, { as, input: { dossierId } });

  test('he may act for the enterprise because the enterprise register says so, and for no other', async () => {
    const parties = await gateway.call(listMyParties, { as: asBram });
    expect(parties.body.items.map(({ kind, name }) => [kind, name])).toEqual([
      ['person', 'Bram Voorbeeld'],
      ['enterprise', enterprises.koffiebar.name],
    ]);
    expect(parties.body.items[1]).toMatchObject({ right: 'director', source: 'enterpriseRegister' });
  });

  test('as himself he cannot ask for it: the permit is for an enterprise', async () => {
    const body = { procedureKey: 'terrace-permit', language: 'nl' };
    const refused = await gateway.call(startDossier, { as: asBram, body });
    expect(refused.problem.type).toBe('urn:problem-type:gun:dossiers:notForThisParty');
  });

  test('for the enterprise he finds its data there, and every answer says for whom he acts', async () => {
    const body = { procedureKey: 'terrace-permit', language: 'nl' };
    const started = await gateway.call(startDossier, { as: asKoffiebar, body });
    dossierId = started.body.id;
    expect(started.body.party).toMatchObject({
      kind: 'enterprise',
      name: expect.stringContaining('Koffiebar Voorbeeld'),
    });
    const form = await gateway.call(readDossierForm, { as: asKoffiebar, input: { dossierId } });
    expect(form.body.facts.map(({ id, state }) => [id, state])).toEqual([
      ['enterprise', 'known'],
      ['establishmentUnits', 'known'],
    ]);
    const profile = await gateway.call(readProfile, { as: asKoffiebar });
    expect(profile.body).toMatchObject({ kind: 'enterprise', name: enterprises.koffiebar.name });
  });

  test('he uploads the plan, and the fee is calculated and explained before he sends anything', async () => {
    const file = multipart({ bytes: smallPdf, name: 'plan terras.pdf', type: 'application/pdf' });
    const kept = await gateway.call(uploadDocument, { as: asKoffiebar, ...file });
    planId = kept.body.id;
    const plan = [
      { documentId: planId, name: 'plan terras.pdf', mediaType: 'application/pdf', bytes: smallPdf.length },
    ];
    const answers = {
      ...{ unit: centre.number, requestKind: 'new', periodStart: '2027-04-01', periodEnd: '2027-04-30' },
      ...{ length: 6, depth: 2, passage: 1.8, furniture: [{ kind: 'table', number: 4 }], anchored: 'no', plan },
      ...{ insurer: 'Voorbeeld Verzekeringen', policyNumber: 'V-0001', music: 'no' },
    };
    const body = { revision: 0, answers, language: 'nl' };
    revision = (await gateway.call(saveAnswers, { as: asKoffiebar, input: { dossierId }, body })).body.revision;
    const form = await gateway.call(readDossierForm, { as: asKoffiebar, input: { dossierId } });
    expect(form.body.fee?.euroCent).toBe(3600);
    expect(form.body.fee?.lines.map(({ value, unit }) => [value, unit])).toEqual([
      [12, 'squareMetre'],
      [30, 'day'],
      [10, 'euroCent'],
    ]);
  });

  test('the enterprise register shows that it may have a terrace: he sees the answer, and uses it', async () => {
    const evidence = ['registrationProof'];
    const values = [
      { key: 'active', value: true },
      { key: 'servesFoodOrDrink', value: true },
    ];
    gateway.sources.knows('enterprise-registration', values);
    const asked = await gateway.call(requestEvidence, { as: asKoffiebar, input: { dossierId }, body: { evidence } });
    expect(asked.body.items).toMatchObject([{ id: 'registrationProof', state: 'preview', values }]);
    const input = { dossierId, evidenceId: 'registrationProof' };
    expect((await gateway.call(acceptEvidence, { as: asKoffiebar, input })).body.items[0]?.state).toBe('accepted');
    expect((await gateway.call(acceptEvidence, { as: asBram, input })).status).toBe(404);
    revision = (await gateway.call(readDossierForm, { as: asKoffiebar, input: { dossierId } })).body.dossier.revision;
  });

  test('he submits; it goes to the city of the establishment', async () => {
    const body = { revision, declaration: true };
    const sent = await gateway.call(submitDossier, { as: asKoffiebar, input: { dossierId }, body });
    expect(sent.problem.issues).toBeUndefined();
    expect(sent.body).toMatchObject({ status: 'submitted', office: { key: 'gent-public-space' } });
    revision = sent.body.revision;
    await gateway.drain();
  });

  test('it is the enterprise’s and not his own: as a person he does not find it', async () => {
    expect((await read(asBram)).status).toBe(404);
    expect((await gateway.call(listMyDossiers, { as: asBram })).body.items).toEqual([]);
    expect((await gateway.call(listMyDossiers, { as: asKoffiebar })).body.items).toMatchObject([{ id: dossierId }]);
    expect((await read('camille-for-menuiserie')).status).toBe(404);
  });

  test.each(['namur-roads', 'sofie', 'gent-population'])('the office of %s neither sees nor guesses it', async (as) => {
    expect((await gateway.call(listQueue, { as })).body.items).toEqual([]);
    for (const [route, body] of [
      [readDeskDossier, undefined],
      [claimDossier, undefined],
      [decideDossier, decision(revision, 'notPermitted', 'nl')],
      [previewDecision, decision(revision, 'notPermitted', 'nl')],
    ] as const) {
      const answer = await gateway.call(route, { as, input: { dossierId }, ...(body && { body }) });
      expect([route.operationId, answer.status]).toEqual([route.operationId, 404]);
    }
    const input = { dossierId, documentId: planId };
    expect((await gateway.call(readDeskDocument, { as, input })).status).toBe(404);
  });

  test('the officer of Gent reads what the register said, and from where', async () => {
    const { body } = await gateway.call(readDeskDossier, { as: 'stijn', input: { dossierId } });
    expect(body.evidence).toMatchObject([{ id: 'registrationProof', state: 'accepted', origin: { verified: true } }]);
  });

  test('the officer of Gent opens the plan exactly as it was sent, as an attachment', async () => {
    const plan = await gateway.call(readDeskDocument, { as: 'stijn', input: { dossierId, documentId: planId } });
    expect(plan.bytes.equals(smallPdf)).toBe(true);
    expect(plan.headers['content-disposition']).toMatch(/^attachment; /);
  });

  test('he cannot refuse without reasons, and refuses with them; Koffiebar reads why and how to object', async () => {
    await gateway.call(claimDossier, { as: 'stijn', input: { dossierId } });
    const { reasons: _none, ...silent } = decision(revision, 'notPermitted', 'nl');
    for (const reasons of [undefined, [], ['']]) {
      const body = { ...silent, ...(reasons && { reasons }) };
      expect((await gateway.call(decideDossier, { as: 'stijn', input: { dossierId }, body })).status).toBe(400);
    }
    const body = { ...silent, reasons: ['Naast de bomen blijft maar 1,20 meter vrij.'] };
    expect((await gateway.call(decideDossier, { as: 'stijn', input: { dossierId }, body })).status).toBe(201);
    await gateway.drain();
    const view = await read(asKoffiebar);
    expect(view.body).toMatchObject({ status: 'decided', outcome: 'refused', decision: { reasons: body.reasons } });
    expect(view.body.decision?.appeal.nl).toContain('60 dagen');
    const paper = view.body.documents.find(({ kind }) => kind === 'decision');
    const pdf = await gateway.call(downloadDocument, { as: asKoffiebar, input: { documentId: paper?.id } });
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await gateway.call(downloadDocument, { as: asBram, input: { documentId: paper?.id } })).status).toBe(404);
  });
});

test('every refusal that was heard here is one that its route declares', () => {
  expect(undeclaredRefusals(gateway)).toEqual([]);
});
