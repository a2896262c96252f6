/**
 * The gateway is killed eleven times under 110 submissions, at each place where it can be held: whatever it was doing is
 * wholly there or not at all, and the same key ends it.
 */
import { submitDossier } from '@gun/dossiers-contract';
import { startLocalIssuer, type LocalIssuer } from '@gun/identity-server/local-issuer';
import { uuidV7 } from '@gun/kernel';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { BuiltProcess, signsIn } from '../testing/built-process';
import { drafts, movesAlone } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';
import { until } from '../testing/until';

let gateway: TestGateway;
let issuer: LocalIssuer;
let token: string;
let built: BuiltProcess;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  issuer = await startLocalIssuer();
  token = await signsIn(issuer, personas.camille.nrn);
  built = await BuiltProcess.start(gateway, 'main', issuer.issuer);
});
afterAll(async () => {
  BuiltProcess.killAll();
  await issuer.stop();
  await gateway.stop();
});

/** At once, fewer than the gateway has transactions. */
const together = 10;

interface Submission {
  readonly dossierId: string;
  readonly revision: number;
  readonly key: string;
}

const readyToSubmit = async (): Promise<Submission[]> => {
  const ready: Submission[] = [];
  for (let at = 0; at < together; at += 1)
    ready.push({ ...(await drafts(gateway, 'camille', { answers: movesAlone() })), key: uuidV7() });
  return ready;
};

/**
 * The status of the answer, or 0 when the gateway died before it answered. Who is told to come back comes back, with the
 * same key: on a busy machine a statement may be given up while it waits here.
 */
const submit = async (submission: Submission, patience = 5): Promise<number> => {
  const { dossierId, revision, key } = submission;
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
  const sent = built.call(submitDossier, { dossierId }, { revision, declaration: true }, headers);
  const status = await sent.then(async (answer) => (await answer.json(), answer.status)).catch(() => 0);
  return status === 503 && patience > 0 ? submit(submission, patience - 1) : status;
};

/** Everything that one submission leaves behind, counted. */
const tracesOf = async ({ dossierId, key }: Submission): Promise<string> => {
  const [row] = await gateway.sql<{ traces: string }>(
    `select concat_ws(' ', (select status from dossier where id = $1),
       (select count(*) from dossier_event where dossier_id = $1 and kind = 'submitted'),
       (select count(*) from outbox where payload ->> 'dossierId' = $1::text and name = 'dossiers.submitted'),
       (select count(*) from idempotency where key = $2 and answer is not null)) as traces`,
    [dossierId, key],
  );
  return row?.traces ?? '';
};
const [nothing, once] = ['draft 0 0 0', 'submitted 1 1 1'];

/** Nothing of the killed process is left in the database server. */
const allGone = () =>
  until(async () => {
    const [row] = await gateway.sql<{ left: number }>(
      `select count(*)::int as left from pg_stat_activity
       where datname = current_database() and application_name = 'built' and state <> 'idle'`,
    );
    return row?.left === 0;
  });

async function restartAndSendAgain(submissions: readonly Submission[]): Promise<void> {
  built = await BuiltProcess.start(gateway, 'main', issuer.issuer);
  const answers = await Promise.all(submissions.map((one) => submit(one)));
  expect(answers).toEqual(submissions.map(() => 201));
  expect(await Promise.all(submissions.map(tracesOf))).toEqual(submissions.map(() => once));
}

/** Holds back who writes to a table, or also who reads it, until it is told to let go. */
async function holdBack(
  table: string,
  mode: 'share' | 'access exclusive' = 'share',
): Promise<{ waiting(): Promise<number>; letGo(): Promise<void> }> {
  const client = new pg.Client({ connectionString: gateway.config.databaseUrl.replace('gun_app@', 'postgres@') });
  await client.connect();
  await client.query(`begin; lock table ${table} in ${mode} mode`);
  return {
    waiting: async () => {
      const [row] = await gateway.asOwner<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return row?.waiting ?? 0;
    },
    letGo: () => client.query('rollback').then(() => client.end()),
  };
}

test('a gateway without a virus scanner says so when it starts', () => {
  expect(built.said.join('\n')).toContain('no virus scanner');
});

const places = ['idempotency', 'dossier_event', 'dossier', 'outbox'];
// What had reached the database is one statement: it ends without the gateway, wholly, once it is let through.
test.each([...places, ...places])('killed while it writes to %s, each is wholly there or not at all', async (table) => {
  const submissions = await readyToSubmit();
  const held = await holdBack(table);
  const sent = Promise.all(submissions.map((one) => submit(one)));
  await until(async () => (await held.waiting()) === together);
  await built.kill();
  expect(await Promise.all(submissions.map(tracesOf))).toEqual(submissions.map(() => nothing));
  await held.letGo();
  expect(await sent).toEqual(submissions.map(() => 0));
  await allGone();
  const traces = await Promise.all(submissions.map(tracesOf));
  expect(traces.filter((trace) => trace !== nothing && trace !== once)).toEqual([]);
  await restartAndSendAgain(submissions);
});

test('killed before it has decided, nothing happened', async () => {
  const submissions = await readyToSubmit();
  const held = await holdBack('person', 'access exclusive');
  const sent = Promise.all(submissions.map((one) => submit(one)));
  await until(async () => (await held.waiting()) > 0);
  await built.kill();
  await held.letGo();
  expect(await sent).toEqual(submissions.map(() => 0));
  await allGone();
  expect(await Promise.all(submissions.map(tracesOf))).toEqual(submissions.map(() => nothing));
  await restartAndSendAgain(submissions);
});

test.each([1, 5])(
  'killed as soon as %i were acknowledged, those are kept and no other is half there',
  async (enough) => {
    const submissions = await readyToSubmit();
    let acknowledged = 0;
    const sent = submissions.map(async (submission) => {
      const status = await submit(submission);
      if (status === 201) acknowledged += 1;
      if (acknowledged >= enough) await built.kill();
      return status;
    });
    const statuses = await Promise.all(sent);
    await allGone();
    const traces = await Promise.all(submissions.map(tracesOf));
    expect(traces.filter((trace) => trace !== nothing && trace !== once)).toEqual([]);
    expect(traces.filter((trace, at) => statuses[at] === 201 && trace !== once)).toEqual([]);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(enough);
    await restartAndSendAgain(submissions);
  },
);
