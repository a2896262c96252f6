import { listQueue, readDossier, readDossierForm } from '@gun/dossiers-contract';
import { downloadDocument } from '@gun/documents-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  deliveredOffices,
  getProcedure,
  getProcedureVersion,
  listProcedures,
  terracePermit,
  type ProcedureDefinition,
} from '@gun/procedures-contract';
import { publishCatalogue } from '@gun/procedures-server';
import { claims, decides, drafts, handsOver, type Life } from '../testing/lives/lives';
import { handsIn } from '../testing/lives/whole-lives';
import { TestGateway } from '../testing/test-gateway';

const same = (text: string) => ({ fr: `${text} (fr)`, nl: `${text} (nl)`, de: `${text} (de)`, en: text });

/** A procedure that no line of code knows: a permit for a street party, of a service that no line of code names. */
const streetParty: ProcedureDefinition = {
  ...terracePermit,
  key: 'street-party',
  version: 1,
  about: {
    ...terracePermit.about,
    name: { fr: 'Fête de rue', nl: 'Straatfeest', de: 'Straßenfest', en: 'Street party' },
    summary: same('Neighbours close a street for a day'),
    lifeEvents: [],
    keywords: { fr: ['voisins'], nl: ['buren'], de: ['Nachbarn'], en: ['neighbours'] },
  },
  actAs: ['person'],
  competence: { by: 'municipalityOfAnswer', pointer: '/street', service: 'events' },
  form: {
    data: {
      type: 'object',
      properties: {
        street: { type: 'object' },
        guests: { type: 'integer', minimum: 1, maximum: 5000 },
        stage: { type: 'string', enum: ['yes', 'no'] },
      },
    },
    facts: [],
    fields: {
      '/street': { widget: 'address', label: same('Where'), purpose: same('The municipality decides') },
      '/guests': { widget: 'number', label: same('How many people'), purpose: same('The police plan for them') },
      '/stage': {
        widget: 'radios',
        label: same('A stage'),
        purpose: same('A stage is inspected'),
        options: [
          { value: 'yes', label: same('Yes') },
          { value: 'no', label: same('No') },
        ],
      },
    },
    pages: [
      { id: 'where', title: same('Where'), ask: ['/street'] },
      { id: 'size', title: same('How large'), ask: ['/guests'] },
      { id: 'stage', title: same('Stage'), ask: ['/stage'], showIf: { '>': [{ var: 'guests' }, 200] } },
    ],
    rules: [],
  },
  handling: [
    { id: 'safety', kind: 'check', by: 'office', label: same('Safety'), onlyIf: { '==': [{ var: 'stage' }, 'yes'] } },
    { id: 'permit', kind: 'decide', by: 'office', label: same('Decision') },
  ],
  fee: {
    amount: { '*': [{ var: 'guests' }, 5] },
    explanation: same('Five cents for each guest'),
    lines: [{ label: same('Guests'), value: { var: 'guests' }, unit: 'count' }],
  },
  testCases: [
    {
      name: 'A large party with a stage',
      answers: {
        street: {
          postCode: '5000',
          municipality: 'Namur',
          nis: '92094',
          street: 'Rue du Modèle',
          houseNumber: '901',
          inReference: true,
        },
        guests: 300,
        stage: 'yes',
      },
      pages: ['where', 'size', 'stage'],
      steps: ['safety', 'permit'],
      fee: 1500,
    },
  ],
};

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-events');
});
afterAll(() => gateway.stop());

const [large] = streetParty.testCases;

test('a procedure that no code knows is published as data, found and shown', async () => {
  const population = deliveredOffices.find(({ key }) => key === 'namur-population')!; // delivered
  const events = { ...population, key: 'namur-events', service: 'events' };
  const procedures = [JSON.parse(JSON.stringify(streetParty)) as ProcedureDefinition]; // as it would come from a file
  const { published } = await publishCatalogue(gateway.app, { offices: [events], procedures });
  expect(published).toEqual(['street-party@1']);

  const found = await gateway.call(listProcedures, { query: { q: 'straatfest', lang: 'nl' } });
  expect(found.body.items[0]?.key).toBe('street-party');
  const page = await gateway.call(getProcedure, { input: { procedureKey: 'street-party' } });
  expect(page.body).toMatchObject({
    authority: { service: 'events' },
    questions: [{ en: 'Where' }, { en: 'How large' }, { en: 'Stage' }],
  });
  const input = { procedureKey: 'street-party', procedureVersion: '1' };
  const version = await gateway.call(getProcedureVersion, { input });
  expect(Object.keys(version.body.form.fields)).toEqual(['/street', '/guests', '/stage']);
});

/** Sofie claims it in the queue of the service that only the definition names. */
async function claimsFromQueue(life: Life) {
  const queue = await gateway.call(listQueue, { as: 'sofie' });
  expect(queue.body.items.map(({ id }) => id)).toContain(life.dossierId);
  await claims(gateway, 'sofie', life);
}

test('a large party is checked for safety, then permitted, and Camille receives the decision', async () => {
  const life = await handsIn(gateway, 'camille', { procedureKey: 'street-party', answers: large!.answers });
  const input = { dossierId: life.dossierId };
  const sent = await gateway.call(readDossier, { as: 'camille', input });
  expect(sent.body).toMatchObject({ step: { en: 'Safety' } });

  await claimsFromQueue(life);
  await handsOver(gateway, 'sofie', life);
  const checked = await gateway.call(readDossier, { as: 'camille', input });
  expect(checked.body.step).toMatchObject({ en: 'Decision' });
  await claims(gateway, 'sofie', life);
  await decides(gateway, 'sofie', { ...life, revision: checked.body.revision }, 'permitted');

  const decided = await gateway.call(readDossier, { as: 'camille', input });
  expect(decided.body).toMatchObject({ status: 'decided', outcome: 'granted' });
  const paper = decided.body.documents.find(({ kind }) => kind === 'decision');
  const pdf = await gateway.call(downloadDocument, { as: 'camille', input: { documentId: paper?.id } });
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a small one is asked about no stage, costs less and goes straight to the decision', async () => {
  const few = { street: large!.answers['street'], guests: 20 };
  const { dossierId } = await drafts(gateway, 'camille', { procedureKey: 'street-party', answers: few });
  const form = await gateway.call(readDossierForm, { as: 'camille', input: { dossierId } });
  expect(form.body.fee).toMatchObject({ euroCent: 100, lines: [{ label: { en: 'Guests' }, value: 20 }] });

  const life = await handsIn(gateway, 'camille', { procedureKey: 'street-party', answers: few });
  const sent = await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } });
  expect(sent.body).toMatchObject({ step: { en: 'Decision' } });
  await claimsFromQueue(life);
  await decides(gateway, 'sofie', life, 'notPermitted');
  const refused = await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } });
  expect(refused.body.outcome).toBe('refused');
});
