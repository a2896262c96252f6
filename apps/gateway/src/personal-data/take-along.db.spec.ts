/** Article 15 and 20 of the GDPR: everything that is kept about a person, in one archive, and nothing about anybody else. */
import { DataExportMaker } from '@gun/own-data-server';
import { askDataExport, downloadDataExport, readDataExport, readOwnData } from '@gun/own-data-contract';
import { listNotifications } from '@gun/notifications-contract';
import { PersonalDataSources } from '@gun/nest';
import { personas, type PersonaId } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let life: Life;
beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const id of ['camille', 'bram'] as const) await gateway.citizen(id);
  life = await submits(gateway, 'camille', { answers: movesAlone() });
  await submits(gateway, 'bram', { answers: movesAlone() });
  gateway.officer('sofie', 'namur-population');
});
afterAll(() => gateway.stop());

const ask = async (as: string): Promise<string> =>
  (await gateway.call(askDataExport, { as, body: { language: 'fr' } })).body.id;
const download = (as: string, exportId: string) => gateway.call(downloadDataExport, { as, input: { exportId } });
const jsonIn = (archive: Unzipped, name: string) => JSON.parse(strFromU8(archive[name]!)) as Record<string, unknown>[]; // what `archive-entries.ts` writes

/** Tables that hold nothing about a citizen, and what they hold instead. */
const ofNobody: Readonly<Record<string, string>> = {
  ...{ migrations: 'what was migrated', procedure_version: 'published definitions', office: 'offices' },
  ...{ outbox: 'news: ids and codes, a week', outbox_retry: 'deliveries that wait' },
  ...{ officer: 'civil servants', enterprise_party: 'enterprises, as their public register names them' },
  agency_bucket: 'how fast the software of each agency may ask',
  proof_use: 'digests of proofs of possession, for minutes',
  ...{ agency_feed: 'how far each feed is', document_check: 'codes of papers, which know no owner' },
  ...{
    wallet_signing_key: 'keys of the wallet',
    wallet_nonce: 'numbers used once',
    wallet_status_list: 'public lists',
    wallet_key_log: 'how far the key log of each verifier of age was seen',
  },
  training_grant_waiting: 'amounts that wait for a pseudonym until their last day: of nobody whom the counter knows',
  wallet_presentation: 'requests of agencies, and what was shown to them, sealed for some days: no owner',
  ...{ 'access_log.subtree': 'hashes', 'access_log.head': 'hashes', 'access_log.timestamp': 'timestamps' },
};

describe('what is kept', () => {
  test('every table belongs to a source of personal data, or to nobody: none is forgotten', async () => {
    const tables = await gateway.asOwner<{ name: string }>(
      `select case schemaname when 'public' then tablename else schemaname || '.' || tablename end as name
       from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const answered = gateway.app
      .get(PersonalDataSources)
      .all()
      .flatMap((source) => source.tables);
    const known = [...answered, ...Object.keys(ofNobody)];
    expect(tables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  test('no table that names an owner belongs to nobody', async () => {
    const columns = await gateway.asOwner<{ table_name: string }>(
      `select distinct table_name from information_schema.columns
       where column_name in ('owner_id', 'person_id', 'party_id', 'principal_id', 'holder_id', 'caller', 'subject_id')`,
    );
    expect(columns.filter(({ table_name }) => table_name in ofNobody)).toEqual([]);
  });
});

describe('an archive', () => {
  let archive: Unzipped;
  let exportId: string;

  beforeAll(async () => {
    exportId = await ask('camille');
    expect((await download('camille', exportId)).status).toBe(409);
    expect(await gateway.app.get(DataExportMaker).makeNext()).toBe(true);
    const { status, bytes, headers } = await download('camille', exportId);
    expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
    archive = unzipSync(bytes);
  });

  test('holds the dossier with its answers, the receipt as it is, and who looked', () => {
    const [dossier] = jsonIn(archive, 'data/dossiers.json');
    expect(dossier).toMatchObject({ id: life.dossierId, status: 'submitted', answers: { homeKind: 'flat' } });
    const receipts = Object.keys(archive).filter((name) => /^documents\/.*\.pdf$/.test(name));
    expect(receipts).toHaveLength(1);
    expect(strFromU8(archive[receipts[0]!]!.subarray(0, 5))).toBe('%PDF-');
    expect(jsonIn(archive, 'data/accesses.json').length).toBeGreaterThan(0);
    expect(jsonIn(archive, 'data/profile.json')).toContainEqual(expect.objectContaining({ kind: 'fact' }));
  });

  test('says of each file what its fields are, and keeps to it', () => {
    const ajv = new Ajv2020({ strict: false, formats: { uuid: true, 'date-time': true, date: true, uri: true } });
    const names = Object.keys(archive).flatMap((name) => /^data\/(.*)\.json$/.exec(name)?.[1] ?? []);
    expect(names).toEqual(
      gateway.app
        .get(PersonalDataSources)
        .all()
        .map(({ name }) => name),
    );
    for (const name of names) {
      const valid = ajv.validate(
        JSON.parse(strFromU8(archive[`schemas/${name}.json`]!)),
        jsonIn(archive, `data/${name}.json`),
      );
      expect([name, valid, ajv.errorsText()]).toEqual([name, true, 'No errors']);
    }
  });

  test('opens with a page in the language of the person', () => {
    const page = strFromU8(archive['index.html']!);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Qui a consulté mes données');
    expect(page).not.toMatch(/<script|https?:/);
  });

  test('names nobody else: neither the household nor who came to the same counter', () => {
    const others = (Object.keys(personas) as PersonaId[]).filter((id) => id !== 'camille'); // keys of that literal
    const readable = Object.entries(archive).filter(([name]) => !name.startsWith('documents/'));
    const text = readable.map(([, bytes]) => strFromU8(bytes)).join('\n');
    const found = others.filter((id) => {
      const { givenName, surname, nrn } = personas[id];
      return text.includes(`${givenName} ${surname}`) || text.includes(nrn);
    });
    expect(found).toEqual([]);
    expect(text).not.toContain(personas.camille.nrn);
    expect(text).not.toContain(gateway.personOf('bram'));
    expect(jsonIn(archive, 'data/profile.json')).toContainEqual({ kind: 'household', relations: expect.any(Array) });
  });

  test('is told by a message, and followed on the way', async () => {
    const { body } = await gateway.call(listNotifications, { as: 'camille' });
    expect(body.items.map(({ title }) => title.en)).toContain('Your data are ready');
    const { body: view } = await gateway.call(readDataExport, { as: 'camille', input: { exportId } });
    expect(view).toMatchObject({ state: 'ready', done: view.total });
  });

  test('is nobody else’s: another person finds none, and who acts for an enterprise is sent back to themselves', async () => {
    expect((await download('bram', exportId)).status).toBe(404);
    const director = await gateway.director('camille', 'menuiserie');
    const refused = await gateway.call(readOwnData, { as: director });
    expect(refused.status).toBe(403);
    expect(refused.problem.type).toBe('urn:problem-type:gun:own-data:onlyForYourself');
  });

  test('cannot be read in the database, nor once its key is destroyed, and goes after seven days', async () => {
    const [row] = await gateway.sql<{ cipher: Buffer }>(`select cipher from data_export_part limit 1`);
    expect(row!.cipher.subarray(0, 2).toString()).not.toBe('PK');
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 7 * 86_400_000);
    expect((await download('camille', exportId)).status).toBe(409);
    await gateway.app.get(DataExportMaker).expire();
    expect(await gateway.sql(`select part from data_export_part`)).toEqual([]);
    expect(await gateway.sql(`select use from party_key where use like 'archive %'`)).toEqual([]);
    expect((await gateway.call(readOwnData, { as: 'camille' })).body.export?.state).toBe('expired');
  });

  test('that waits is asked for once, however often', async () => {
    const [first, second] = [await ask('bram'), await ask('bram')];
    expect(second).toBe(first);
    await gateway.app.get(DataExportMaker).makeNext();
    expect(await gateway.app.get(DataExportMaker).makeNext()).toBe(false);
  });
});

test('a wallet goes along whole, however much was ever in it', async () => {
  const owner = gateway.personOf('bram');
  await gateway.sql(
    `insert into wallet_credential (owner_id, id, type, state, created_at)
     select $1, gen_random_uuid(), 'diploma', 'withdrawn', now() from generate_series(1, 201)`,
    [owner],
  );
  const wallet = gateway.app
    .get(PersonalDataSources)
    .all()
    .find(({ name }) => name === 'wallet');
  const items: unknown[] = [];
  for await (const item of wallet?.items(owner) ?? []) items.push(item);
  expect(items).toHaveLength(201);
  expect(await wallet?.fates(owner, gateway.clock.at)).toMatchObject([{ count: 201 }]);
});

describe('an archive that cannot be made', () => {
  test('is tried three times, then given up, and leaves no piece behind', async () => {
    const exportId = await ask('camille');
    const sources = gateway.app.get(PersonalDataSources);
    const broken = sources.all().find(({ name }) => name === 'messages')!;
    const { items } = broken;
    Object.assign(broken, {
      items() {
        throw new Error('no disk');
      },
    });
    for (let i = 0; i < 3; i += 1) await expect(gateway.app.get(DataExportMaker).makeNext()).rejects.toThrow();
    Object.assign(broken, { items });
    const { body } = await gateway.call(readDataExport, { as: 'camille', input: { exportId } });
    expect(body.state).toBe('failed');
    expect(await gateway.sql(`select part from data_export_part where export_id = $1`, [exportId])).toEqual([]);
  });
});
