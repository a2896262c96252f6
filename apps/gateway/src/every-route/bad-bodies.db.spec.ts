import { readDossier, saveAnswers, submitDossier } from '@gun/dossiers-contract';
import { fillPath, uuidV7 } from '@gun/kernel';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { drafts, movesAlone, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let draft: Life;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  draft = await drafts(gateway, 'camille', { answers: movesAlone() });
});
afterAll(() => gateway.stop());

const dossierRow = () => gateway.sql(`select * from dossier where id = $1`, [draft.dossierId]);

/** Sends a body to "save answers" exactly as it stands here. */
async function save(payload: string | Buffer, contentType = 'application/json') {
  const answer = await gateway.app.inject({
    method: 'PUT',
    url: fillPath(saveAnswers, { dossierId: draft.dossierId }),
    headers: { authorization: 'Bearer camille', 'content-type': contentType },
    payload,
  });
  return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.payload };
}

const good = () => JSON.stringify({ revision: draft.revision, answers: movesAlone(), language: 'fr' });
const withAnswers = (answers: string) => `{"revision":${draft.revision},"answers":${answers},"language":"fr"}`;

const bodies: readonly (readonly [what: string, status: number, body: () => string | Buffer, contentType?: string])[] =
  [
    ['ten thousand levels deep', 400, () => withAnswers(`{"bellName":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)],
    ['the same name twice', 400, () => good().replace('{', '{"revision":0,')],
    ['a hundred thousand items', 400, () => withAnswers(`{"bellName":[${'1,'.repeat(100_000)}1]}`)],
    ['a million items', 413, () => withAnswers(`{"bellName":[${'1,'.repeat(1_000_000)}1]}`)],
    ['a byte-order mark', 400, () => `\ufeff${good()}`],
    ['UTF-16', 415, () => Buffer.from(good(), 'utf16le'), 'application/json; charset=utf-16le'],
    ['Latin-1', 415, () => Buffer.from(good(), 'latin1'), 'application/json; charset=iso-8859-1'],
    ['UTF-8 that is not', 400, () => Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['a form', 415, () => 'revision=1&language=fr', 'application/x-www-form-urlencoded'],
    ['text', 415, good, 'text/plain'],
    ['XML', 415, () => '<revision>1</revision>', 'application/xml'],
    ['no media type that anybody knows', 415, good, 'a/b; c=d'],
    ['packed JSON', 415, () => Buffer.from('1f8b0800', 'hex'), 'application/gzip'],
    ['packed JSON that says it is JSON', 400, () => gzipSync('x'.repeat(50_000_000))],
    ['ten megabytes', 413, () => withAnswers(`{"bellName":"${'x'.repeat(10_000_000)}"}`)],
    ['nothing', 400, () => ''],
    ['half of it', 400, () => good().slice(0, -1)],
    ['a list', 400, () => `[${good()}]`],
    ['a text', 400, () => '"revision"'],
    ['null', 400, () => 'null'],
    ['a number beyond every double', 400, () => withAnswers('{"bellName":1e400}')],
    ['an integer that no double holds', 400, () => withAnswers('{"bellName":9007199254740993}')],
    ['NUL in a text', 400, () => withAnswers(String.raw`{"bellName":"a\u0000b"}`)],
    ['half of a surrogate pair', 400, () => withAnswers(String.raw`{"bellName":"a\ud800b"}`)],
    ['a list of answers', 400, () => withAnswers('[]')],
    ['an answer to a question that nobody asks', 400, () => withAnswers('{"shoeSize":44}')],
  ];

describe('a body that is', () => {
  const rows = bodies.map(([what, status, body, contentType]) => ({ what, status, body, contentType }));

  test.each(rows)('$what is refused with a problem, and nothing is kept', async ({ status, body, contentType }) => {
    const before = await dossierRow();
    const answer = await save(body(), contentType);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(await dossierRow()).toEqual(before);
  });

  test('ordinary JSON is taken, so that the refusals above are about their body', async () => {
    expect((await save(good(), 'application/json; charset=UTF-8')).status).toBe(200);
    draft = { ...draft, revision: draft.revision + 1 };
  });
});

test('a text that cannot be kept is named, in the language of the reader', async () => {
  const answer = await gateway.app.inject({
    method: 'PUT',
    url: fillPath(saveAnswers, { dossierId: draft.dossierId }),
    headers: { authorization: 'Bearer camille', 'content-type': 'application/json', 'accept-language': 'nl' },
    payload: withAnswers(String.raw`{"bellName":"a\u0000b"}`),
  });
  expect(answer.json()).toMatchObject({
    detail: expect.stringContaining('Typ die tekst opnieuw'),
    issues: [{ in: 'body', name: 'answers.bellName' }],
  });
});

describe('a field that a body has no business with', () => {
  const names = [
    'status',
    'ownerId',
    'owner_id',
    'assignee',
    'claimantId',
    'office',
    'outcome',
    'facts',
    'id',
    'reference',
  ];
  const grabbing = names.map((name) => [name, `"${name}":"submitted"`] as const);
  const reaching = [
    ['__proto__', '"__proto__":{"status":"decided"}'],
    ['constructor', '"constructor":{"prototype":{"status":"decided"}}'],
    ['prototype', '"prototype":{}'],
  ] as const;

  test.each([...grabbing, ...reaching])(
    '%s beside the answers is refused, the row is as before',
    async (_name, member) => {
      const before = await dossierRow();
      const answer = await save(good().replace('{', `{${member},`));
      expect(answer.status).toBe(400);
      expect(await dossierRow()).toEqual(before);
    },
  );

  test.each([...grabbing, ...reaching])(
    '%s inside the answers is refused, the row is as before',
    async (_name, member) => {
      const before = await dossierRow();
      expect((await save(withAnswers(`{${member}}`))).status).toBe(400);
      expect((await save(withAnswers(`{"newAddress":{"postCode":"5000","a":{${member}}}}`))).status).toBe(
        reaching.some(([, one]) => one === member) ? 400 : 200,
      );
      await gateway.sql(
        `update dossier set answers = $2, revision = $3, updated_at = $4, expires_on = $5 where id = $1`,
        [
          ...[draft.dossierId, before[0]?.['answers'], before[0]?.['revision'], before[0]?.['updated_at']],
          before[0]?.['expires_on'],
        ],
      );
      expect(await dossierRow()).toEqual(before);
      expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
    },
  );

  test('is refused in a submission too', async () => {
    const body = { revision: draft.revision, declaration: true, status: 'decided' };
    const sent = await gateway.call(submitDossier, { as: 'camille', input: { dossierId: draft.dossierId }, body });
    expect(sent.problem.issues).toMatchObject([{ in: 'body', name: 'status' }]);
  });
});

describe('guessing identifiers', () => {
  test('gives the same refusal for another citizen’s dossier as for none, and soon a pause', async () => {
    const read = (dossierId: string, as = 'bram') => gateway.call(readDossier, { as, input: { dossierId } });
    const said = async (dossierId: string) => {
      const { status, problem, headers } = await read(dossierId);
      const { instance: _trace, ...rest } = problem;
      const { date: _date, 'belgov-trace-id': _id, ...telling } = headers;
      return JSON.stringify([status, rest, telling]);
    };
    const answers = new Set<string>();
    for (let i = 0; i < 49; i += 1) answers.add(await said(uuidV7()));
    answers.add(await said(draft.dossierId));
    expect(answers.size).toBe(1);
    for (let i = 0; i < 100; i += 1) await read(uuidV7());
    const paused = await read(draft.dossierId);
    expect([paused.status, paused.problem.type]).toEqual([429, 'urn:problem-type:belgif:tooManyRequests']);
    expect(Number(paused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await read(draft.dossierId, 'camille')).status).toBe(200);
  });
});
