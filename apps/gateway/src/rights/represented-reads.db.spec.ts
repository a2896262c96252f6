/** What whoever acts for somebody reads is a line of the represented party: once a day for each dossier, list and file. */
import { listAccesses, type AccessEntry } from '@gun/data-broker-contract';
import { downloadDocument, listMyDocuments } from '@gun/documents-contract';
import { listMyDossiers, readDossier, readDossierForm } from '@gun/dossiers-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let life: Life;
const holder = 'yanis for camille';
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('yanis');
  gateway.actAs(holder, {
    ...{ kind: 'citizen', personId: gateway.personOf('yanis'), partyId: gateway.personOf('camille') },
    ...{ partyKind: 'person', assurance: 'high', name: 'Yanis Relais' },
    mandate: { ids: [], procedures: ['change-of-address'] },
  });
  life = await submits(gateway, 'camille', { answers: movesAlone() });
  await gateway.drain();
});
afterAll(() => gateway.stop());

const input = () => ({ dossierId: life.dossierId });
const told = async (): Promise<AccessEntry[]> =>
  (await gateway.call(listAccesses, { as: 'camille', query: { pageSize: '100' } })).body.items
    .map(({ entry }) => entry)
    .filter(({ source }) => source === 'dossiers')
    .reverse();

test('the owner who reads makes no line', async () => {
  await gateway.call(readDossier, { as: 'camille', input: input() });
  await gateway.call(listMyDossiers, { as: 'camille' });
  expect(await told()).toEqual([]);
});

test('the holder of a mandate who reads makes one, that names them, their right and the dossier', async () => {
  const { body } = await gateway.call(readDossier, { as: holder, input: input() });
  const documentId = body.documents[0]?.id ?? 'none';
  await gateway.call(downloadDocument, { as: holder, input: { documentId } });
  await gateway.call(listMyDossiers, { as: holder });
  const lines = await told();
  expect(lines.map(({ what, why }) => [what.join(), why.purpose, why.dossier])).toEqual([
    ['dossier', 'change-of-address', body.reference],
    ['document', 'change-of-address', body.reference],
    ['dossierList', 'acting', undefined],
  ]);
  expect(lines.map(({ representative, who, channel }) => [representative, who.organisation.id, channel])).toEqual(
    Array(3).fill([{ name: 'Yanis Relais', right: 'mandate' }, 'gun', 'portal']),
  );
});

test('reading again that day, at once or from a form, makes no other', async () => {
  const before = (await told()).length;
  await Promise.all([
    gateway.call(readDossier, { as: holder, input: input() }),
    gateway.call(readDossierForm, { as: holder, input: input() }),
    gateway.call(listMyDossiers, { as: holder }),
  ]);
  expect(await told()).toHaveLength(before);
});

test('two readings at once on another day are one line', async () => {
  const before = (await told()).length;
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 86_400_000);
  await Promise.all([1, 2, 3].map(() => gateway.call(readDossier, { as: holder, input: input() })));
  expect(await told()).toHaveLength(before + 1);
});

test('what the mandate does not reach is refused, and makes no line', async () => {
  const before = (await told()).length;
  expect((await gateway.call(listMyDocuments, { as: holder })).status).toBe(403);
  expect(await told()).toHaveLength(before);
});

test('when the line cannot be proven any more, the holder reads nothing', async () => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + gateway.config.broker.accessLog.closeAfterMs + 86_400_000);
  expect((await gateway.call(readDossier, { as: holder, input: input() })).status).toBe(503);
  expect((await gateway.call(readDossier, { as: 'camille', input: input() })).status).toBe(200);
});
