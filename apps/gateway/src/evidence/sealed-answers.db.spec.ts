/** What agencies receive for their files bears the seal of the counter: another program finds each byte that was changed. */
import { listSealKeys, type SealKey } from '@gun/documents-contract';
import {
  downloadAgencyDocument,
  listAgencyEvents,
  querySubjects,
  readAgencyDossier,
  readDossier,
} from '@gun/dossiers-contract';
import {
  askEvidence,
  acceptPreview,
  readEvidence,
  requestPreview,
  startPreviewSession,
} from '@gun/data-broker-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { flattenedVerify, importX509 } from 'jose';
import { createHash, X509Certificate } from 'node:crypto';
import { asksForExtract, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

const agency = 'agency-criminal-record';
const proof = 'vehicle-registration';
let gateway: TestGateway;
let life: Life;
let published: SealKey;

beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('bram');
  gateway.agency(agency);
  gateway.sources.permits(agency, proof);
  gateway.sources.knows(proof, [{ key: 'plates', value: '7-ZZZ-001' }]);
  life = await submits(gateway, 'bram', { procedureKey: 'criminal-record-extract', answers: asksForExtract });
  await gateway.drain();
  published = (await gateway.call(listSealKeys, {})).body.keys[0] as SealKey; // the schema wants one at least
});
afterAll(() => gateway.stop());

const input = () => ({ dossierId: life.dossierId });
const digestOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('base64url');

/** As an agency would: another library, the published certificate, and the bytes as they arrived. */
async function headOf(header: unknown, payload: Uint8Array) {
  const [head = '', , signature = ''] = String(header).split('.');
  const pem = new X509Certificate(Buffer.from(published.x5c[0] ?? '', 'base64')).toString();
  const key = await importX509(pem, 'ES256');
  const jws = { protected: head, payload, signature };
  return (await flattenedVerify(jws, key, { algorithms: ['ES256'] })).protectedHeader;
}

test('a dossier, its numbers and its files are sealed with the published key', async () => {
  const { body } = await gateway.call(readDossier, { as: 'bram', input: input() });
  const documentId = body.documents[0]?.id ?? 'none';
  const answers = [
    await gateway.call(readAgencyDossier, { as: agency, input: input() }),
    await gateway.call(querySubjects, { as: agency, input: input() }),
    await gateway.call(downloadAgencyDocument, { as: agency, input: { ...input(), documentId } }),
  ];
  for (const { headers, bytes } of answers) {
    const head = await headOf(headers['x-jws-signature'], bytes);
    expect(head).toMatchObject({ kid: published.kid, 'x5t#S256': published.kid, b64: false, crit: ['b64'] });
    expect(head?.['requestDigest']).toBe(digestOf(''));
    expect(head?.['iat']).toBe(Math.floor(gateway.clock.at.getTime() / 1000));
  }
  expect(published.kid).toBe(digestOf(Buffer.from(published.x5c[0] ?? '', 'base64')));
});

test('evidence is sealed for the question that asked it: while it is awaited, and when it is there', async () => {
  const about = { dossier: life.dossierId, evidenceTypes: [proof] };
  const { body: session } = await gateway.call(startPreviewSession, { as: agency, body: about });
  const question = { ...about, previewSession: session.id };
  const waiting = await gateway.call(askEvidence, { as: agency, body: question });
  const head = await headOf(waiting.headers['x-jws-signature'], waiting.bytes);
  expect([waiting.status, head?.['requestDigest']]).toEqual([202, digestOf(JSON.stringify(question))]);
  await gateway.call(requestPreview, { as: 'bram', input: { previewId: session.id } });
  await gateway.call(acceptPreview, { as: 'bram', input: { previewId: session.id }, body: { evidenceTypes: [proof] } });
  const handed = await gateway.call(readEvidence, { as: agency, input: { conversationId: waiting.body.id } });
  expect(handed.body.status.state).toBe('done');
  await expect(headOf(handed.headers['x-jws-signature'], handed.bytes)).resolves.toBeDefined();
  const other = Buffer.from(handed.bytes.toString().replace('7-ZZZ-001', '7-ZZZ-002'));
  await expect(headOf(handed.headers['x-jws-signature'], other)).rejects.toThrow('signature verification failed');
});

test('refusals and what hands nothing over are not sealed', async () => {
  const none = await gateway.call(readAgencyDossier, { as: agency, input: { dossierId: published.kid.slice(0, 1) } });
  expect(none.status).toBeGreaterThanOrEqual(400);
  expect(none.headers).not.toHaveProperty('x-jws-signature');
  expect((await gateway.call(listAgencyEvents, { as: agency })).headers).not.toHaveProperty('x-jws-signature');
});
