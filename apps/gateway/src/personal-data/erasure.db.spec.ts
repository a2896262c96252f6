/** Article 17 of the GDPR: what goes, what a law holds and until when, and what is left once nothing holds it. */
import { exportAccesses, verifyAccess } from '@gun/data-broker-contract';
import { AccessRetention } from '@gun/data-broker-server';
import { listMyDossiers, readDossier, startDossier } from '@gun/dossiers-contract';
import { DossierEraser } from '@gun/dossiers-server';
import { PersonKeys } from '@gun/identity-server';
import { ErasureRun } from '@gun/own-data-server';
import { askErasure, readOwnData, takeErasureBack } from '@gun/own-data-contract';
import { chooseLanguage } from '@gun/profile-contract';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claims, decides, drafts, movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let life: Life;
let draft: Life;
let bramsDraft: Life;

const dayMs = 86_400_000;
const days = (count: number) => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + count * dayMs);
};
const carryOut = () => gateway.app.get(ErasureRun).carryOut();
const view = async (as = 'camille') => (await gateway.call(readOwnData, { as })).body;
const ask = async (as = 'camille') => (await gateway.call(askErasure, { as, body: { understood: true } })).body;
/** Rows about a person, table by table: what is there, not what it says. */
const rowsOf = async (personId: string): Promise<Record<string, number>> => {
  const [row] = await gateway.sql<{ counts: Record<string, number> }>(
    `select json_build_object(
       'dossier', (select count(*) from dossier where owner_id = $1),
       'event', (select count(*) from dossier_event where owner_id = $1),
       'document', (select count(*) from document where owner_id = $1),
       'content', (select count(*) from document_content where owner_id = $1),
       'desk', (select count(*) from desk_dossier where owner_id = $1),
       'language', (select count(*) from profile_preference where owner_id = $1),
       'answer', (select count(*) from idempotency where caller = $1::text)) as counts`,
    [personId],
  );
  return row!.counts;
};

beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const id of ['camille', 'bram'] as const) await gateway.citizen(id);
  gateway.officer('sofie', 'namur-population');
  life = await submits(gateway, 'camille', { answers: movesAlone() });
  await claims(gateway, 'sofie', life);
  draft = await drafts(gateway, 'camille', { answers: movesAlone() });
  bramsDraft = await drafts(gateway, 'bram', { answers: movesAlone() });
  for (const as of ['camille', 'bram']) await gateway.call(chooseLanguage, { as, body: { language: 'nl' } });
});
afterAll(() => gateway.stop());

describe('before it is asked', () => {
  test('the page says what would go, what is held, by which law, and until when', async () => {
    const { fates } = await view();
    const said = fates.map(({ source, fate, until }) => [source, fate, until]);
    expect(said).toContainEqual(['dossiers', 'erased', undefined]);
    expect(said).toContainEqual(['dossiers', 'held', undefined]);
    expect(said).toContainEqual(['profile', 'erased', undefined]);
    expect(said).toContainEqual(['accesses', 'held', '2037-01-01']);
    const law = fates.find(({ source }) => source === 'accesses')?.reason.en;
    expect(law).toContain('act of 8 August 1983, art. 17');
  });
});

describe('a request', () => {
  test('is one however often it is sent, says its day, and can be taken back at once', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'asked', dueOn: '2026-12-09' });
    expect((await ask()).id).toBe(asked.id);
    const input = { erasureId: asked.id };
    expect((await gateway.call(takeErasureBack, { as: 'bram', input })).status).toBe(404);
    const { body } = await gateway.call(takeErasureBack, { as: 'camille', input });
    expect(body.state).toBe('takenBack');
    days(20);
    await carryOut();
    expect((await gateway.call(readDossier, { as: 'camille', input: { dossierId: draft.dossierId } })).status).toBe(
      200,
    );
  });

  test('is recorded without a word about who asked', async () => {
    const [row] = await gateway.sql<{ text: string }>(`select row_to_json(e)::text as text from erasure e`);
    const { nrn, givenName, surname } = personas.camille;
    expect([nrn, givenName, surname].filter((word) => row!.text.includes(word))).toEqual([]);
  });
});

describe('when its day has come', () => {
  let bramsRows: Record<string, number>;
  let erasureId: string;

  beforeAll(async () => {
    bramsRows = await rowsOf(gateway.personOf('bram'));
    erasureId = (await ask()).id;
    days(13);
    await carryOut();
    expect((await view()).erasure?.state).toBe('asked');
    days(1);
    await carryOut();
  });

  test('drafts, language and stored answers are gone; the dossier under way is as it was', async () => {
    const { fates, erasure } = await view();
    expect(erasure).toMatchObject({ id: erasureId, state: 'carriedOut' });
    const gone = await gateway.call(readDossier, { as: 'camille', input: { dossierId: draft.dossierId } });
    expect(gone.status).toBe(404);
    expect((await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } })).status).toBe(200);
    expect(await rowsOf(gateway.personOf('camille'))).toMatchObject({ dossier: 1, desk: 1, language: 0, answer: 0 });
    expect(fates.filter(({ fate }) => fate === 'held').map(({ source }) => source)).toEqual(['accesses', 'dossiers']);
  });

  test('nothing of anybody else was touched', async () => {
    expect(await rowsOf(gateway.personOf('bram'))).toEqual(bramsRows);
    const input = { dossierId: bramsDraft.dossierId };
    expect((await gateway.call(readDossier, { as: 'bram', input })).status).toBe(200);
  });

  test('it cannot be taken back any more', async () => {
    const answer = await gateway.call(takeErasureBack, { as: 'camille', input: { erasureId } });
    expect(answer.problem.type).toBe('urn:problem-type:gun:own-data:erasureCarriedOut');
  });

  test('done again it changes nothing, and what was begun since is left alone', async () => {
    const body = { procedureKey: 'change-of-address', language: 'fr', anew: true };
    const { body: begun } = await gateway.call(startDossier, { as: 'camille', body });
    days(1);
    await carryOut();
    await carryOut();
    const { body: mine } = await gateway.call(listMyDossiers, { as: 'camille' });
    expect(mine.items.map(({ id }) => id).sort()).toEqual([life.dossierId, begun.id].sort());
  });
});

describe('as time passes', () => {
  test('a decided dossier goes on the day that its procedure promised, timeline and papers with it, by itself', async () => {
    await decides(gateway, 'sofie', life);
    const { fates } = await view();
    const held = fates.find(({ source, until }) => source === 'dossiers' && until);
    expect(held).toMatchObject({ fate: 'held', until: '2028-02-29' });
    const eraser = gateway.app.get(DossierEraser);
    days(400);
    expect(await eraser.eraseExpired()).toBe(0);
    days(60);
    expect(await eraser.eraseExpired()).toBe(1);
    expect(await eraser.eraseExpired()).toBe(0);
    expect(await rowsOf(gateway.personOf('camille'))).toMatchObject({ event: 1, document: 0, content: 0, desk: 0 });
  });

  test('no line of a timeline can be taken out while its dossier is there', async () => {
    const owner = gateway.personOf('bram');
    await gateway.sql(`select erase_timeline($1, $2)`, [owner, bramsDraft.dossierId]);
    expect((await rowsOf(owner))['event']).toBeGreaterThan(0);
    await expect(gateway.sql(`delete from dossier_event`)).rejects.toThrow('permission denied');
  });

  test('when the last hold is over the keys are destroyed: nothing can be read, and every other proof holds', async () => {
    const [camille, bram] = [gateway.personOf('camille'), gateway.personOf('bram')];
    await gateway.seal();
    const { body: before } = await gateway.call(exportAccesses, { as: 'bram' });
    const lines = async (owner: string) =>
      (
        await gateway.sql<{ hash: string }>(
          `select encode(l.hash, 'hex') || encode(e.leaf_hash, 'hex') as hash from access_log.entry e
         join access_log.leaf l on l.owner_id = e.owner_id and l.entry_id = e.id where e.owner_id = $1 order by l.index`,
          [owner],
        )
      ).map(({ hash }) => hash);
    const leaves = await lines(camille);
    gateway.clock.at = new Date('2040-01-02T09:00:00Z');
    for (let round = 0; round < 3; round += 1) {
      await gateway.app.get(AccessRetention).carryOut();
      await carryOut();
      days(1);
    }
    const people = gateway.app.get(PersonKeys);
    await expect(people.nationalNumberOf(camille)).rejects.toThrow('unknown or was erased');
    expect(await gateway.sql(`select 1 from party_key where party_id = $1`, [camille])).toEqual([]);
    expect(await gateway.sql(`select 1 from subject_link where person_id = $1`, [camille])).toEqual([]);
    expect((await gateway.call(exportAccesses, { as: 'camille' })).body).toMatchObject({ accesses: [], damaged: 0 });
    const [record] = await gateway.sql<{ state: string }>(`select state from erasure where id = $1`, [
      (await view()).erasure!.id,
    ]);
    expect(record?.state).toBe('complete');
    // The tree stands as it stood, and so does what others took along.
    expect(await lines(camille)).toEqual(leaves);
    const verdicts = await Promise.all(before.accesses.map((access) => verifyAccess(access, before.keys)));
    expect(verdicts.every(({ holds }) => holds)).toBe(true);
    expect(await people.nationalNumberOf(bram)).toBe(personas.bram.nrn);
    // The same human being is somebody new from here on.
    expect(await people.personIdFor(personas.camille.nrn)).not.toBe(camille);
  });
});
