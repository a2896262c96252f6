/** A dossier that was sent while a source was silent: what it says of the dossier, and what it does not, once it is back. */
import { readDeskDossier, readDossier, readDossierForm } from '@gun/dossiers-contract';
import { EvidenceFollowUp } from '@gun/dossiers-server';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { allProofs, studyGrantOf } from '../testing/lives/study-grant-proofs';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let yanis = '';
let grant: ReturnType<typeof studyGrantOf>;
beforeAll(async () => {
  gateway = await TestGateway.start();
  yanis = await gateway.citizen('yanis', 'substantial');
  grant = studyGrantOf(gateway, yanis);
  gateway.officer('samira', 'french-community-grants');
});
afterAll(() => gateway.stop());
beforeEach(async () => {
  await gateway.sql(`update dossier_evidence set look_again_at = null`);
  gateway.sources.knows('income-statement', [{ key: 'householdTaxableIncome', value: 2_345_600 }]);
  gateway.sources.knows('school-enrolment', [{ key: 'school', value: 'Haute École Exemple' }]);
  gateway.sources.knows('education-award', [{ key: 'title', value: 'Bachelier' }]);
});

const schools = ['enrolmentProof', 'enrolmentFile', 'school-enrolment', {}] as const;
const taxes = ['incomeProof', 'incomeFile', 'income-statement', { ownIncome: '23456' }] as const;

/** Sent with a file in place of one proof, whose source was down. */
async function sentWithout([proof, file, type, typed]: typeof schools | typeof taxes): Promise<string> {
  const dossierId = await grant.draft();
  gateway.sources.answersWith(type, { state: 'unavailable', failure: 'down' });
  await grant.ask(dossierId);
  for (const id of allProofs) if (id !== proof) await grant.accept(dossierId, id);
  await grant.provide(dossierId, proof, file, typed);
  expect((await grant.submit(dossierId)).status).toBe(201);
  return dossierId;
}
const followUp = () => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 6 * 60_000);
  return gateway.app.get(EvidenceFollowUp).round();
};
const dossierOf = async (dossierId: string) =>
  (await gateway.call(readDossier, { as: yanis, input: { dossierId } })).body;
const proofOf = async (dossierId: string, id: string) =>
  (await gateway.call(readDossierForm, { as: yanis, input: { dossierId } })).body.evidence.find(
    (proof) => proof.id === id,
  );
const atTheDesk = async (dossierId: string, id: string) => {
  await gateway.drain();
  const { body } = await gateway.call(readDeskDossier, { as: 'samira', input: { dossierId } });
  return body.evidence.find((proof) => proof.id === id);
};

test('a paper is never called confirmed: the owner looks at what the source says, and the office sees it once it is used', async () => {
  const dossierId = await sentWithout(schools);
  gateway.sources.knows('school-enrolment', [{ key: 'school', value: 'Another school' }]);
  expect(await followUp()).toBe(1);
  const { status, timeline } = await dossierOf(dossierId);
  expect([status, timeline.at(-1)?.kind]).toEqual(['submitted', 'evidenceArrived']);
  expect(await proofOf(dossierId, 'enrolmentProof')).toMatchObject({ state: 'arrived' });
  expect(await atTheDesk(dossierId, 'enrolmentProof')).toMatchObject({ state: 'own' });
  await grant.ask(dossierId, ['enrolmentProof']);
  await grant.accept(dossierId, 'enrolmentProof');
  expect(await atTheDesk(dossierId, 'enrolmentProof')).toMatchObject({
    ...{ state: 'accepted', values: [{ value: 'Another school' }] },
  });
});

test('a source that is back and holds nothing confirms nothing: the timeline and the office say so', async () => {
  const dossierId = await sentWithout(taxes);
  gateway.sources.answersWith('income-statement', { state: 'absent' });
  expect(await followUp()).toBe(1);
  const { status, timeline } = await dossierOf(dossierId);
  expect([status, timeline.at(-1)?.text.en]).toEqual([
    'submitted',
    expect.stringContaining('The source is back and finds nothing about you'),
  ]);
  expect(await atTheDesk(dossierId, 'incomeProof')).toMatchObject({ state: 'absent' });
  expect(await followUp()).toBe(0);
});

test('one that cannot be asked again takes no turn from the others, and comes round later', async () => {
  const broken = await sentWithout(taxes);
  const whole = await sentWithout(taxes);
  await gateway.sql(`update dossier set version = 999 where id = $1`, [broken]); // nobody published such a version
  gateway.sources.knows('income-statement', [{ key: 'householdTaxableIncome', value: 2_345_600 }]);
  await expect(followUp()).rejects.toThrow('1 of 2');
  expect(await proofOf(whole, 'incomeProof')).toMatchObject({ state: 'confirmed' });
  const [left] = await gateway.sql<{ looks: number; waits: boolean }>(
    `select looks, look_again_at is not null as waits from dossier_evidence where dossier_id = $1 and id = 'incomeProof'`,
    [broken],
  );
  expect(left).toEqual({ looks: 1, waits: true });
});
