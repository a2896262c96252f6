/** A value that a register holds is wrong: from the citizen who says so to its keeper, and the mark on it meanwhile. */
import {
  discardDraft,
  readAgencyDossier,
  readDeskDossier,
  readDossier,
  readDossierForm,
  saveAnswers,
  startDossier,
  withdrawDossier,
} from '@gun/dossiers-contract';
import type { Fact } from '@gun/procedures-contract';
import { readProfile } from '@gun/profile-contract';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asksCorrection, claims, decides, drafts, movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

const about = 'population-record.birthDate';
const correction = {
  ...{ procedureKey: 'correct-register-data', about },
  answers: { rightValue: 'Le 18 avril 1986' },
};

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  gateway.officer('sofie', 'namur-population');
  gateway.agency('agency-national-register');
});
afterAll(() => gateway.stop());

const at = ({ dossierId }: Life) => ({ dossierId });
const birthDateIn = (facts: readonly Fact[]) => facts.find(({ concept }) => concept === about);
const markInProfile = async (as = 'camille') =>
  birthDateIn((await gateway.call(readProfile, { as })).body.facts)?.contested;
const starts = (more: object, as = 'camille') =>
  gateway.call(startDossier, {
    ...{ as, body: { procedureKey: 'correct-register-data', language: 'fr', ...more } },
  });

describe('a dossier about a value', () => {
  test('names the value, its register and what the register says, and nobody typed them', async () => {
    const life = await drafts(gateway, 'camille', correction);
    const { facts } = (await gateway.call(readDossierForm, { as: 'camille', input: at(life) })).body;
    expect(facts.find(({ id }) => id === 'wrongValue')).toMatchObject({
      ...{ kind: 'registerValue', concept: about, state: 'known', value: { date: personas.camille.birthDate } },
      ...{ name: { fr: 'Date de naissance' }, source: { fr: 'Registre national' } },
    });
    await gateway.call(discardDraft, { as: 'camille', input: at(life) });
  });

  test('is no mark while it is a draft', async () => {
    const life = await drafts(gateway, 'camille', correction);
    expect(await markInProfile()).toBeUndefined();
    await gateway.call(discardDraft, { as: 'camille', input: at(life) });
  });

  test.each([
    ['names no value', {}, 400, 'valueNotNamed'],
    ['names a value that no register holds', { about: 'population-record.shoeSize' }, 404, 'valueNotFound'],
    ['names a value of an enterprise, for a person', { about: 'enterprise-record.units' }, 404, 'valueNotFound'],
    ['is of another procedure', { procedureKey: 'change-of-address', about }, 404, 'valueNotFound'],
  ])('is refused when it %s', async (_when, more, status, code) => {
    const refused = await starts(more);
    expect([refused.status, refused.problem?.type]).toEqual([status, `urn:problem-type:gun:dossiers:${code}`]);
  });

  test('is offered again while it is a draft, and a draft about another value is not', async () => {
    const first = await starts({ about });
    const again = await starts({ about });
    expect(again.problem).toMatchObject({ type: 'urn:problem-type:gun:dossiers:draftExists', dossier: first.body.id });
    const other = await starts({ about: 'population-record.address' });
    expect(other.status).toBe(201);
    for (const { body } of [first, other])
      await gateway.call(discardDraft, { as: 'camille', input: { dossierId: body.id } });
  });
});

describe('while it is open, the value', () => {
  let moving: Life;
  let life: Life;
  let reference: string;
  const mark = () => ({ since: '2026-11-25', reference });

  beforeAll(async () => {
    gateway.clock.at = new Date('2026-11-25T09:00:00Z');
    moving = await submits(gateway, 'camille', { answers: movesAlone() });
    life = await submits(gateway, 'camille', correction);
    reference = (await gateway.call(readDossier, { as: 'camille', input: at(life) })).body.reference;
  });

  test('is marked in the profile of its owner, with the way to the dossier', async () => {
    expect(await markInProfile()).toEqual({ ...mark(), dossierId: life.dossierId });
  });

  test('is marked in the profile of nobody else', async () => {
    expect(await markInProfile('bram')).toBeUndefined();
  });

  test('is marked where a form shows it, and stays what the register says', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const { facts } = (await gateway.call(readDossierForm, { as: 'camille', input: at(draft) })).body;
    expect(birthDateIn(facts)).toMatchObject({
      ...{ state: 'known', value: { date: personas.camille.birthDate } },
      contested: mark(),
    });
    await gateway.call(discardDraft, { as: 'camille', input: at(draft) });
  });

  test('is marked for the officer of another dossier, who reads what the person says is right', async () => {
    const { facts } = (await gateway.call(readDeskDossier, { as: 'sofie', input: at(moving) })).body;
    expect(birthDateIn(facts)?.contested).toEqual({ ...mark(), says: 'Le 18 avril 1986' });
  });

  test('is not marked in the dossier that is about it', async () => {
    const { facts } = (await gateway.call(readDeskDossier, { as: 'sofie', input: at(life) })).body;
    expect(facts.filter(({ contested }) => contested)).toEqual([]);
  });

  test('is not contested a second time: the open dossier is shown instead', async () => {
    expect((await starts({ about, anew: true })).problem).toMatchObject({
      ...{ status: 409, type: 'urn:problem-type:gun:dossiers:alreadyContested', dossier: life.dossierId },
    });
  });

  test('is told to an agency that decides or acts on it, without what the person says', async () => {
    await claims(gateway, 'sofie', moving);
    await decides(gateway, 'sofie', moving);
    const { body } = await gateway.call(readAgencyDossier, { as: 'agency-national-register', input: at(moving) });
    expect(body.contested).toEqual([{ concept: about, ...mark() }]);
  });

  test('goes to the population service of the municipality, with its month', async () => {
    const { body } = await gateway.call(readDossier, { as: 'camille', input: at(life) });
    expect(body).toMatchObject({
      ...{ about, title: { fr: 'Faire corriger une donnée d’un registre : Date de naissance' } },
      ...{ due: '2026-12-28', office: { key: 'namur-population' } },
    });
  });

  test('loses its mark once the keeper has decided', async () => {
    await claims(gateway, 'sofie', life);
    await decides(gateway, 'sofie', life, 'unchanged');
    expect(await markInProfile()).toBeUndefined();
    const { facts } = (await gateway.call(readDeskDossier, { as: 'sofie', input: at(life) })).body;
    expect(facts.find(({ id }) => id === 'wrongValue')).toMatchObject({ concept: about });
  });

  test('loses its mark when the citizen takes the dossier back', async () => {
    const again = await submits(gateway, 'camille', correction);
    expect(await markInProfile()).toBeDefined();
    await gateway.call(withdrawDossier, { as: 'camille', input: at(again) });
    expect(await markInProfile()).toBeUndefined();
  });
});

test('a correction that is being written changes nothing of what an officer reads', async () => {
  const moving = await submits(gateway, 'camille', { answers: movesAlone() });
  const life = await submits(gateway, 'camille', correction);
  await claims(gateway, 'sofie', life);
  await asksCorrection(gateway, 'sofie', life, '/rightValue');
  const { body } = await gateway.call(readDossierForm, { as: 'camille', input: at(life) });
  await gateway.call(saveAnswers, {
    ...{ as: 'camille', input: at(life) },
    body: { revision: body.dossier.revision, answers: { rightValue: 'Not sent yet' }, language: 'fr' },
  });
  const { facts } = (await gateway.call(readDeskDossier, { as: 'sofie', input: at(moving) })).body;
  expect(birthDateIn(facts)?.contested?.says).toBe('Le 18 avril 1986');
});
