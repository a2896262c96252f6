/** The worker is killed in the middle of a batch: each event has each of its effects once, however often it died. */
import { submitDossier } from '@gun/dossiers-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { BuiltProcess } from '../testing/built-process';
import { asksForExtract, drafts, movesAlone } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';
import { until } from '../testing/until';

let gateway: TestGateway;
let dossiers: string[];
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  dossiers = [];
  for (let at = 0; at < 12; at += 1) dossiers.push(await submitsOne(at));
});
afterAll(() => {
  BuiltProcess.killAll();
  return gateway.stop();
});

/** Every third is for an agency, the others are for the office: all kinds of effects are in the batch. */
async function submitsOne(at: number): Promise<string> {
  const extract = { procedureKey: 'criminal-record-extract', answers: asksForExtract };
  const draft = await drafts(gateway, 'camille', at % 3 === 2 ? extract : { answers: movesAlone() });
  const { dossierId, revision } = draft;
  const sent = await gateway.call(submitDossier, {
    ...{ as: 'camille', input: { dossierId }, body: { revision, declaration: true } },
  });
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.problem));
  return dossierId;
}

/** Effects of one dossier's news: message, receipt, row in the queue, line in the feed, word to open pages. */
async function effects(): Promise<string[]> {
  const rows = await gateway.sql<{ effects: string }>(
    `select concat_ws(' ',
       (select count(*) from notification n where n.dossier_id = d.id),
       (select count(*) from document p where p.dossier_id = d.id and p.kind = 'receipt'),
       (select count(*) from desk_dossier q where q.dossier_id = d.id),
       (select count(*) from agency_event a where a.dossier_id = d.id),
       (select count(*) from live_event l where l.subject = d.id::text and l.name = 'dossierChanged')) as effects
     from dossier d order by d.id`,
  );
  return rows.map((row) => row.effects);
}
const waitingNews = async (): Promise<number> => {
  const [row] = await gateway.sql<{ waiting: number }>(
    `select count(*)::int as waiting from outbox where delivered_at is null`,
  );
  return row?.waiting ?? 0;
};

/** Makes whoever writes about this dossier wait, as if its row were written elsewhere at this moment. */
async function holdBack(dossierId: string) {
  const client = new pg.Client({ connectionString: gateway.config.databaseUrl.replace('gun_app@', 'postgres@') });
  await client.connect();
  await client.query('begin');
  await client.query(
    `insert into notification (owner_id, id, tone, title, text, created_at)
     select d.owner_id, o.id, 'info', '{}', '{}', now()
     from dossier d join outbox o on o.payload ->> 'dossierId' = d.id::text
     where d.id = $1 and o.name = 'dossiers.submitted'`,
    [dossierId],
  );
  return {
    isReached: async () => {
      const rows = await gateway.asOwner(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows.length > 0;
    },
    letGo: () => client.query('rollback').then(() => client.end()),
  };
}

test.each([0, 5, 11])('killed at event %i of twelve, nothing of the batch has happened', async (at) => {
  const before = await waitingNews();
  const held = await holdBack(dossiers[at] ?? '');
  const worker = await BuiltProcess.start(gateway, 'worker');
  await until(held.isReached);
  await worker.kill();
  await held.letGo();
  expect(await waitingNews()).toBe(before);
  expect(new Set(await effects())).toEqual(new Set(['0 0 0 0 0']));
});

test('two workers that start together afterwards do all of it, each thing once', async () => {
  const workers = await Promise.all([BuiltProcess.start(gateway, 'worker'), BuiltProcess.start(gateway, 'worker')]);
  await until(async () => (await waitingNews()) === 0);
  await Promise.all(workers.map((worker) => worker.kill()));
  const toOffice = '1 1 1 0 1';
  const toAgency = '1 1 0 1 1';
  expect(await effects()).toEqual(dossiers.map((_id, at) => (at % 3 === 2 ? toAgency : toOffice)));
  expect(await gateway.sql(`select 1 from outbox_retry`)).toEqual([]);
});
