import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  changeOfAddress,
  criminalRecordExtract,
  deliveredOffices,
  deliveredProcedures,
  findOffice,
  getCatalogue,
  getProcedure,
  getProcedureVersion,
  listLifeEvents,
  listMunicipalities,
  listProcedures,
  listStreets,
  procedureRoutes,
  studyGrant,
  terracePermit,
  type Fact,
} from '@gun/procedures-contract';
import { CataloguePublishing } from './catalogue-publishing.service';
import { CatalogueReader } from './catalogue.reader';
import type { LinkedCatalogue } from './cpsv-ap';
import { publishCatalogue } from './publish-catalogue';
import { startTestCatalogue, type TestCatalogue } from './testing/test-catalogue';

let gateway: TestCatalogue;
beforeAll(async () => {
  gateway = await startTestCatalogue(process.env['POSTGRES_URL'] ?? '');
  await publishCatalogue(gateway.app);
});
afterAll(() => gateway?.stop());

const itemsOf = <Item, Field extends keyof Item>({ items }: { items: Item[] }, field: Field) =>
  items.map((item) => item[field]);

describe('publishing', () => {
  const publishing = () => gateway.app.get(CataloguePublishing);

  test('the same catalogue again changes nothing', async () =>
    expect(await publishCatalogue(gateway.app)).toEqual({
      offices: deliveredOffices.length,
      published: [],
      unchanged: deliveredProcedures.map(({ key, version }) => `${key}@${version}`),
    }));

  test('a version that exists is not changed by another content', async () => {
    const changed = structuredClone(changeOfAddress);
    changed.draftDays = 30;
    await expect(publishing().publish(changed)).rejects.toMatchObject({ code: 'versionTaken' });
    expect(
      (await gateway.app.get(CatalogueReader).getVersion('change-of-address', changeOfAddress.version)).draftDays,
    ).toBe(90);
  });

  test('even the order of two questions is a change', async () => {
    const reordered = structuredClone(changeOfAddress);
    reordered.form.fields = Object.fromEntries(Object.entries(reordered.form.fields).reverse());
    await expect(publishing().publish(reordered)).rejects.toMatchObject({ code: 'versionTaken' });
  });

  test('a definition that lacks a language and a channel is refused with everything that is wrong', async () => {
    const { post: _post, ...channels } = changeOfAddress.channels;
    const { de: _de, ...texts } = changeOfAddress.about.name;
    const incomplete = { ...changeOfAddress, version: 7, channels, about: { ...changeOfAddress.about, name: texts } };
    const refusal = await publishing()
      .publish(incomplete)
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'definitionRefused', definition: { status: 422 } });
    // matched on the line above
    const { extra } = refusal as { extra: { issues: { type: string; name: string; detail: string }[] } };
    expect(extra.issues.map(({ name }) => name).sort()).toEqual(['/about/name/de', '/channels/post']);
    expect(await gateway.app.get(CatalogueReader).findCurrent('change-of-address')).toMatchObject({ version: 2 });
  });

  test('a definition that asks what a connected source holds, or asks a source that is not there, is refused', async () => {
    const asking = structuredClone(studyGrant);
    asking.version = 7;
    asking.form.fields['/childName']!.label.fr = 'Name of the school'; // the definition asks it
    asking.form.fields['/incomeProof']!.evidence!.type = 'land-register'; // as above
    const refusal = await publishing()
      .publish(asking)
      .catch((error: unknown) => error);
    const { extra } = refusal as { extra: { issues: { type: string; name: string }[] } }; // it was refused
    expect(extra.issues.map(({ type, name }) => [type.split(':').at(-1), name])).toEqual([
      ['unknown-evidence', '/form/fields//incomeProof/evidence'],
      ['already-known', '/form/fields//childName'],
    ]);
  });

  test('a new version becomes the current one and leaves the old one as it was', async () => {
    const next = structuredClone(terracePermit);
    next.version = terracePermit.version + 1;
    next.draftDays = 60;
    expect(await publishing().publish(next)).toBe('published');
    const reader = gateway.app.get(CatalogueReader);
    expect(await reader.findCurrent('terrace-permit')).toMatchObject({ version: next.version, draftDays: 60 });
    const before = await reader.getVersion('terrace-permit', terracePermit.version);
    expect(before).toMatchObject({ version: terracePermit.version, draftDays: 90 });
  });

  test('the database lets the application add a version, and neither change nor remove one', async () => {
    const asApp = async (sql: string) =>
      gateway.source.transaction(async (tx) => {
        await tx.query('set local role gun_app');
        return tx.query<unknown>(sql);
      });
    await expect(asApp(`update procedure_version set version = 9`)).rejects.toThrow(/permission denied/);
    await expect(asApp(`delete from procedure_version`)).rejects.toThrow(/permission denied/);
    await expect(asApp(`select key from procedure_version where false`)).resolves.toEqual([]);
  });

  test('the entities describe the tables that the migration made', async () => {
    const { upQueries } = await gateway.source.driver.createSchemaBuilder().log();
    const ours = upQueries.map(({ query }) => query).filter((query) => /procedure_version|office/.test(query));
    expect(ours).toEqual([]);
  });
});

describe('finding the competent office', () => {
  const reader = () => gateway.app.get(CatalogueReader);
  const fact = (id: Fact['kind'], value: Fact['value']): Fact => ({
    id,
    kind: id,
    state: 'known',
    ...(value && { value }),
    source: { fr: 'Registre', nl: 'Register', de: 'Register', en: 'Register' },
    readAt: '2026-11-25T09:00:00Z',
  });
  const address = (postCode: string, nis?: string) => ({
    postCode,
    municipality: 'Test',
    street: 'Rue Exemple',
    houseNumber: '901',
    inReference: true,
    ...(nis && { nis }),
  });

  test('a move goes to the population service of the new municipality', async () =>
    expect(await reader().officeFor(changeOfAddress, { newAddress: address('5000', '92094') }, [])).toBe(
      'namur-population',
    ));

  test('a post code is enough when the address is not in the reference data', async () =>
    expect(await reader().officeFor(changeOfAddress, { newAddress: address('4700') }, [])).toBe('eupen-population'));

  test('an extract goes to the municipality that the register knows', async () => {
    const known = [fact('address', { address: address('9000', '44021') })];
    expect(await reader().officeFor(criminalRecordExtract, {}, known)).toBe('gent-population');
  });

  test('a terrace goes to the municipality of the chosen establishment', async () => {
    const units = [{ number: '8999910121', name: 'Koffiebar', address: address('9000', '44021') }];
    const known = [fact('establishmentUnits', { units })];
    expect(await reader().officeFor(terracePermit, { unit: '8999910121' }, known)).toBe('gent-public-space');
  });

  test('a municipality without an office here falls to the operator, who forwards', async () =>
    expect(await reader().officeFor(changeOfAddress, { newAddress: address('1000', '21004') }, [])).toBe(
      'gun-operator',
    ));

  test('the software of an agency leads to its organisation', async () =>
    expect(await reader().findOffice('agency-criminal-record')).toMatchObject({ key: 'central-criminal-record' }));
});

describe('the public catalogue', () => {
  test('lists the procedures of a life event', async () => {
    const { status, body } = await gateway.call(listProcedures, { lifeEvent: 'moving-house' });
    expect(status).toBe(200);
    expect(itemsOf(body, 'key')).toEqual(['change-of-address']);
  });

  test('finds a procedure from a misspelt word', async () =>
    expect(itemsOf((await gateway.call(listProcedures, { q: 'demenagment', lang: 'fr' })).body, 'key')).toEqual([
      'change-of-address',
    ]));

  test('shows the page of a procedure with everything that its reader needs', async () => {
    const { body } = await gateway.call(getProcedure, { procedureKey: 'change-of-address' });
    expect(body).toMatchObject({
      version: 2,
      authority: { service: 'population' },
      owner: { key: 'national-register' },
      deadlines: [{ id: 'declare', period: { en: '8\u00a0working days' } }, { id: 'residenceCheck' }],
      about: { sdg: 'V1' },
    });
    expect(body.questions.map(({ en }) => en)).toContain('Your new address');
    expect(JSON.stringify(body)).not.toContain('null');
  });

  test('says with a problem in the reader’s language that a procedure does not exist', async () => {
    const { status, type, text } = await gateway.call(getProcedure, { procedureKey: 'flying-carpet' });
    expect([status, type]).toEqual([404, expect.stringContaining('application/problem+json')]);
    expect(JSON.parse(text)).toMatchObject({ type: 'urn:problem-type:gun:procedures:procedureNotFound' });
  });

  test('serves the whole form of a pinned version', async () => {
    const { body } = await gateway.call(getProcedureVersion, {
      procedureKey: 'terrace-permit',
      procedureVersion: `${terracePermit.version}`,
    });
    expect(Object.keys(body.form.fields)).toEqual(Object.keys(terracePermit.form.fields));
    expect(
      (await gateway.call(getProcedureVersion, { procedureKey: 'terrace-permit', procedureVersion: '99' })).status,
    ).toBe(404);
    expect(
      (await gateway.call(getProcedureVersion, { procedureKey: 'terrace-permit', procedureVersion: 'x' })).status,
    ).toBe(400);
  });

  test('lists life events with their procedures', async () => {
    const { body } = await gateway.call(listLifeEvents);
    expect(body.items[0]).toMatchObject({ key: 'moving-house', procedures: [{ key: 'change-of-address' }] });
  });

  test('finds a municipality by post code and a street without its accents', async () => {
    expect(itemsOf((await gateway.call(listMunicipalities, { q: '5000', lang: 'fr' })).body, 'nis')).toContain('92094');
    const streets = await gateway.call(listStreets, { q: 'rue du modele', postCode: '5100', lang: 'fr' });
    expect(streets.body.items[0]).toMatchObject({ street: 'Rue du Modèle', nis: '92094' });
  });

  test('finds an office with its hours in words', async () => {
    const { body } = await gateway.call(findOffice, { nis: '44021', service: 'public-space' });
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ key: 'gent-public-space', languages: ['nl'], invented: true });
    expect(body.items[0]?.hours.nl).toContain('Woensdag: 8.30 tot 18.30 uur');
  });

  test('exports linked data under its own media type', async () => {
    const { type, text } = await gateway.call(getCatalogue);
    expect(type).toContain('application/ld+json');
    expect((JSON.parse(text) as LinkedCatalogue)['@graph'].length).toBeGreaterThan(50); // our own export
  });

  test('refuses what a route does not know', async () =>
    expect((await gateway.call(listProcedures, { sort: 'name' })).status).toBe(400));

  test.each(procedureRoutes.map((route) => ({ name: route.operationId, access: route.access })))(
    '$name is open to everybody',
    ({ access }) => expect(access).toBe('public'),
  );
});
