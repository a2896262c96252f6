import { discardDraft, listMyDossiers, readDossier, saveAnswers, startDossier } from '@gun/dossiers-contract';
import { ExpiredDrafts } from '@gun/dossiers-server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
});
afterAll(() => gateway.stop());

const start = async (): Promise<string> => {
  const body = { procedureKey: 'change-of-address', language: 'fr' };
  return (await gateway.call(startDossier, { as: 'camille', body: { ...body, anew: true } })).body.id;
};

test('a draft that is thrown away is gone for its owner, and so are its answers', async () => {
  const dossierId = await start();
  const body = { revision: 0, answers: { homeKind: 'flat' }, language: 'fr' };
  await gateway.call(saveAnswers, { as: 'camille', input: { dossierId }, body });
  expect((await gateway.call(discardDraft, { as: 'camille', input: { dossierId } })).status).toBe(204);
  expect((await gateway.call(readDossier, { as: 'camille', input: { dossierId } })).status).toBe(404);
  const [row] = await gateway.sql<{ answers: object }>(`select answers from dossier where id = $1`, [dossierId]);
  expect(row?.answers).toEqual({});
});

test('an untouched draft is erased the day after the date that was shown, and not before', async () => {
  const dossierId = await start();
  const { expiresOn } = (await gateway.call(readDossier, { as: 'camille', input: { dossierId } })).body;
  const drafts = gateway.app.get(ExpiredDrafts);
  gateway.clock.at = new Date(`${expiresOn}T12:00:00Z`);
  expect(await drafts.erase()).toBe(0);
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 86_400_000);
  expect(await drafts.erase()).toBe(1);
  expect((await gateway.call(listMyDossiers, { as: 'camille' })).body.items).toEqual([]);
});
