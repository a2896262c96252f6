import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getProcedure,
  getProcedureVersion,
  listProcedures,
  terracePermit,
  type Office,
  type ProcedureDefinition,
} from '@gun/procedures-contract';
import { checkAnswers, feeFor, handlingStepsFor, pagePath, type FormState } from '@gun/procedures-contract/engine';
import { CataloguePublishing } from './catalogue-publishing.service';
import { CatalogueReader } from './catalogue.reader';
import { publishCatalogue } from './publish-catalogue';
import { startTestCatalogue, type TestCatalogue } from './testing/test-catalogue';

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

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await startTestCatalogue(process.env['POSTGRES_URL'] ?? '');
  await publishCatalogue(catalogue.app);
});
afterAll(() => catalogue?.stop());

test('a fourth procedure is published, found, shown, walked and sent to its office without touching code', async () => {
  const reader = catalogue.app.get(CatalogueReader);
  const publishing = catalogue.app.get(CataloguePublishing);
  const [population] = await reader.listOffices({ nis: '92094', service: 'population' });
  const { hours: _hours, ...office } = population!; // the delivered catalogue has it
  const events: Office = { ...office, key: 'namur-events', service: 'events' };
  await publishing.publishOffices([events]);
  expect(await publishing.publish(JSON.parse(JSON.stringify(streetParty)))).toBe('published');

  const found = await catalogue.call(listProcedures, { q: 'straatfest', lang: 'nl' });
  expect(found.body.items[0]?.key).toBe('street-party');
  const page = await catalogue.call(getProcedure, { procedureKey: 'street-party' });
  expect(page.body).toMatchObject({
    authority: { service: 'events' },
    questions: [{ en: 'Where' }, { en: 'How large' }, { en: 'Stage' }],
  });
  const version = await catalogue.call(getProcedureVersion, { procedureKey: 'street-party', procedureVersion: '1' });
  expect(Object.keys(version.body.form.fields)).toEqual(['/street', '/guests', '/stage']);

  const pinned = await reader.getVersion('street-party', 1);
  const small: FormState = {
    answers: { ...streetParty.testCases[0]!.answers, guests: 20 }, // written above
    facts: {},
    today: '2026-11-25',
  };
  expect(pagePath(pinned.form, small)).toEqual(['where', 'size']);
  expect(checkAnswers(pinned.form, small)).toEqual([]);
  expect(handlingStepsFor(pinned, small).map(({ id }) => id)).toEqual(['permit']);
  expect(feeFor(pinned, small)?.amount).toBe(100);
  expect(await reader.officeFor(pinned, small.answers, [])).toBe('namur-events');
});

test('a procedure whose stored case walks other pages is not published', async () => {
  const wrong = structuredClone(streetParty);
  wrong.version = 2;
  wrong.testCases[0]!.pages = ['where', 'size']; // written above
  await expect(catalogue.app.get(CataloguePublishing).publish(wrong)).rejects.toMatchObject({
    code: 'definitionRefused',
    extra: { issues: [{ type: expect.stringContaining('test-case') }] },
  });
});

test('a page that can never be reached is not published', async () => {
  const wrong = structuredClone(streetParty);
  wrong.version = 2;
  wrong.form.pages[2]!.showIf = { and: [{ '>': [{ var: 'guests' }, 200] }, { '<': [{ var: 'guests' }, 100] }] }; // written above
  await expect(catalogue.app.get(CataloguePublishing).publish(wrong)).rejects.toMatchObject({
    code: 'definitionRefused',
  });
});
