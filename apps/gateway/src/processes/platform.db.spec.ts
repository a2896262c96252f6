import { Database } from '@gun/nest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { submits, movesAlone } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await submits(gateway, 'camille', { answers: movesAlone() });
});
afterAll(() => gateway.stop());

test('fifty transactions that each need one more connection all get it', async () => {
  const database = gateway.app.get(Database);
  const work = () =>
    database.transaction(async (tx) => {
      await tx.query('select pg_sleep(0.01)');
      return database.rows<{ one: number }>('select 1 as one');
    });
  const results = await Promise.all(Array.from({ length: 50 }, work));
  expect(results.flat()).toEqual(Array.from({ length: 50 }, () => ({ one: 1 })));
});

describe('the role of the running application', () => {
  const refused = [
    ['change a line of a timeline', `update dossier_event set kind = 'decided'`],
    ['delete a line of a timeline', `delete from dossier_event`],
    ['change a published procedure', `update procedure_version set definition = '{}'`],
    ['delete a published procedure', `delete from procedure_version`],
    ['empty a table', `truncate dossier_event`],
    ['add a column', `alter table dossier add column note text`],
    ['drop a table', `drop table dossier`],
    ['make a table', `create table note (id int)`],
    ['give itself a right', `grant update on dossier_event to gun_app`],
    ['stop a trigger or a constraint', `alter table dossier drop constraint dossier_status`],
    ['become the owner', `set role postgres`],
    ['read a file of the server', `copy dossier from program 'true'`],
  ] as const;

  test.each(refused)('cannot %s', async (_what, sql) => {
    const client = new pg.Client({ connectionString: gateway.config.databaseUrl });
    await client.connect();
    const before = await gateway.sql(`select * from dossier_event order by id`);
    // A grant by who has nothing to give is a warning in PostgreSQL: what counts is that nothing changed.
    const error = await client.query(sql).then(
      () => undefined,
      (reason: unknown) => reason as pg.DatabaseError, // pg rejects with nothing else
    );
    await client.end();
    if (!sql.startsWith('grant')) expect(error?.code).toMatch(/^(42501|0LP01)$/);
    expect(await gateway.sql(`select * from dossier_event order by id`)).toEqual(before);
    const [may] = await gateway.sql<{ may: boolean }>(`select has_table_privilege('dossier_event', 'update') as may`);
    expect(may).toEqual({ may: false });
  });

  test('is the one that the gateway uses', async () => {
    expect(await gateway.sql(`select current_user::text as who`)).toEqual([{ who: 'gun_app' }]);
  });
});

test('the database server does not quote the row that it refuses in its own log', async () => {
  expect(await gateway.sql(`select current_setting('log_error_verbosity') as said`)).toEqual([{ said: 'terse' }]);
});
