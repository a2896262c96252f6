/** What ClamAV itself finds, over the gateway. Where Debian has none, a stand-in looks at uploads, and these are left out. */
import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { deflateSync } from 'node:zlib';
import { counter } from './counter';
import { expectProblem } from './expect-problem';
import { citizenSignsIn } from './people';

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket.end() !== undefined));
    socket.once('error', () => done(false));
  });

let token: string;
test.beforeAll(async () => {
  test.skip(!(await answers(counter.clamd)), 'ClamAV is not here');
  token = await citizenSignsIn('bram');
});

/** In two halves, so that no scanner finds it in this file. */
const testVirus = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** One page, and a compressed stream beside it. */
function pdfAround(text: string): Buffer {
  const packed = deflateSync(Buffer.from(text, 'latin1'));
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\n',
    ),
    Buffer.from('endobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n'),
    Buffer.from(`4 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`),
    packed,
    Buffer.from(
      '\nendstream\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 5>>\nstartxref\n9\n%%EOF\n',
    ),
  ]);
}

async function upload(bytes: Buffer): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }), 'plan.pdf');
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
  return fetch(`${counter.gateway}/api/documents/v1/documents`, { method: 'POST', headers, body: form });
}

test('a virus that a PDF holds compressed does not come in', async () => {
  await expectProblem(await upload(pdfAround(testVirus)), 422, 'urn:problem-type:gun:documents:malwareFound');
});

test('the same PDF with an honest text is released at once', async () => {
  const answer = await upload(pdfAround('BT (Plan de la terrasse) Tj ET'));
  expect(await answer.json()).toMatchObject({ fileName: 'plan.pdf', status: 'released' });
});
