/** A dossier in progress: of all officers only the one who claimed it may act, and everybody else changes nothing. */
import {
  askCorrection,
  claimDossier,
  decideDossier,
  handOverDossier,
  openDossier,
  readDeskDossier,
  releaseDossier,
} from '@gun/dossiers-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { claims, decision, movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let claimed: Life;
let free: Life;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-population');
  gateway.officer('colleague', 'namur-population');
  gateway.officer('supervisor', 'namur-population', ['supervisor']);
  gateway.officer('auditor', 'namur-population', ['auditor']);
  gateway.officer('of-another-service', 'namur-public-space', ['officer', 'supervisor']);
  gateway.officer('of-another-town', 'gent-population', ['officer', 'supervisor', 'auditor']);
  claimed = await submits(gateway, 'camille', { answers: movesAlone() });
  await claims(gateway, 'sofie', claimed);
  free = await submits(gateway, 'camille', { answers: movesAlone() });
});
afterAll(() => gateway.stop());

const fields = [{ pointer: '/newAddress', remark: 'Quelle boîte ?' }];
const acts = [
  ['claim', claimDossier, () => undefined],
  ['release', releaseDossier, () => undefined],
  ['ask to correct', askCorrection, ({ revision }: Life) => ({ revision, fields })],
  ['hand over', handOverDossier, ({ revision }: Life) => ({ revision })],
  ['decide', decideDossier, ({ revision }: Life) => decision(revision, 'registered')],
] as const;

/** Who may do what to a dossier that Sofie has claimed, and to one that nobody has. */
const mayAlso: Readonly<Record<string, readonly string[]>> = {
  'colleague free': ['claim'],
  'supervisor claimed': ['release'],
};
const others = ['colleague', 'supervisor', 'auditor', 'of-another-service', 'of-another-town'];
const cells = others.flatMap((who) =>
  (['claimed', 'free'] as const).flatMap((which) =>
    acts
      .filter(([act]) => !mayAlso[`${who} ${which}`]?.includes(act))
      .map(([act, route, bodyOf]) => ({ who, which, act, route, bodyOf })),
  ),
);

const traces = () =>
  gateway.sql(
    `select d.*, (select count(*) from dossier_event e where e.dossier_id = d.id) as lines from dossier d order by id`,
  );

test.each(cells)('$who cannot $act a dossier that is $which', async ({ who, which, route, bodyOf }) => {
  const life = which === 'claimed' ? claimed : free;
  const body = bodyOf(life);
  const before = await traces();
  const answer = await gateway.call(route, { as: who, input: { dossierId: life.dossierId }, ...(body && { body }) });
  expect([403, 404, 409]).toContain(answer.status);
  expect(await traces()).toEqual(before);
});

test.each(['of-another-service', 'of-another-town'])('%s does not even learn that it exists', async (who) => {
  const answers = await Promise.all(
    [claimed, free].map(({ dossierId }) => gateway.call(readDeskDossier, { as: who, input: { dossierId } })),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});

test('a colleague, a supervisor and an auditor of the office read it, and are offered what they may do', async () => {
  const offered = async (as: string, { dossierId }: Life) =>
    (await gateway.call(readDeskDossier, { as, input: { dossierId } })).body.actions;
  const closed = await gateway.call(readDeskDossier, { as: 'colleague', input: { dossierId: claimed.dossierId } });
  expect(closed.problem.type).toContain('reasonNeeded');
  for (const as of ['auditor', 'colleague', 'supervisor'])
    await gateway.call(openDossier, { as, input: { dossierId: claimed.dossierId }, body: { reason: 'Remplacement' } });
  expect(await offered('auditor', claimed)).toEqual([]);
  expect(await offered('auditor', free)).toEqual([]);
  expect(await offered('colleague', claimed)).toEqual([]);
  expect(await offered('colleague', free)).toEqual(['claim']);
  expect(await offered('supervisor', claimed)).toEqual(['release']);
});
