import {
  querySubjects,
  readAgencyDossier,
  readDeskDossier,
  readDossierForm,
  saveAnswers,
  submitDossier,
  withdrawDossier,
} from '@gun/dossiers-contract';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asksCorrection, claims, decides, movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

const register = 'agency-national-register';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-population');
  gateway.agency(register);
});
afterAll(() => gateway.stop());

const household = async (): Promise<string[]> => {
  const [row] = await gateway.sql<{ refs: string[] }>(
    `select array(select m ->> 'ref' from jsonb_array_elements(facts) f,
       jsonb_array_elements(f -> 'value' -> 'members') m) as refs from dossier limit 1`,
  );
  return row?.refs ?? [];
};

describe('whom a move concerns, for the National Register', () => {
  const concerned = async (answers: Record<string, unknown>): Promise<string[]> => {
    const life = await submits(gateway, 'camille', { answers });
    await claims(gateway, 'sofie', life);
    await decides(gateway, 'sofie', life);
    const { body } = await gateway.call(querySubjects, { as: register, input: { dossierId: life.dossierId } });
    expect(body.items[0]).toMatchObject({ role: 'applicant', ssin: personas.camille.nrn });
    return body.items.filter(({ role }) => role === 'concerned').map(({ ssin }) => ssin);
  };
  const members = personas.camille.household.map(({ persona }) => personas[persona].nrn);

  test('nobody else, when she moves alone', async () => {
    expect(await concerned(movesAlone())).toEqual([]);
  });

  test('everybody, when the whole household moves', async () => {
    expect(members.length).toBeGreaterThan(1);
    expect(await concerned({ ...movesAlone(), whoMoves: 'wholeHousehold', children: 'here' })).toEqual(members);
  });

  test('those whom she chose, and nobody whom she chose before she changed her mind', async () => {
    const [first = ''] = await household();
    const some = { ...movesAlone(), whoMoves: 'someOfUs', movingMembers: [first], children: 'here' };
    expect(await concerned(some)).toEqual(members.slice(0, 1));
    expect(await concerned({ ...some, whoMoves: 'me', children: undefined })).toEqual([]);
  });
});

describe('while she is still correcting', () => {
  const number = (answers: Record<string, unknown>) => Object(answers['newAddress']).houseNumber as unknown; // an address
  const seen = async ({ dossierId }: Life) => {
    const desk = await gateway.call(readDeskDossier, { as: 'sofie', input: { dossierId } });
    return { number: number(desk.body.answers), changes: desk.body.changes.map(({ after }) => after?.fr).join() };
  };
  const corrects = async (): Promise<Life> => {
    const life = await submits(gateway, 'camille', { answers: movesAlone() });
    await claims(gateway, 'sofie', life);
    await asksCorrection(gateway, 'sofie', life);
    const input = { dossierId: life.dossierId };
    const form = await gateway.call(readDossierForm, { as: 'camille', input });
    const newAddress = { ...Object(form.body.answers['newAddress']), houseNumber: '907' };
    const saved = await gateway.call(saveAnswers, {
      ...{ as: 'camille', input },
      body: { revision: life.revision, language: 'fr', answers: { ...form.body.answers, newAddress } },
    });
    expect(saved.status).toBe(200);
    return { dossierId: life.dossierId, revision: saved.body.revision };
  };

  test('the officer sees what she last submitted, until she submits again', async () => {
    const life = await corrects();
    expect(await seen(life)).toMatchObject({ number: '903', changes: expect.not.stringContaining('907') });
    const input = { dossierId: life.dossierId };
    const mine = await gateway.call(readDossierForm, { as: 'camille', input });
    expect(number(mine.body.answers)).toBe('907');
    await gateway.call(submitDossier, {
      ...{ as: 'camille', input },
      body: { revision: life.revision, declaration: true },
    });
    expect(await seen(life)).toMatchObject({ number: '907', changes: expect.stringContaining('907') });
  });

  test('what she wrote and never sent stays hers when she withdraws', async () => {
    const life = await corrects();
    await gateway.call(withdrawDossier, { as: 'camille', input: { dossierId: life.dossierId } });
    expect(await seen(life)).toMatchObject({ number: '903' });
  });

  test('an agency that has had the dossier sees the same', async () => {
    const life = await corrects();
    const [owner] = await gateway.sql<{ owner_id: string }>(`select owner_id from dossier where id = $1`, [
      life.dossierId,
    ]);
    await gateway.sql(
      `insert into agency_event (agency, position, id, owner_id, dossier_id, procedure, step, kind, version, at)
       values ($1, 999, $2, $3, $2, 'change-of-address', 'nationalRegister', 'execute', 1, now())`,
      [register, life.dossierId, owner?.owner_id],
    );
    const input = { dossierId: life.dossierId };
    const read = await gateway.call(readAgencyDossier, { as: register, input });
    expect(number(read.body.answers)).toBe('903');
  });
});
