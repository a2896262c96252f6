/**
 * What is personal stays where it belongs: a dossier of each kind is walked through everything with canaries in it, and
 * nobody but those whom it concerns may have heard one. A new table, route or log line is held to it by itself.
 */
import { saveAnswers, submitDossier } from '@gun/dossiers-contract';
import { readProfile } from '@gun/profile-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { everythingPersonal, names, nationalNumbers, singing, tables, written } from '../testing/lives/canaries';
import { asksForTerrace, getsExtract, isRefused, movesHouse } from '../testing/lives/canary-lives';
import { drafts, movesAlone } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

/** Tables that hold what people wrote, or names: the dossier itself, and the answer that a repeated request gets again. */
const personalTables = ['desk_dossier', 'document', 'dossier', 'dossier_correction', 'idempotency'];

let gateway: TestGateway;
/** How many calls went well before the bad day. */
let walked = 0;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  await gateway.director('bram', 'koffiebar');
  gateway.officer('sofie', 'namur-population');
  gateway.officer('stijn', 'gent-public-space');
  gateway.agency('agency-national-register');
  gateway.agency('agency-criminal-record');
  const { dossierId } = await movesHouse(gateway);
  await asksForTerrace(gateway);
  await getsExtract(gateway);
  walked = gateway.exchanges.length;
  await isRefused(gateway, dossierId);
  await breaksDown();
});
afterAll(() => gateway.stop());

/** A bug at the worst place: PostgreSQL refuses a whole row and quotes it, in a request and in the worker. */
async function breaksDown(): Promise<void> {
  const { dossierId, revision } = await drafts(gateway, 'camille', { answers: movesAlone() });
  await gateway.asOwner(`alter table dossier add constraint broken check (revision < 99) not valid`);
  await gateway.asOwner(`alter table notification add constraint broken check (tone <> 'info') not valid`);
  const mine = { as: 'camille', input: { dossierId } };
  const answers = movesAlone({ street: written.street, inReference: false });
  await gateway.asOwner(`update dossier set revision = 98 where id = '${dossierId}'`);
  gateway.nationalRegister.failure = 'nonsense';
  await gateway.call(readProfile, { as: 'camille' });
  gateway.nationalRegister.failure = undefined;
  const broken = await gateway.call(saveAnswers, { ...mine, body: { revision: 98, answers, language: 'fr' } });
  await gateway.asOwner(`update dossier set revision = ${revision} where id = '${dossierId}'`);
  const sent = await gateway.call(submitDossier, { ...mine, body: { revision, declaration: true } });
  await gateway.drain();
  if (broken.status !== 500 || sent.status !== 201) throw new Error('the bugs of this story did not happen');
}

describe('nothing personal is found', () => {
  test('in the log, however talkative, and nothing had to be censored to keep it out', () => {
    const log = gateway.logged.join('\n');
    expect(gateway.logged.length).toBeGreaterThan(40);
    expect(log).toContain('event not delivered');
    expect(log).toContain('"bug"');
    expect(log).toContain('National Register could not be read');
    expect(singing(log, everythingPersonal)).toEqual([]);
    expect(log).not.toMatch(/\[number\]|\[Redacted\]/);
  });

  test('in a table that is not made for it: news, messages, live events, feeds, keys', async () => {
    const made = [...personalTables, 'procedure_version']; // the test cases of a public definition are about personas
    const quiet = [...(await tables(gateway))].filter(([name]) => !made.includes(name));
    const texts = new Map(quiet);
    expect(texts.get('outbox')).toContain('dossiers.decided');
    expect([...texts.keys()]).toEqual(expect.arrayContaining(['access_log.entry', 'access_log.leaf']));
    expect(texts.get('notification')).toContain('Terminé');
    expect(texts.get('live_event')).toContain('queueChanged');
    const found = quiet.flatMap(([name, text]) => singing(text, everythingPersonal).map((word) => [name, word]));
    expect(found).toEqual([]);
  });

  test('in an address or a header, except the name of a file in the answer to whom it belongs', () => {
    const kept = gateway.exchanges.slice(0, walked).map(({ operation, url, headers }) => {
      const text = url + headers.replace(/"content-disposition":"[^"]*"/, '');
      return [operation, ...singing(text, everythingPersonal)];
    });
    expect(kept.length).toBeGreaterThan(25);
    expect(kept.filter(([, ...words]) => words.length > 0)).toEqual([]);
  });

  test('in a refusal, whatever was sent', () => {
    const refused = gateway.exchanges.filter(({ status }) => status >= 400);
    expect(refused.length).toBeGreaterThan(12);
    const found = refused.flatMap(({ operation, answer, headers }) =>
      singing(answer + headers, everythingPersonal).map((word) => [operation, word]),
    );
    expect(found).toEqual([]);
  });
});

describe('a national number', () => {
  test('is readable nowhere in the database', async () => {
    const found = [...(await tables(gateway))].flatMap(([name, text]) =>
      singing(text, nationalNumbers).map((word) => [name, word]),
    );
    expect(found).toEqual([]);
  });

  test('leaves in one answer only: to an agency that asks for the subjects of its dossier', () => {
    const told = gateway.exchanges.filter(({ answer }) => singing(answer, nationalNumbers).length > 0);
    expect(new Set(told.map(({ operation }) => operation))).toEqual(new Set(['querySubjects']));
  });
});

test('the canaries did sing where they should, so that the silence above means something', async () => {
  const stored = await tables(gateway);
  const everything = [...stored.values()].join('\n') + gateway.exchanges.map(({ answer }) => answer).join('\n');
  const { refused, fileContent, ...kept } = written;
  expect(singing(everything, Object.values(kept))).toEqual(Object.values(kept));
  expect(singing(everything, [refused, fileContent])).toEqual([]);
  expect(singing(stored.get('desk_dossier') ?? '', names)).not.toEqual([]);
});

test('every refusal that was heard here is one that its route declares', () => {
  expect(undeclaredRefusals(gateway)).toEqual([]);
});
