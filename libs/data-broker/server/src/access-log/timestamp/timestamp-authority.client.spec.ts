import { verifyTimestamp } from '@gun/data-broker-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { elementsOf } from '@gun/nest/der';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorityKeyIn, timestampResponse, type AuthorityKey, type Stamped } from './local-timestamp-authority';
import { TimestampAuthorityClient } from './timestamp-authority.client';

const now = new Date('2026-12-01T00:00:00Z');
const newAuthority = (): AuthorityKey => authorityKeyIn(mkdtempSync(join(tmpdir(), 'gun-authority-')), now);
const genuine = newAuthority();
const other = newAuthority();
const hash = createHash('sha256').update('a head').digest();

/** How the authority answers; the nonce is that of the request. */
let answer: (asked: Stamped) => Buffer;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const [, imprint, nonce] = elementsOf(elementsOf(Buffer.concat(parts))[0]!.content);
      const asked = elementsOf(imprint!.content)[1]!.content;
      response.end(answer({ hash: Buffer.from(asked), nonce: Buffer.from(nonce!.content), at: now }));
    });
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => new Promise((ended) => server.close(ended)));

const stamp = (certificates = [genuine.certificate]) => new TimestampAuthorityClient(url, certificates).stamp(hash);
const refused = 'timestamp authority answered about something else, or somebody else signed';

test('keeps what the authority signed about this hash and this question', async () => {
  answer = (asked) => timestampResponse(genuine, asked);
  const token = await stamp();
  const known = [new Uint8Array(genuine.certificate)];
  expect(await verifyTimestamp(new Uint8Array(token), { hash: new Uint8Array(hash) }, known)).toEqual(now);
});

describe('refuses', () => {
  const forgeries: [string, (asked: Stamped) => Buffer][] = [
    ['what another authority signed', (asked) => timestampResponse(other, asked)],
    [
      'what another key signed under the name and the certificate of the authority',
      (asked) => timestampResponse({ key: other.key, certificate: genuine.certificate }, asked),
    ],
    ['an answer about another hash', (asked) => timestampResponse(genuine, { ...asked, hash: Buffer.alloc(32, 1) })],
    [
      'an answer to an older question',
      (asked) => timestampResponse(genuine, { ...asked, nonce: Buffer.alloc(16, 65) }),
    ],
    ['an answer without the nonce', ({ nonce: _, ...asked }) => timestampResponse(genuine, asked)],
    [
      'bytes that merely hold hash and nonce',
      ({ hash: asked, nonce = Buffer.alloc(0) }) => Buffer.concat([Buffer.from([0x30, 0x82, 0, 0]), asked, nonce]),
    ],
    [
      'a time after the certificate ended',
      (asked) => timestampResponse(genuine, { ...asked, at: new Date('2046-01-01T00:00:00Z') }),
    ],
    ['nothing', () => Buffer.alloc(0)],
  ];

  test.each(forgeries)('%s', async (_what, forged) => {
    answer = forged;
    await expect(stamp()).rejects.toThrow(refused);
  });

  test('a certificate that may not sign timestamps', async () => {
    answer = (asked) => timestampResponse(genuine, asked);
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await expect(stamp([publicKey.export({ type: 'spki', format: 'der' })])).rejects.toThrow(refused);
  });
});

test('finds every bit that is flipped, but for those that say how the answer is wrapped', async () => {
  const token = new Uint8Array(timestampResponse(genuine, { hash, at: now }));
  const known = [new Uint8Array(genuine.certificate)];
  const unnoticed = new Set<number>();
  for (let bit = 0; bit < token.length * 8; bit += 1) {
    const flipped = token.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    if (await verifyTimestamp(flipped, { hash: new Uint8Array(hash) }, known)) unnoticed.add(bit >> 3);
  }
  const [info, certificate, signer] = partsOf(token);
  const within = ([from, to]: Place) => [...unnoticed].filter((at) => at >= from && at < to);
  // What was stamped, who signed, what they signed and the signature: one byte each at most is a tag that is read past.
  expect(within(info)).toEqual([]);
  expect(
    within(signer)
      .map((at) => token[at])
      .filter((byte) => ![0x02, 0x06, 0x30, 0x01].includes(byte ?? -1)),
  ).toEqual([]);
  // The certificate that comes along is not believed, so nothing in it matters; the wrapping is versions, tags and a list of hashes.
  expect(within(certificate).length).toBeGreaterThan(0);
  expect([...unnoticed].filter((at) => at < info[0]).length).toBeLessThan(30);
});

type Place = readonly [from: number, to: number];

/** Where the stamped information, the certificate, and the signer with attributes and signature stand in an answer. */
function partsOf(token: Uint8Array): [info: Place, certificate: Place, signer: Place] {
  const certificateAt = Buffer.from(token).indexOf(genuine.certificate);
  const afterIt = certificateAt + genuine.certificate.length;
  const infoAt = Buffer.from(token).indexOf(Buffer.from([0x30, 0x5e, 0x02, 0x01, 0x01]));
  const infoEnd = infoAt + 2 + 0x5e;
  return [
    [infoAt, infoEnd],
    [certificateAt, afterIt],
    [afterIt, token.length],
  ];
}
