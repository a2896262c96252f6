/** Files that should not come in, sent as a browser or an attacker sends them; and how files go out again. */
import { listMyDocuments, uploadDocument } from '@gun/documents-contract';
import {
  eicarFile,
  objectStream,
  sampleJpeg,
  samplePdf,
  samplePng,
  sampleZip,
} from '@gun/documents-server/sample-files';
import { submitDossier, uploadAgencyDocument } from '@gun/dossiers-contract';
import { pathOf, uuidV7 } from '@gun/kernel';
import { enterprises } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { allRoutes } from '../apis';
import { prepareMatrix, type Matrix } from '../testing/access-matrix/access-matrix';
import type { Principal } from '../testing/access-matrix/access-matrix-callers';
import { asksForExtract, drafts, submits } from '../testing/lives/lives';
import { pdfAttachment } from '../testing/lives/attachment';
import { multipart, type SentFile } from '../testing/multipart';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

let matrix: Matrix;
let atAgency: string;
beforeAll(async () => {
  matrix = await prepareMatrix();
  const asked = { procedureKey: 'criminal-record-extract', answers: asksForExtract };
  atAgency = (await submits(matrix.gateway, 'bram', asked)).dossierId;
});
afterAll(() => matrix.gateway.stop());

const script = '<script>alert(1)</script>';
const pdf = 'application/pdf';
const megabyte = 1024 * 1024;
const file = (bytes: Buffer | string, name: string, type: string): SentFile => ({
  bytes: Buffer.from(bytes),
  name,
  type,
});

const hostile: readonly (readonly [what: string, code: string, sent: () => SentFile])[] = [
  ['nothing', 'emptyFile', () => file('', 'a.pdf', pdf)],
  ['a page called a plan', 'typeNotAccepted', () => file(`<html>${script}`, 'plan.pdf', pdf)],
  [
    'a drawing with a script',
    'typeNotAccepted',
    () => file(`<svg xmlns="x">${script}</svg>`, 'a.svg', 'image/svg+xml'),
  ],
  ['a program', 'typeNotAccepted', () => file('MZ\u0090\u0000', 'a.exe', 'application/x-msdownload')],
  ['a photo that says it is a PDF', 'typeDiffers', () => file(samplePng(), 'a.png', pdf)],
  ['a photo named as a PDF', 'extensionDiffers', () => file(samplePng(), 'a.pdf', 'image/png')],
  [
    'a photo that is also a page',
    'hiddenContent',
    () => file(Buffer.concat([sampleJpeg(), Buffer.from(script)]), 'a.jpg', 'image/jpeg'),
  ],
  [
    'a photo that is also an archive',
    'hiddenContent',
    () => file(Buffer.concat([samplePng(), sampleZip('a', eicarFile)]), 'a.png', 'image/png'),
  ],
  [
    'a PDF that runs a program',
    'pdfActive',
    () => file(samplePdf({ catalog: '/OpenAction<</S/JavaScript/JS(a)>>' }), 'a.pdf', pdf),
  ],
  [
    'a PDF with files in it',
    'pdfEmbedsFiles',
    () => file(samplePdf({ catalog: '/Names<</EmbeddedFiles 9 0 R>>' }), 'a.pdf', pdf),
  ],
  [
    'a PDF that unpacks to 65 MB',
    'fileDamaged',
    () => file(samplePdf({ more: objectStream('x'.repeat(65 * megabyte)) }), 'a.pdf', pdf),
  ],
  [
    'a picture of 400 million points',
    'imageTooLarge',
    () => file(samplePng({ width: 20_000, height: 20_000 }), 'a.png', 'image/png'),
  ],
  ['an archive', 'archiveNotAccepted', () => file(sampleZip('../../a', eicarFile), 'a.zip', 'application/zip')],
  [
    'an archive in an archive, called a PDF',
    'archiveNotAccepted',
    () => file(sampleZip('b.zip', sampleZip('c', eicarFile)), 'a.pdf', pdf),
  ],
  [
    'a virus in a PDF',
    'malwareFound',
    () => file(samplePdf({ more: `% ${eicarFile.toString('latin1')}\n` }), 'a.pdf', pdf),
  ],
  [
    'more than 20 MB',
    'fileTooLarge',
    () => file(Buffer.concat([samplePdf(), Buffer.alloc(20 * megabyte)]), 'a.pdf', pdf),
  ],
];

const kept = () => matrix.gateway.sql(`select owner_id, id from document order by id`);

describe('a file that is', () => {
  test.each(hostile)(
    '%s is refused at both doors as %s, in words, and nothing of it is kept',
    async (_what, code, sent) => {
      const before = await kept();
      const citizen = await matrix.gateway.call(uploadDocument, { as: 'camille', ...multipart(sent()) });
      const input = { dossierId: atAgency };
      const agency = await matrix.gateway.call(uploadAgencyDocument, {
        as: 'agency-criminal-record',
        input,
        ...multipart(sent()),
      });
      for (const { status, problem } of [citizen, agency]) {
        expect(problem.type).toBe(`urn:problem-type:gun:documents:${code}`);
        expect([status, problem.status]).toEqual(code === 'fileTooLarge' ? [413, 413] : [422, 422]);
        expect(problem.detail).toMatch(/ .*\. .*\./);
      }
      expect(await kept()).toEqual(before);
    },
  );
});

describe('a form that', () => {
  const plan = file(samplePdf(), 'plan.pdf', pdf);
  const { body, headers } = multipart(plan);
  const boundary = /boundary=(.*)/.exec(headers['content-type'])?.[1] ?? '';
  const part = (head: string, text: string) => Buffer.from(`--${boundary}\r\n${head}\r\n\r\n${text}\r\n`);
  const end = Buffer.from(`--${boundary}--\r\n`);
  const whole = body.subarray(0, body.length - end.length);
  const named = (name: string) => `content-disposition: form-data; name="${name}"`;

  test.each([
    ['holds two files', 'severalFiles', () => Buffer.concat([whole, whole, end]), headers],
    [
      'holds a thousand files',
      'severalFiles',
      () => Buffer.concat([...Array.from({ length: 1000 }, () => whole), end]),
      headers,
    ],
    [
      'holds more fields than it needs',
      'uploadIncomplete',
      () => Buffer.concat([...Array.from({ length: 9 }, (_, at) => part(named(`f${at}`), 'x')), body]),
      headers,
    ],
    ['holds no file', 'uploadIncomplete', () => Buffer.concat([part(named('file'), 'x'), end]), headers],
    ['holds its file under another name', 'uploadIncomplete', () => multipart(plan, 'plan').body, headers],
    ['is cut short', 'uploadIncomplete', () => body.subarray(0, body.length - 40), headers],
    ['names no boundary', 'uploadIncomplete', () => body, { 'content-type': 'multipart/form-data' }],
    ['is JSON', 'uploadIncomplete', () => Buffer.from('{"file":"x"}'), { 'content-type': 'application/json' }],
    ['is nothing', 'uploadIncomplete', () => Buffer.alloc(0), headers],
  ] as const)('%s is refused, and nothing of it is kept', async (_what, code, sent, as) => {
    const before = await kept();
    const answer = await matrix.gateway.call(uploadDocument, { as: 'camille', body: sent(), headers: { ...as } });
    expect([answer.status, answer.problem.type]).toEqual([422, `urn:problem-type:gun:documents:${code}`]);
    expect(await kept()).toEqual(before);
  });

  test('announces two gigabytes and breaks off leaves nothing, and the gateway goes on', async () => {
    const before = await kept();
    await matrix.gateway.app.listen(0, '127.0.0.1');
    const { port } = matrix.gateway.app.getHttpServer().address() as AddressInfo; // it listens on TCP
    const socket = connect(port, '127.0.0.1');
    const head = [
      ...[`POST ${pathOf(uploadDocument)} HTTP/1.1`, 'host: gun', 'authorization: Bearer camille'],
      ...[`idempotency-key: ${uuidV7()}`, `content-type: ${headers['content-type']}`, 'content-length: 2147483648'],
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    socket.write(whole, () => socket.resetAndDestroy());
    await once(socket, 'close');
    expect((await matrix.gateway.call(listMyDocuments, { as: 'camille' })).status).toBe(200);
    expect(await kept()).toEqual(before);
  });
});

test('who has 500 MB of files without a dossier sends or deletes some first', async () => {
  const plan = multipart(file(samplePdf(), 'plan.pdf', pdf));
  const first = await matrix.gateway.call(uploadDocument, { as: 'camille', ...plan });
  await matrix.gateway.sql(`update document set size = $2 where id = $1`, [first.body.id, 500 * megabyte]);
  const second = await matrix.gateway.call(uploadDocument, { as: 'camille', ...plan });
  expect([second.status, second.problem.type]).toEqual([422, 'urn:problem-type:gun:documents:tooMuchWaiting']);
});

test('a file of somebody else cannot be sent with a dossier, and is refused like one that does not exist', async () => {
  const { gateway } = matrix;
  const as = await gateway.director('bram', 'koffiebar');
  const foreign = await gateway.call(uploadDocument, { as: 'bram', ...multipart(file(samplePdf(), 'plan.pdf', pdf)) });
  const fileOf = (documentId: string) => [{ documentId, name: 'plan.pdf', mediaType: pdf, bytes: samplePdf().length }];
  const answers = (documentId: string) => ({
    ...{ unit: enterprises.koffiebar.units[0].number, requestKind: 'new', anchored: 'no', music: 'no' },
    ...{ periodStart: '2027-04-01', periodEnd: '2027-04-30', length: 6, depth: 2, passage: 1.8 },
    ...{ furniture: [{ kind: 'table', number: 4 }], insurer: 'Voorbeeld', policyNumber: 'V-1' },
    ...{ registrationProof: 'own', registrationFile: fileOf(documentId), plan: fileOf(documentId) },
  });
  const refused = await Promise.all(
    [foreign.body.id, uuidV7()].map(async (documentId) => {
      const draft = await drafts(gateway, as, { procedureKey: 'terrace-permit', answers: answers(documentId) });
      const body = { revision: draft.revision, declaration: true };
      const sent = await gateway.call(submitDossier, { as, input: { dossierId: draft.dossierId }, body });
      return { ...sent.problem, instance: undefined };
    }),
  );
  expect(refused[0]).toMatchObject({ status: 404, type: 'urn:problem-type:gun:documents:documentNotFound' });
  expect(refused[1]).toEqual(refused[0]);
});

describe('a file goes out as an attachment that no browser opens in the page', () => {
  /** Nobody of the matrix has a paper of a counter: see `desk-wallet.db.spec.ts`. */
  const ofCounters = ['printLetter', 'printCodeSheet'];
  const files = allRoutes.filter(
    ({ operationId, produces }) => produces?.includes('application/pdf') && !ofCounters.includes(operationId),
  );
  const reader: Readonly<Record<string, Principal>> = {
    downloadDocument: 'owner',
    readDeskDocument: 'officerOfTheOffice',
    previewDecision: 'officerOfTheOffice',
    downloadAgencyDocument: 'agencyInCharge',
    printBlankForm: 'anonymous',
  };

  test.each(files.map((route) => [route.operationId, route] as const))('from %s', async (operation, route) => {
    const { status, headers, bytes } = await matrix.ask(route, reader[operation] ?? 'anonymous', 'camilles');
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(headers).toMatchObject(pdfAttachment);
  });
});

test('every refusal that was heard here is one that its route declares', () => {
  expect(undeclaredRefusals(matrix.gateway)).toEqual([]);
});
