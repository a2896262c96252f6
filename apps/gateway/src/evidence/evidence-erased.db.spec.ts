/** What is left of a proof once its time, or the key of the person whom it is about, is over. */
import { readDossierForm } from '@gun/dossiers-contract';
import { ExpiredEvidence } from '@gun/dossiers-server';
import { PersonKeys } from '@gun/identity-server';
import { erased } from '@gun/nest';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { studyGrantOf } from '../testing/lives/study-grant-proofs';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let yanis = '';
let grant: ReturnType<typeof studyGrantOf>;
beforeAll(async () => {
  gateway = await TestGateway.start();
  yanis = await gateway.citizen('yanis', 'substantial');
  grant = studyGrantOf(gateway, yanis);
  gateway.sources.knows('income-statement', [{ key: 'incomeYear', value: 2024 }]);
  gateway.sources.knows('school-enrolment', [{ key: 'school', value: 'Haute École Exemple' }]);
  gateway.sources.knows('education-award', [{ key: 'title', value: 'Bachelier' }]);
});
afterAll(() => gateway.stop());

test('values are destroyed when their time is over, and only that they were there is known', async () => {
  const dossierId = await grant.draft();
  await grant.ask(dossierId);
  await grant.accept(dossierId, 'incomeProof');
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 41 * 60_000);
  await gateway.app.get(ExpiredEvidence).destroy();
  expect((await grant.kept(dossierId)).map(({ id, state }) => [id, state])).toEqual([['incomeProof', 'accepted']]);
  await gateway.sql(`update dossier_evidence set keep_until = '2026-01-01' where dossier_id = $1`, [dossierId]);
  await gateway.app.get(ExpiredEvidence).destroy();
  expect(await grant.kept(dossierId)).toEqual([{ id: 'incomeProof', state: 'erased', sealed: null, keep_until: null }]);
});

test('values die with the data key of the person whom they are about, and whoever asks is told so', async () => {
  const dossierId = await grant.draft();
  await grant.ask(dossierId);
  await grant.accept(dossierId, 'incomeProof');
  const personId = await gateway.app.get(PersonKeys).personIdFor(personas.yanis.nrn);
  const read = () => gateway.call(readDossierForm, { as: yanis, input: { dossierId } });
  expect((await read()).status).toBe(200);
  await gateway.sql(`update person set data_key = null where id = $1`, [personId]);
  expect((await read()).problem).toMatchObject({ status: 404, detail: erased.fr });
  expect(await gateway.app.get(PersonKeys).find(personId)).toBeUndefined();
});
