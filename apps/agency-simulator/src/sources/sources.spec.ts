import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { enterprises, personas, staff } from '@gun/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSimulator, type Simulator } from '../server';

const apiKey = 'a-key-for-tests-only';
const { bram, camille, lou, noa } = personas;
const newHome = {
  street: "Avenue de l'Essai",
  houseNumber: '903',
  postCode: '5000',
  municipality: 'Namur',
  nis: '92094',
};

let dataDirectory: string;
let simulator: Simulator;

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'gun-registers-'));
  simulator = buildSimulator({ apiKey, dataDirectory });
});
afterEach(async () => {
  await simulator.server.close();
  rmSync(dataDirectory, { recursive: true });
});

const post = (url: string, payload: object, key = apiKey) =>
  simulator.server.inject({ method: 'POST', url, payload, headers: { 'x-api-key': key } });
const askPerson = (ssin: string, fields: string[]) => post('/national-register/v1/persons/query', { ssin, fields });
const setFault = (payload: object) => post('/simulator/faults', payload);

describe('the National Register', () => {
  test('answers only the fields that were asked for', async () => {
    const answer = await askPerson(camille.nrn, ['lastName', 'birthDate']);
    expect(answer.json()).toEqual({
      person: { ssin: camille.nrn, lastName: camille.surname, birthDate: camille.birthDate },
    });
  });

  test('knows who lives together', async () => {
    const { person } = (await askPerson(camille.nrn, ['family'])).json();
    expect(person.family).toMatchObject([
      { ssin: lou.nrn, relationToSubject: 'CHILD' },
      { ssin: noa.nrn, relationToSubject: 'CHILD' },
    ]);
  });

  test('says that it knows nobody of a number with a problem document', async () => {
    const answer = await askPerson(staff.sofie.nrn, ['lastName']);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('keeps a recorded address over a restart, and parts a household that no longer lives together', async () => {
    simulator.population.recordAddress(camille.nrn, newHome, '2026-11-20');
    simulator.population.recordAddress(lou.nrn, newHome, '2026-11-20');
    simulator = buildSimulator({ apiKey, dataDirectory });
    const { person } = (await askPerson(camille.nrn, ['residence', 'family'])).json();
    expect(person.residence).toMatchObject({ streetName: "Avenue de l'Essai", inceptionDate: '2026-11-20' });
    expect(person.family.map(({ ssin }: { ssin: string }) => ssin)).toEqual([lou.nrn]);
  });

  test('refuses to record an address for a number that it does not know', () => {
    expect(() => simulator.population.recordAddress(staff.sofie.nrn, newHome, '2026-11-20')).toThrow();
  });
});

describe('the Crossroads Bank', () => {
  test('answers an enterprise without the people behind it', async () => {
    const { number, name } = enterprises.koffiebar;
    const answer = await post('/enterprise-register/v1/enterprises/query', { enterpriseNumber: number });
    expect(answer.json().enterprise).toMatchObject({ cbeNumber: number, denomination: name, juridicalForm: 'BV' });
    expect(answer.body).not.toContain(bram.nrn);
  });

  test('answers the enterprises that a person directs', async () => {
    const answer = await post('/enterprise-register/v1/mandates/query', { directorSsin: bram.nrn });
    expect(answer.json().functions).toMatchObject([
      { holderSsin: bram.nrn, enterprise: { cbeNumber: enterprises.koffiebar.number } },
    ]);
  });

  test('answers an empty list for a person who directs none', async () => {
    const answer = await post('/enterprise-register/v1/mandates/query', { directorSsin: noa.nrn });
    expect(answer.json()).toEqual({ functions: [] });
  });
});

describe('the door', () => {
  test.each(['/national-register/v1/persons/query', '/enterprise-register/v1/mandates/query', '/simulator/faults'])(
    'of %s stays shut without the key',
    async (url) => {
      expect((await post(url, {}, 'another-key-entirely')).statusCode).toBe(401);
    },
  );

  test('shows what is played to anyone, and no person', async () => {
    const page = await simulator.server.inject({ method: 'GET', url: '/' });
    expect(page.body).toContain('National Register');
    expect(page.body).not.toMatch(/\d{11}/);
  });
});

describe('a fault', () => {
  test('lasts as many answers as it was given', async () => {
    await setFault({ source: 'nationalRegister', mode: 'down', remaining: 2 });
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push((await askPerson(camille.nrn, ['lastName'])).statusCode);
    expect(answers).toEqual([500, 500, 200]);
  });

  test('spoils one register and leaves the other alone', async () => {
    await setFault({ source: 'nationalRegister', mode: 'nonsense' });
    expect((await askPerson(camille.nrn, ['lastName'])).headers['content-type']).toContain('text/html');
    const other = await post('/enterprise-register/v1/mandates/query', { directorSsin: bram.nrn });
    expect(other.statusCode).toBe(200);
  });

  test('can make a register speak of someone else, until it is told to stop', async () => {
    await setFault({ source: 'nationalRegister', mode: 'foreignSubject' });
    expect((await askPerson(camille.nrn, [])).json().person.ssin).not.toBe(camille.nrn);
    await setFault({ source: 'nationalRegister', mode: 'none' });
    expect((await askPerson(camille.nrn, [])).json().person.ssin).toBe(camille.nrn);
  });

  test('that nobody knows is refused', async () => {
    expect((await setFault({ source: 'nationalRegister', mode: 'angry' })).statusCode).toBe(400);
  });
});
