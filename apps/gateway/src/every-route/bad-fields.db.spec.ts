/** Every field of every procedure with everything that should not be in it: kept as it is, or refused with a sentence. */
import { readDeskDossier, readDossierForm, saveAnswers, submitDossier } from '@gun/dossiers-contract';
import { downloadDocument, uploadDocument } from '@gun/documents-contract';
import { readDossier } from '@gun/dossiers-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostileKinds, hostileTexts } from '../testing/bad-input/hostile-values';
import { drafts, movesAlone } from '../testing/lives/lives';
import { multipart, smallPdf } from '../testing/multipart';
import { TestGateway } from '../testing/test-gateway';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

type Answers = Record<string, unknown>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.director('bram', 'koffiebar');
  gateway.officer('sofie', 'namur-population');
  gateway.officer('stijn', 'gent-public-space');
  // With the registers silent, what they know is asked by hand: every field of the forms is open.
  gateway.nationalRegister.failure = 'slow';
  gateway.enterpriseRegister.failure = 'slow';
});
afterAll(() => gateway.stop());

async function uploadedPlan(): Promise<Answers[]> {
  const file = multipart({ bytes: smallPdf, name: 'plan.pdf', type: 'application/pdf' });
  const { body } = await gateway.call(uploadDocument, { as: 'bram-for-koffiebar', ...file });
  return [{ documentId: body.id, name: 'plan.pdf', mediaType: 'application/pdf', bytes: smallPdf.length }];
}

const gentAddress = (line: string) => ({
  ...{ postCode: '9000', municipality: 'Gent', nis: '44021', street: line, houseNumber: '907', inReference: false },
});

/** Complete answers with this text in each place where people write freely. */
const procedures = {
  'change-of-address': {
    as: 'camille',
    desk: 'sofie',
    answers: async (text: string): Promise<Answers> => ({
      ...movesAlone({ street: text, inReference: false }),
      ...{ fullName: text, bornOn: '1986-04-17', presentAddress: { ...gentAddress(text) }, othersMove: 'yes' },
      ...{ otherPeople: [{ name: text, bornOn: '2014-06-11' }], children: 'here' },
      ...{ homeKind: 'withSomeone', residentName: text, bellName: text },
    }),
  },
  'criminal-record-extract': {
    as: 'camille',
    desk: 'sofie',
    answers: async (text: string): Promise<Answers> => ({
      ...{ fullName: text, bornOn: '1986-04-17', presentAddress: movesAlone()['newAddress'] },
      ...{ purpose: 'volunteering', minors: 'yes', askedBy: text, activity: text, modelAgreement: 'agree' },
      ...{ usedAbroad: 'yes', country: text, extractLanguage: 'fr', delivery: 'mailbox' },
    }),
  },
  'terrace-permit': {
    as: 'bram-for-koffiebar',
    desk: 'stijn',
    answers: async (text: string): Promise<Answers> => ({
      ...{ unitName: text, unitAddress: gentAddress(text), requestKind: 'new' },
      ...{ periodStart: '2027-04-01', periodEnd: '2027-04-30', length: 6, depth: 2, passage: 1.8 },
      ...{ furniture: [{ kind: 'table', number: 4 }], anchored: 'no', plan: await uploadedPlan() },
      ...{ insurer: text, policyNumber: text, music: 'no' },
      ...{ registrationProof: 'own', registrationFile: await uploadedPlan() },
    }),
  },
} as const;

const issuesAreSentences = (issues: readonly { detail?: string; name?: string }[] = []): boolean =>
  issues.length > 0 && issues.every(({ detail = '', name = '' }) => / /.test(detail) && name.startsWith('/'));

describe.each(Object.entries(procedures))('%s', (procedureKey, { as, desk, answers }) => {
  const send = (dossierId: string, revision: number) =>
    gateway.call(submitDossier, { as, input: { dossierId }, body: { revision, declaration: true } });

  test('with an ordinary text is complete, so that the tests below are about their text', async () => {
    const { dossierId, revision } = await drafts(gateway, as, { procedureKey, answers: await answers('Alex Modèle') });
    const sent = await send(dossierId, revision);
    expect([sent.status, sent.problem.issues]).toEqual([201, undefined]);
  });

  test.each(Object.entries(hostileTexts))(
    'keeps %s as it is, or says at each field what is wrong',
    async (_name, text) => {
      const { dossierId, revision } = await drafts(gateway, as, { procedureKey, answers: await answers(text) });
      const sent = await send(dossierId, revision);
      if (sent.status !== 201) {
        expect([sent.status, issuesAreSentences(sent.problem.issues)]).toEqual([400, true]);
        return;
      }
      const kept = text.replace(/\r\n/g, '\n').normalize('NFC').trim();
      const form = await gateway.call(readDossierForm, { as, input: { dossierId } });
      const texts = writtenTexts(form.body.answers);
      expect(texts.length).toBeGreaterThan(2);
      const onOneLine = (one: string) => one.replace(/\s+/g, ' ');
      expect(new Set(texts.map(onOneLine))).toEqual(new Set([onOneLine(kept)]));
    },
  );

  test('was read, printed and told without one failed delivery, whatever was in it', async () => {
    await gateway.drain();
    const failed = await gateway.sql(
      `select name, payload, subscriber from outbox left join outbox_retry on event_id = id
       where delivered_at is null or subscriber is not null`,
    );
    expect(failed).toEqual([]);
    const rows = await gateway.sql<{ dossier_id: string }>(`select dossier_id from desk_dossier where procedure = $1`, [
      procedureKey,
    ]);
    expect(rows.length).toBeGreaterThan(10);
    for (const { dossier_id: dossierId } of rows) {
      const seen = await gateway.call(readDeskDossier, { as: desk, input: { dossierId } });
      const mine = await gateway.call(readDossier, { as, input: { dossierId } });
      const receipt = mine.body.documents.find(({ kind }) => kind === 'receipt');
      const pdf = await gateway.call(downloadDocument, { as, input: { documentId: receipt?.id } });
      expect([seen.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }
  });

  test.each(Object.entries({ ...hostileTexts, ...hostileKinds }))(
    'never breaks on %s in every field at once',
    async (_name, value) => {
      const good = await answers('Alex Modèle');
      const { dossierId, revision } = await drafts(gateway, as, { procedureKey, answers: {} });
      const bad = Object.fromEntries(Object.keys(good).map((field) => [field, value]));
      const saved = await gateway.call(saveAnswers, {
        as,
        input: { dossierId },
        body: { revision, answers: bad, language: 'fr' },
      });
      expect([200, 400, 413]).toContain(saved.status);
      if (saved.status !== 200) return;
      const sent = await send(dossierId, saved.body.revision);
      expect([sent.status, issuesAreSentences(sent.problem.issues)]).toEqual([400, true]);
      const form = await gateway.call(readDossierForm, { as, input: { dossierId } });
      expect(form.status).toBe(200);
    },
  );
});

/** The texts in the places where people write freely. */
function writtenTexts(answers: Answers): string[] {
  const free = [
    'fullName',
    'residentName',
    'bellName',
    'askedBy',
    'activity',
    'country',
    'unitName',
    'insurer',
    'policyNumber',
  ];
  const places = [answers, ...['newAddress', 'presentAddress', 'unitAddress'].map((key) => answers[key])];
  const people = Array.isArray(answers['otherPeople']) ? answers['otherPeople'] : [];
  return [...places, ...people].flatMap((place) =>
    Object.entries(Object(place)).flatMap(([key, value]) =>
      typeof value === 'string' && [...free, 'name'].includes(key) ? [value] : [],
    ),
  );
}

test('every refusal that was heard here is one that its route declares', () => {
  expect(undeclaredRefusals(gateway)).toEqual([]);
});
