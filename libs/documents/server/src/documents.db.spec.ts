import type { DocumentView } from '@gun/documents-contract';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { CreatePlatform1764000000000 } from '@gun/nest';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { documentEntities } from './store/document-entities';
import { DeliveredDocuments } from './delivered-documents';
import { DocumentIssuer } from './document-issuer';
import { DocumentReader } from './document.reader';
import { CreateDocuments1764100000000 } from './migrations/1764100000000-create-documents';
import { OpenWithAssurance1764100100000 } from './migrations/1764100100000-open-with-assurance';
import { NarrowByProcedure1764100200000 } from './migrations/1764100200000-narrow-by-procedure';
import { Quarantine } from './upload/quarantine';
import { sampleReceipt } from './papers/sample-papers';
import { camille, startDocumentsGateway } from './testing/documents-gateway';
import { UploadIntake } from './upload/upload-intake';
import { eicarFile, samplePdf, samplePng } from './upload/sample-files';
import { VirusScanner } from './upload/virus-scanner.client';

const server = process.env['POSTGRES_URL'] ?? '';
const name = `t_${randomUUID().replaceAll('-', '')}`;
const seals = mkdtempSync(join(tmpdir(), 'seals-'));
let source: DataSource;
let app: NestFastifyApplication;

async function admin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeAll(async () => {
  await admin(`create database ${name}`);
  source = await new DataSource({
    type: 'postgres',
    url: server.replace(/[^/]+$/, name),
    entities: documentEntities,
    migrations: [
      CreatePlatform1764000000000,
      CreateDocuments1764100000000,
      OpenWithAssurance1764100100000,
      NarrowByProcedure1764100200000,
    ],
  }).initialize();
  await source.runMigrations();
  app = await startDocumentsGateway(source, seals);
});
afterAll(async () => {
  await app?.close();
  await source?.destroy();
  await admin(`drop database if exists ${name} with (force)`);
  rmSync(seals, { recursive: true });
});

interface Upload {
  readonly as?: string;
  readonly key?: string;
  readonly fileName?: string;
  readonly type?: string;
}
const boundary = 'part-of-a-form';
function upload(bytes: Buffer, { as = 'camille', key = randomUUID(), fileName = 'bail.pdf', type = '' }: Upload = {}) {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: ${type || 'application/octet-stream'}\r\n\r\n`;
  return app.inject({
    method: 'POST',
    url: '/api/documents/v1/documents',
    headers: {
      authorization: as,
      'idempotency-key': key,
      'accept-language': 'fr',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}
const ask = (method: 'GET' | 'DELETE', path: string, as = 'camille') =>
  app.inject({
    method,
    url: path.startsWith('/api') ? path : `/api/documents/v1${path}`,
    headers: { authorization: as },
  });
const check = (code: string) =>
  app.inject({ method: 'POST', url: '/api/documents/v1/documentChecks', payload: { code } });

test('the migration makes exactly the tables that the entities describe', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

describe('an upload', () => {
  test('is kept, listed, and comes back byte for byte, as an attachment that nothing runs', async () => {
    const bytes = samplePdf();
    const made = await upload(bytes, { fileName: 'bail signé.pdf' });
    expect(made.statusCode).toBe(201);
    const view = made.json<DocumentView>();
    expect(view).toMatchObject({ kind: 'upload', status: 'released', fileName: 'bail signé.pdf', bytes: bytes.length });
    expect(made.headers['location']).toBe(view.self);
    const { items } = (await ask('GET', '/documents')).json<{ items: DocumentView[] }>();
    expect(items.map(({ id }) => id)).toContain(view.id);
    const back = await ask('GET', `${view.self}/content`);
    expect(back.rawPayload.equals(bytes)).toBe(true);
    expect(back.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="bail signe.pdf"; filename*=UTF-8''bail%20sign%C3%A9.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  test('is not readable in the database', async () => {
    await upload(samplePdf({ catalog: '/Secret(unmistakable)' }));
    const rows = await source.query<{ cipher: Buffer }[]>(`select cipher from document_content`);
    expect(rows.some(({ cipher }) => cipher.includes('unmistakable'))).toBe(false);
  });

  test('of 15 MB, a scanned contract, comes in', async () => {
    const scanned = samplePdf({ more: `% ${'scan '.repeat(3 * 1024 * 1024)}\n` });
    expect((await upload(scanned)).statusCode).toBe(201);
  });

  test('sent twice with the same key is one document', async () => {
    const key = randomUUID();
    const [first, second] = [
      await upload(samplePng(), { key, fileName: 'a.png' }),
      await upload(samplePng(), { key, fileName: 'a.png' }),
    ];
    expect(second.json<DocumentView>().id).toBe(first.json<DocumentView>().id);
  });

  test('with a key that served for another file is refused', async () => {
    const key = randomUUID();
    await upload(samplePng(), { key, fileName: 'a.png' });
    expect((await upload(samplePdf(), { key })).statusCode).toBe(422);
  });

  test.each([
    ['the test virus in a PDF', samplePdf({ more: eicarFile.toString('latin1') }), 'malwareFound', 422],
    ['an empty file', Buffer.alloc(0), 'emptyFile', 422],
    ['21 MB', Buffer.alloc(21 * 1024 * 1024), 'fileTooLarge', 413],
    ['a script in a PDF', samplePdf({ catalog: '/OpenAction<</S/JavaScript>>' }), 'pdfActive', 422],
  ])('of %s is refused with a sentence, and nothing is kept', async (_, bytes, code, status) => {
    const before = await source.query<unknown[]>(`select id from document`);
    const answer = await upload(bytes);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ type: `urn:problem-type:gun:documents:${code}`, detail: expect.any(String) });
    expect(await source.query<unknown[]>(`select id from document`)).toHaveLength(before.length);
  });

  test('cut off half way is refused as incomplete', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/documents/v1/documents',
      headers: {
        authorization: 'camille',
        'idempotency-key': randomUUID(),
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 half`,
    });
    expect(answer.json()).toMatchObject({ type: 'urn:problem-type:gun:documents:uploadIncomplete' });
  });

  test('can be deleted until a sent dossier holds it', async () => {
    const intake = app.get(UploadIntake);
    const [loose, bound] = [
      (await upload(samplePdf())).json<DocumentView>(),
      (await upload(samplePdf())).json<DocumentView>(),
    ];
    const dossierId = randomUUID();
    await source.transaction((tx) =>
      intake.bindToDossier(
        tx,
        { ownerId: camille.partyId, dossierId, assurance: 'low', procedure: 'criminal-record-extract' },
        [bound.id],
      ),
    );
    expect((await ask('DELETE', loose.self)).statusCode).toBe(204);
    expect((await ask('GET', `${loose.self}/content`)).statusCode).toBe(404);
    expect((await ask('DELETE', bound.self)).statusCode).toBe(409);
    const held = await app.get(DocumentReader).listOfDossier(source.manager, camille.partyId, dossierId);
    expect(held.map(({ id }) => id)).toEqual([bound.id]);
  });

  test('of somebody else, or of another dossier, cannot be tied to a dossier', async () => {
    const intake = app.get(UploadIntake);
    const theirs = (await upload(samplePdf(), { as: 'neighbour' })).json<DocumentView>();
    const mine = (await upload(samplePdf())).json<DocumentView>();
    const bind = (documentId: string, dossierId: string) =>
      source.transaction((tx) =>
        intake.bindToDossier(
          tx,
          { ownerId: camille.partyId, dossierId, assurance: 'low', procedure: 'criminal-record-extract' },
          [documentId],
        ),
      );
    await bind(mine.id, randomUUID());
    await expect(bind(mine.id, randomUUID())).rejects.toMatchObject({ code: 'documentNotFound' });
    await expect(bind(theirs.id, randomUUID())).rejects.toMatchObject({ code: 'documentNotFound' });
  });
});

describe('while no scanner answers', () => {
  const silent = { scan: async () => ({ result: 'unavailable' }) as const };

  test('an upload waits in quarantine, nobody opens it, and it is released once looked at', async () => {
    const scanner = app.get(VirusScanner, { strict: false });
    const scan = jest.spyOn(scanner, 'scan').mockImplementation(silent.scan);
    const view = (await upload(samplePdf())).json<DocumentView>();
    expect(view.status).toBe('quarantined');
    expect((await ask('GET', `${view.self}/content`)).json()).toMatchObject({
      type: 'urn:problem-type:gun:documents:documentBeingChecked',
    });
    expect(await app.get(Quarantine).lookAgain()).toEqual({ released: 0, removed: 0 });
    scan.mockRestore();
    expect(await app.get(Quarantine).lookAgain()).toEqual({ released: 1, removed: 0 });
    expect((await ask('GET', `${view.self}/content`)).statusCode).toBe(200);
  });
});

describe('an issued receipt', () => {
  const issue = async (ownerId: string) => {
    const issuer = app.get(DocumentIssuer);
    const prepared = await issuer.prepare({ kind: 'receipt', content: sampleReceipt('nl') });
    const kept = await source.transaction((tx) => issuer.keep(tx, prepared, { ownerId, dossierId: randomUUID() }));
    return { ...kept, checkCode: prepared.checkCode };
  };

  test('is a sealed PDF that its owner downloads', async () => {
    const { href } = await issue(camille.partyId);
    const back = await ask('GET', `${href}/content`);
    expect(back.headers['content-disposition']).toContain('Uw aanvraag is ontvangen NAM-26-9T3D-51.pdf');
    expect(back.rawPayload.includes('ETSI.CAdES.detached')).toBe(true);
  });

  test('is found genuine by its code, however it is typed, without saying whose it is', async () => {
    const { checkCode } = await issue(camille.partyId);
    const answer = (await check(checkCode.toLowerCase().replaceAll('-', ' '))).json<object>();
    expect(answer).toEqual({
      genuine: true,
      kind: 'receipt',
      issuer: 'Ville de Namur, Service Population',
      issuedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      revoked: false,
    });
  });

  test('once withdrawn, is said to be', async () => {
    const { id, checkCode } = await issue(camille.partyId);
    await source.transaction((tx) => app.get(DocumentIssuer).revoke(tx, camille.partyId, id));
    expect((await check(checkCode)).json()).toMatchObject({ genuine: true, revoked: true });
  });

  test('that does not exist is not genuine, with the same status as one that does', async () => {
    const answer = await check('0'.repeat(26));
    expect([answer.statusCode, answer.json()]).toEqual([200, { genuine: false }]);
  });

  test('is not kept when the transaction of its caller fails', async () => {
    const issuer = app.get(DocumentIssuer);
    const prepared = await issuer.prepare({ kind: 'receipt', content: sampleReceipt() });
    const broken = source.transaction(async (tx) => {
      await issuer.keep(tx, prepared, { ownerId: camille.partyId });
      throw new Error('the submission failed');
    });
    await expect(broken).rejects.toThrow('the submission failed');
    expect((await check(prepared.checkCode)).json()).toEqual({ genuine: false });
  });
});

describe('a paper that an agency made', () => {
  const owner = {
    ownerId: camille.partyId,
    dossierId: randomUUID(),
    assurance: 'substantial',
    procedure: 'criminal-record-extract',
  } as const;
  const accept = () => app.get(UploadIntake).accept({ bytes: samplePdf(), fileName: 'extrait.pdf', declaredType: '' });
  const checkCode = 'K7QF-2M9X-PTRD-8HCA-4VNE-3ZWB-6Y';
  const delivery = { title: 'Extrait', issuer: 'SPF Justice', language: 'fr', checkCode } as const;

  test('stays unknown to its owner until the decision, also when the quarantine is emptied, and is theirs after', async () => {
    const delivered = app.get(DeliveredDocuments);
    const accepted = await accept();
    const held = await source.transaction((tx) => delivered.hold(tx, accepted, owner, new Date()));
    await app.get(Quarantine).lookAgain();
    expect((await ask('GET', '/documents?pageSize=100')).body).not.toContain(held.id);
    expect((await ask('GET', `${held.self}/content`)).statusCode).toBe(404);
    expect((await check(checkCode)).json()).toEqual({ genuine: false });
    await source.transaction((tx) => delivered.release(tx, owner, { ...delivery, documentId: held.id }, new Date()));
    expect((await ask('GET', `${held.self}/content`)).statusCode).toBe(200);
    expect((await check(checkCode)).json()).toMatchObject({ genuine: true, kind: 'extract', issuer: 'SPF Justice' });
  });

  test('is not held before a scanner has looked at it', async () => {
    const accepted = { ...(await accept()), status: 'quarantined' } as const;
    const hold = source.transaction((tx) => app.get(DeliveredDocuments).hold(tx, accepted, owner, new Date()));
    await expect(hold).rejects.toMatchObject({ code: 'scannerUnavailable' });
  });

  test('cannot be released into another dossier', async () => {
    const delivered = app.get(DeliveredDocuments);
    const accepted = await accept();
    const held = await source.transaction((tx) => delivered.hold(tx, accepted, owner, new Date()));
    const elsewhere = { ...owner, dossierId: randomUUID() };
    const release = source.transaction((tx) =>
      delivered.release(tx, elsewhere, { ...delivery, documentId: held.id }, new Date()),
    );
    await expect(release).rejects.toMatchObject({ code: 'documentNotFound' });
  });
});

describe('somebody else’s document', () => {
  test.each([
    ['content', 'GET'],
    ['', 'DELETE'],
  ] as const)('looks exactly like none at all (%s %s)', async (part, method) => {
    const theirs = (await upload(samplePdf(), { as: 'neighbour' })).json<DocumentView>();
    const suffix = part ? `/${part}` : '';
    const [foreign, none] = [
      await ask(method, `${theirs.self}${suffix}`),
      await ask(method, `/documents/${randomUUID()}${suffix}`),
    ];
    const told = (answer: typeof foreign) => {
      const { instance: _, ...rest } = answer.json<Record<string, unknown>>();
      return [answer.statusCode, rest];
    };
    expect(told(foreign)).toEqual(told(none));
    expect(foreign.statusCode).toBe(404);
  });

  test('is not in my list', async () => {
    const theirs = (await upload(samplePdf(), { as: 'neighbour' })).json<DocumentView>();
    expect((await ask('GET', '/documents?pageSize=100')).body).not.toContain(theirs.id);
  });

  test('nor is anything shown without signing in', async () => {
    expect((await ask('GET', '/documents', '')).statusCode).toBe(401);
  });
});

test('the list comes in pages, newest first, none twice', async () => {
  for (let i = 0; i < 3; i += 1) await upload(samplePdf(), { as: 'neighbour' });
  const ids: string[] = [];
  for (let next: string | undefined = '/documents?pageSize=2'; next;) {
    const page: { items: DocumentView[]; next?: string } = (await ask('GET', next, 'neighbour')).json();
    ids.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  expect(ids).toEqual([...new Set(ids)].sort().reverse());
  expect(ids.length).toBeGreaterThan(3);
});

test('uploads that no dossier holds are thrown away after their time', async () => {
  const unused = (await upload(samplePdf())).json<DocumentView>();
  await app.get(Quarantine).discardUnused(new Date(Date.now() + 1000));
  expect((await ask('GET', `${unused.self}/content`)).statusCode).toBe(404);
});
