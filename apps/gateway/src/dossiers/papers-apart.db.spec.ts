import { DocumentIssuer } from '@gun/documents-server';
import { listQueue, readDossier } from '@gun/dossiers-contract';
import { listNotifications } from '@gun/notifications-contract';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { movesAlone, submits } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-population');
});
afterAll(() => gateway.stop());

test('a receipt that cannot be printed keeps a dossier out of no queue, and follows later', async () => {
  const issuer = gateway.app.get(DocumentIssuer, { strict: false });
  const printing = jest.spyOn(issuer, 'issue').mockRejectedValue(new Error('no ink'));
  const { dossierId } = await submits(gateway, 'camille', { answers: movesAlone() });
  const seen = async () => {
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    return view.body.documents.map(({ kind }) => kind);
  };
  expect((await gateway.call(listQueue, { as: 'sofie' })).body.items).toMatchObject([{ id: dossierId }]);
  expect((await gateway.call(listNotifications, { as: 'camille' })).body.unread).toBe(1);
  expect(await seen()).toEqual([]);
  printing.mockRestore();
  await gateway.sql(`update outbox_retry set next_attempt_at = now()`);
  await gateway.drain();
  expect(await seen()).toEqual(['receipt']);
  expect((await gateway.call(listNotifications, { as: 'camille' })).body.unread).toBe(1);
});
