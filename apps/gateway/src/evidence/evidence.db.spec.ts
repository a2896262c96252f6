import { legalText } from '@gun/data-broker-contract';
import { discardDraft, readDeskDossier, readDossier, readDossierForm, withdrawDossier } from '@gun/dossiers-contract';
import { EvidenceFollowUp } from '@gun/dossiers-server';
import { PersonKeys } from '@gun/identity-server';
import { uuidV7 } from '@gun/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personas } from '@gun/testing';
import { evidenceReady } from '@gun/data-broker-contract';
import { publishSql, toOutbox } from '@gun/nest';
import { allProofs, situation, studyGrantOf } from '../testing/lives/study-grant-proofs';
import { TestGateway } from '../testing/test-gateway';

const income = [
  { key: 'incomeYear', value: 2024 },
  { key: 'householdTaxableIncome', value: 2_345_600 },
];
let gateway: TestGateway;
let yanis = '';
let grant: ReturnType<typeof studyGrantOf>;
beforeAll(async () => {
  gateway = await TestGateway.start();
  yanis = await gateway.citizen('yanis', 'substantial');
  grant = studyGrantOf(gateway, yanis);
  await gateway.citizen('camille', 'substantial');
  gateway.officer('samira', 'french-community-grants');
});
afterAll(() => gateway.stop());
beforeEach(() => {
  gateway.sources.asked.length = 0;
  gateway.sources.knows('income-statement', income);
  gateway.sources.knows('school-enrolment', [{ key: 'school', value: 'Haute École Exemple' }]);
  gateway.sources.knows('education-award', [{ key: 'title', value: 'Bachelier' }]);
});

const dayLater = () => (gateway.clock.at = new Date(gateway.clock.at.getTime() + 86_400_000));

const typeOf = ({ problem }: { problem: { type?: string } }) => problem.type?.split(':').at(-1);

describe('before anything is asked', () => {
  test('the form says of whom, on which basis and for how long, and no source has heard of the person', async () => {
    const { evidence } = (await gateway.call(readDossierForm, { as: yanis, input: { dossierId: await grant.draft() } }))
      .body;
    expect(evidence.map(({ id, state }) => [id, state])).toEqual(allProofs.map((id) => [id, 'notAsked']));
    expect(evidence[0]).toMatchObject({
      legalBasis: legalText('Act that lets study-grant read income-statement'),
      retention: { en: '10 years after the acceptance, then erased.' },
      source: { name: { en: 'Source of income-statement' } },
    });
    expect(gateway.sources.asked).toEqual([]);
  });
});

describe('an explicit request', () => {
  test('asks exactly the named proofs in one go, and shows the answers to nobody but the owner', async () => {
    const dossierId = await grant.draft();
    const { status, body } = await grant.ask(dossierId, ['incomeProof', 'enrolmentProof']);
    expect(status).toBe(201);
    expect(gateway.sources.asked).toEqual([
      {
        ...{ purpose: 'study-grant', dossierId, reference: expect.stringMatching(/^GUN-/) },
        types: ['income-statement', 'school-enrolment'],
        returnTo: `/fr/dossiers/${dossierId}/form/proofs`,
      },
    ]);
    expect(body.items.map(({ id, state }) => [id, state])).toEqual([
      ['incomeProof', 'preview'],
      ['enrolmentProof', 'preview'],
      ['diplomaProof', 'notAsked'],
    ]);
    expect(body.items[0]).toMatchObject({ values: income, origin: { verified: true } });
    expect(body.choices).toEqual({});
  });

  test('arrives once: the same request again asks no source again', async () => {
    const dossierId = await grant.draft();
    const key = uuidV7();
    const first = await grant.ask(dossierId, allProofs, key);
    const again = await grant.ask(dossierId, allProofs, key);
    expect(gateway.sources.asked).toHaveLength(1);
    expect(again.body.items[0]?.values).toEqual(first.body.items[0]?.values);
  });

  test('of a proof that its source shows first says where, and the owner comes back for the answer', async () => {
    const previewLocation = 'https://preview.example/space?token=abc';
    gateway.sources.answersWith('income-statement', { state: 'deferred', previewLocation });
    const dossierId = await grant.draft();
    expect((await grant.ask(dossierId)).body.items[0]).toMatchObject({ state: 'awaited', previewLocation });
    gateway.sources.knows('income-statement', income);
    const [seen] = (await grant.ask(dossierId, ['incomeProof'])).body.items;
    expect(seen).toMatchObject({ state: 'preview', values: income });
    expect(seen).not.toHaveProperty('previewLocation');
  });

  test('of a proof that the form does not ask for is refused before a source is asked', async () => {
    const dossierId = await grant.draft();
    expect(typeOf(await grant.ask(dossierId, ['incomeFile']))).toBe('unknownEvidence');
    await grant.save(dossierId, { ...situation, student: 'child', child: 'x' });
    expect(typeOf(await grant.ask(dossierId, ['enrolmentProof']))).toBe('unknownEvidence');
    expect(gateway.sources.asked).toEqual([]);
  });

  test('leaves nothing readable behind: neither in its own table nor in the answers kept for repeats', async () => {
    const dossierId = await grant.draft();
    await grant.ask(dossierId);
    const [row] = await grant.kept(dossierId);
    expect(row?.sealed?.toString('latin1')).not.toContain('Exemple');
    const answers = await gateway.sql<{ answer: unknown }>(`select answer from idempotency`);
    expect(JSON.stringify(answers)).not.toMatch(/2345600|Haute École/);
    expect(gateway.logged.join('\n')).not.toMatch(/2345600|Haute École/);
  });

  test('of a proof that its owner meant to provide gives the choice back, unless the source has nothing to choose', async () => {
    const dossierId = await grant.draft();
    await grant.refuse(dossierId, 'incomeProof');
    gateway.sources.answersWith('income-statement', { state: 'unavailable', failure: 'down' });
    expect((await grant.ask(dossierId, ['incomeProof'])).body.choices).toEqual({ incomeProof: 'own' });
    gateway.sources.knows('income-statement', income);
    const { items, choices } = (await grant.ask(dossierId, ['incomeProof'])).body;
    expect([items[0]?.state, choices]).toEqual(['preview', {}]);
    expect((await grant.accept(dossierId, 'incomeProof')).body.choices).toEqual({ incomeProof: 'use' });
  });

  test('is another’s: a stranger hears that there is no such dossier', async () => {
    const dossierId = await grant.draft();
    await grant.ask(dossierId);
    expect(typeOf(await grant.accept(dossierId, 'incomeProof', 'camille'))).toBe('dossierNotFound');
  });
});

describe('a preview', () => {
  test('is gone after 40 minutes, and cannot be used any more', async () => {
    const dossierId = await grant.draft();
    await grant.ask(dossierId);
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 41 * 60_000);
    expect(typeOf(await grant.accept(dossierId, 'incomeProof'))).toBe('previewOver');
    const { evidence } = (await gateway.call(readDossierForm, { as: yanis, input: { dossierId } })).body;
    expect(evidence[0]).toMatchObject({ state: 'notAsked' });
    expect(evidence[0]?.values).toBeUndefined();
  });

  test('that is not used is destroyed at once, and the person provides the proof', async () => {
    const dossierId = await grant.draft();
    await grant.ask(dossierId);
    const { body } = await grant.refuse(dossierId, 'enrolmentProof');
    expect(body.choices).toEqual({ enrolmentProof: 'own' });
    expect(await grant.kept(dossierId)).toContainEqual({
      ...{ id: 'enrolmentProof', state: 'refused', sealed: null, keep_until: null },
    });
  });

  test('that is used becomes part of the dossier, for as long as the person was told', async () => {
    const dossierId = await grant.draft();
    await grant.ask(dossierId);
    const { body } = await grant.accept(dossierId, 'incomeProof');
    expect(body.choices).toEqual({ incomeProof: 'use' });
    const day = gateway.clock.at.toISOString().slice(0, 10);
    expect(await grant.kept(dossierId)).toContainEqual(
      expect.objectContaining({ id: 'incomeProof', state: 'accepted', keep_until: `2036${day.slice(4)}` }),
    );
    const { timeline } = (await gateway.call(readDossier, { as: yanis, input: { dossierId } })).body;
    expect(timeline.at(-1)).toMatchObject({ kind: 'evidenceAccepted' });
    expect(typeOf(await grant.ask(dossierId, ['incomeProof']))).toBe('evidenceNotOpen');
  });

  test('goes with the draft when that is thrown away', async () => {
    const dossierId = await grant.draft();
    await grant.ask(dossierId);
    await gateway.call(discardDraft, { as: yanis, input: { dossierId } });
    expect(await grant.kept(dossierId)).toEqual([]);
  });
});

describe('submission', () => {
  async function complete(): Promise<string> {
    const dossierId = await grant.draft();
    await grant.ask(dossierId);
    for (const id of allProofs) await grant.accept(dossierId, id);
    return dossierId;
  }

  test('is refused while a proof that is to be used was only claimed', async () => {
    const dossierId = await grant.draft();
    await grant.save(dossierId, { ...situation, incomeProof: 'use', enrolmentProof: 'use', diplomaProof: 'use' });
    expect(typeOf(await grant.submit(dossierId))).toBe('evidenceMissing');
  });

  test('hands over what was accepted, and the officer sees it with its provenance', async () => {
    const dossierId = await complete();
    const sent = await grant.submit(dossierId);
    expect(sent.body).toMatchObject({ status: 'submitted', office: { key: 'french-community-grants' } });
    await gateway.drain();
    const { evidence } = (await gateway.call(readDeskDossier, { as: 'samira', input: { dossierId } })).body;
    expect(evidence.map(({ id, state }) => [id, state])).toEqual(allProofs.map((id) => [id, 'accepted']));
    expect(evidence[0]).toMatchObject({
      values: income,
      origin: { source: { en: 'Keeper of income-statement' }, legalBasis: 'Act', verified: true },
    });
  });

  test('asks again what is older than its source vouches for; the same answer changes nothing', async () => {
    const dossierId = await complete();
    for (let day = 0; day <= 31; day += 1) dayLater();
    gateway.sources.asked.length = 0;
    expect((await grant.submit(dossierId)).status).toBe(201);
    expect(gateway.sources.asked.map(({ types }) => types)).toEqual([
      ['education-award', 'school-enrolment', 'income-statement'],
    ]);
  });

  test('never hands in an answer that the person did not see', async () => {
    const dossierId = await complete();
    for (let day = 0; day <= 31; day += 1) dayLater();
    gateway.sources.knows('income-statement', [{ key: 'incomeYear', value: 2025 }]);
    expect(typeOf(await grant.submit(dossierId))).toBe('evidenceChanged');
    const { evidence, answers } = (await gateway.call(readDossierForm, { as: yanis, input: { dossierId } })).body;
    expect(evidence[0]).toMatchObject({ state: 'preview', values: [{ key: 'incomeYear', value: 2025 }] });
    expect(answers['incomeProof']).toBeUndefined();
    await grant.accept(dossierId, 'incomeProof');
    expect((await grant.submit(dossierId)).status).toBe(201);
  });

  test('with a proof of one’s own carries the file, and the officer sees who provided it', async () => {
    const dossierId = await grant.draft();
    gateway.sources.answersWith('income-statement', { state: 'unavailable', failure: 'down' });
    const asked = await grant.ask(dossierId);
    expect(asked.body.items[0]).toMatchObject({ state: 'unavailable', failure: 'down' });
    for (const id of ['enrolmentProof', 'diplomaProof']) await grant.accept(dossierId, id);
    await grant.provide(dossierId, 'incomeProof', 'incomeFile', { ownIncome: '23456' });
    expect((await grant.submit(dossierId)).status).toBe(201);
    await gateway.drain();
    const { evidence } = (await gateway.call(readDeskDossier, { as: 'samira', input: { dossierId } })).body;
    expect(evidence[0]).toMatchObject({ id: 'incomeProof', state: 'own' });
  });

  test('may go ahead of a source that answers later', async () => {
    const dossierId = await grant.draft();
    gateway.sources.answersWith('school-enrolment', { state: 'deferred', expectedAt: '2026-12-10T08:00:00Z' });
    await grant.ask(dossierId);
    for (const id of allProofs) await grant.accept(dossierId, id);
    expect((await grant.submit(dossierId)).status).toBe(201);
    await gateway.drain();
    const { evidence } = (await gateway.call(readDeskDossier, { as: 'samira', input: { dossierId } })).body;
    expect(evidence[1]).toMatchObject({ id: 'enrolmentProof', state: 'awaited' });
    expect(evidence[1]?.values).toBeUndefined();
  });
});

describe('after submission', () => {
  beforeEach(() => gateway.sql(`update dossier_evidence set look_again_at = null`));
  const later = (minutes: number) => (gateway.clock.at = new Date(gateway.clock.at.getTime() + minutes * 60_000));
  const followUp = () => gateway.app.get(EvidenceFollowUp).round();
  const readIt = async (dossierId: string) =>
    (await gateway.call(readDossier, { as: yanis, input: { dossierId } })).body;

  /** The broker says that a source which answers late has its answer ready. */
  async function tellReady(dossierId: string, type: string): Promise<void> {
    const ownerId = await gateway.app.get(PersonKeys).personIdFor(personas.yanis.nrn);
    const at = gateway.clock.at.toISOString();
    const news = toOutbox([evidenceReady({ ownerId, dossierId, type, at })]);
    await gateway.sql(`with told as (select 1) ${publishSql('told', '$1::jsonb')}`, [news]);
    await gateway.drain();
  }

  /** Submitted while the tax source was down, with an income of 23 456 euro typed by hand. */
  async function byHand(): Promise<string> {
    const dossierId = await grant.draft();
    gateway.sources.answersWith('income-statement', { state: 'unavailable', failure: 'down' });
    await grant.ask(dossierId);
    for (const id of ['enrolmentProof', 'diplomaProof']) await grant.accept(dossierId, id);
    await grant.provide(dossierId, 'incomeProof', 'incomeFile', { ownIncome: '23456' });
    await grant.submit(dossierId);
    return dossierId;
  }

  test('a source that is back and says the same confirms it, in the timeline', async () => {
    const dossierId = await byHand();
    gateway.sources.knows('income-statement', income);
    expect(await followUp()).toBe(0);
    later(6);
    expect(await followUp()).toBe(1);
    expect((await readIt(dossierId)).timeline.at(-1)).toMatchObject({
      kind: 'evidenceChecked',
      by: { en: 'Keeper of income-statement' },
    });
    expect(await readIt(dossierId)).toMatchObject({ status: 'submitted' });
    expect(await followUp()).toBe(0);
  });

  test('one that is back and says something else leads to a question, never to another answer', async () => {
    const dossierId = await byHand();
    gateway.sources.knows('income-statement', [{ key: 'householdTaxableIncome', value: 9_999_900 }]);
    later(6);
    await followUp();
    const view = await readIt(dossierId);
    expect(view).toMatchObject({ status: 'waiting', yourTurn: true });
    expect(view.corrections[0]?.fields.map(({ pointer }) => pointer)).toEqual([
      '/incomeProof',
      '/incomeFile',
      '/ownIncome',
    ]);
    const { answers, evidence } = (await gateway.call(readDossierForm, { as: yanis, input: { dossierId } })).body;
    expect(answers['ownIncome']).toBe(2_345_600);
    expect(evidence[0]).toMatchObject({ state: 'differs' });
    expect(evidence[0]?.values).toBeUndefined();
  });

  test('one that stays down is asked again, each time later', async () => {
    await byHand();
    later(6);
    gateway.sources.asked.length = 0;
    expect(await followUp()).toBe(1);
    expect(await followUp()).toBe(0);
    later(11);
    expect(await followUp()).toBe(1);
    expect(gateway.sources.asked).toHaveLength(2);
  });

  test('a source that answers late is looked at by the owner before the office', async () => {
    const dossierId = await grant.draft();
    gateway.sources.answersWith('school-enrolment', { state: 'deferred' });
    await grant.ask(dossierId);
    for (const id of allProofs) await grant.accept(dossierId, id);
    await grant.submit(dossierId);
    gateway.sources.knows('school-enrolment', [{ key: 'school', value: 'Haute École Exemple' }]);
    await tellReady(dossierId, 'school-enrolment');
    expect((await readIt(dossierId)).timeline.at(-1)).toMatchObject({ kind: 'evidenceArrived' });
    await tellReady(dossierId, 'school-enrolment');
    expect((await readIt(dossierId)).timeline.filter(({ kind }) => kind === 'evidenceArrived')).toHaveLength(1);
    const atDesk = async () =>
      (await gateway.call(readDeskDossier, { as: 'samira', input: { dossierId } })).body.evidence[1];
    await grant.ask(dossierId, ['enrolmentProof']);
    expect(await atDesk()).toMatchObject({ state: 'awaited' });
    expect((await grant.accept(dossierId, 'enrolmentProof')).status).toBe(201);
    expect(await atDesk()).toMatchObject({ state: 'accepted', values: [{ value: 'Haute École Exemple' }] });
  });

  test('nobody waits for a proof of a dossier that was taken back, and its values are gone', async () => {
    const dossierId = await byHand();
    await gateway.call(withdrawDossier, { as: yanis, input: { dossierId } });
    expect(await grant.kept(dossierId)).toEqual([]);
  });
});
