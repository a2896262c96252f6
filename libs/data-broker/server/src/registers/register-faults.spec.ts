import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personas } from '@gun/testing';
import {
  answerJson,
  answerProblem,
  answerText,
  endless,
  silence,
  startLyingRegister,
  type LyingRegister,
} from './lying-register';
import { NationalRegisterClient } from './national-register.client';
import { SourceLine } from '../sources/source-line';
import { makeSourceSigner } from '../sources/source-signer';

const subject = personas.camille.nrn;
const camille = { ssin: subject, lastName: 'Exemplaire', firstNames: ['Camille'], birthDate: '1986-04-17' };

/** An answer that is right, with a signature that is not. */
const signedBy = (sign: (text: string, question: string) => string) => {
  const text = JSON.stringify({ person: camille });
  return answerText(200, 'application/json', text, (question) => sign(text, question));
};

let register: LyingRegister;
let clock: { now: number };
let client: NationalRegisterClient;
let notes: string[];

beforeAll(async () => {
  register = await startLyingRegister();
});
afterAll(() => register.stop());
beforeEach(() => {
  clock = { now: 0 };
  const settings = { url: register.url, apiKey: 'test-key-test-key', keys: register.signer.keys, timeoutMs: 150 };
  notes = [];
  client = new NationalRegisterClient(new SourceLine(settings, () => clock.now), {
    warn: (note) => notes.push(note),
  });
  register.questions = 0;
});

describe('a register that answers well', () => {
  test('is asked in the body of the request, with its key, for the wanted fields only', async () => {
    let seen: unknown;
    register.behave = (request, response, body) => {
      seen = { url: request.url, key: request.headers['x-api-key'], body: JSON.parse(body) };
      answerJson({ person: camille })(request, response, body);
    };
    const answer = await client.person(subject, ['name', 'birthDate']);
    expect(seen).toEqual({
      url: '/persons/query',
      key: 'test-key-test-key',
      body: { ssin: subject, fields: ['lastName', 'firstNames', 'birthDate'] },
    });
    expect(answer).toMatchObject({
      state: 'known',
      value: { givenName: 'Camille', surname: 'Exemplaire', birthDate: '1986-04-17' },
    });
  });

  test('gives nothing that was not asked, even when it sends more, which is noted without a value', async () => {
    register.behave = answerJson({ person: { ...camille, secret: 'x' }, more: 1 });
    const answer = await client.person(subject, ['birthDate']);
    expect(notes).toEqual(['National Register sent more than was asked: lastName, firstNames']);
    expect(answer).toMatchObject({ value: { birthDate: '1986-04-17' } });
    expect(Object.keys(answer.state === 'known' ? answer.value : {})).toEqual(['birthDate']);
  });

  test('is asked once for the same question asked ten times at the same moment', async () => {
    register.behave = answerJson({ person: camille });
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.person(subject, ['name'])));
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['known']));
    expect(register.questions).toBe(1);
  });

  test('is asked again for the next question, because nothing is kept', async () => {
    register.behave = answerJson({ person: camille });
    await client.person(subject, ['name']);
    await client.person(subject, ['name']);
    expect(register.questions).toBe(2);
  });
});

describe('a register that fails', () => {
  test.each([
    ['stays silent', silence, 'slow'],
    ['answers 500', answerProblem(500), 'down'],
    ['answers 503', answerProblem(503), 'down'],
    ['asks for patience (429)', answerProblem(429), 'down'],
    ['hangs up', (_q: unknown, response: { destroy(): void }) => response.destroy(), 'down'],
    ['refuses our key', answerProblem(401), 'notPermitted'],
    ['refuses our purpose', answerProblem(403), 'notPermitted'],
    ['cuts its JSON short', answerText(200, 'application/json', '{"person":{"ssin":'), 'nonsense'],
    [
      'answers bytes that are not text',
      answerText(200, 'application/json', Buffer.from([0x22, 0xff, 0xfe, 0x22])),
      'nonsense',
    ],
    ['answers a web page with status 200', answerText(200, 'text/html', '<h1>Welcome</h1>'), 'nonsense'],
    ['answers a web page with status 404', answerText(404, 'text/html', '<h1>Not found</h1>'), 'nonsense'],
    ['sends us elsewhere', answerText(302, 'text/plain', ''), 'nonsense'],
    ['never ends', endless, 'nonsense'],
    ['answers null', answerJson(null), 'nonsense'],
    ['leaves out what was asked', answerJson({ person: { ssin: subject } }), 'nonsense'],
    ['answers a date that does not exist', answerJson({ person: { ...camille, birthDate: '1986-02-30' } }), 'nonsense'],
    ['signs with a key that we do not trust', signedBy(makeSourceSigner().sign), 'badSignature'],
    ['signs another text', signedBy((_text, question) => register.signer.sign('{}', question)), 'badSignature'],
    ['signs an answer to another question', signedBy((text) => register.signer.sign(text, '{}')), 'badSignature'],
    [
      'repeats an answer of ten minutes ago',
      signedBy((text, question) => register.signer.sign(text, question, Date.now() - 600_000)),
      'badSignature',
    ],
    ['does not sign', signedBy(() => ''), 'badSignature'],
    [
      'says without a signature that it knows nobody',
      answerText(404, 'application/problem+json', '{}', () => ''),
      'badSignature',
    ],
    ['answers about someone else', answerJson({ person: { ...camille, ssin: personas.bram.nrn } }), 'foreignSubject'],
  ])('when it %s, says so and shows nothing', async (_how, behave, failure) => {
    register.behave = behave as LyingRegister['behave']; // the table mixes behaviours that use one parameter or three
    const answer = await client.person(subject, ['name', 'birthDate']);
    expect(answer).toEqual({ state: 'unavailable', failure, readAt: expect.any(String) });
  });

  test('is told apart from one that knows nobody of that number', async () => {
    register.behave = answerProblem(404);
    expect(await client.person(subject, ['name'])).toMatchObject({ state: 'absent' });
  });

  test('is left alone after three failures, and asked again after its rest', async () => {
    register.behave = answerProblem(500);
    for (let i = 0; i < 5; i += 1) await client.person(subject, ['name']);
    expect(register.questions).toBe(3);
    register.behave = answerJson({ person: camille });
    expect(await client.person(subject, ['name'])).toMatchObject({ failure: 'down' });
    clock.now = 10_000;
    expect(await client.person(subject, ['name'])).toMatchObject({ state: 'known' });
  });

  test('is not believed once its key has expired', async () => {
    const expired = {
      keys: register.signer.keys.keys.map((key) => ({ ...key, exp: Math.floor(Date.now() / 1000) - 1 })),
    };
    const line = new SourceLine({ url: register.url, apiKey: 'test-key-test-key', keys: expired, timeoutMs: 150 });
    register.behave = answerJson({ person: camille });
    expect(await new NationalRegisterClient(line).person(subject, ['name'])).toMatchObject({ failure: 'badSignature' });
  });

  test('stays in use when it only refuses', async () => {
    register.behave = answerProblem(403);
    for (let i = 0; i < 5; i += 1) await client.person(subject, ['name']);
    expect(register.questions).toBe(5);
  });

  test('holds no more of our connections than it has lanes', async () => {
    register.behave = silence;
    const { url, signer } = register;
    const settings = { url, apiKey: 'test-key-test-key', keys: signer.keys, timeoutMs: 150, lanes: 2 };
    const narrow = new NationalRegisterClient(new SourceLine(settings));
    const people = [personas.camille, personas.bram, personas.greta];
    const answers = await Promise.all(people.map(({ nrn }) => narrow.person(nrn, ['name'])));
    expect(answers.map((answer) => answer.state === 'unavailable' && answer.failure)).toEqual(['slow', 'slow', 'slow']);
    expect(register.questions).toBe(2);
  });
});
