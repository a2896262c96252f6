/** Evidence about a child, an enterprise or a principal, asked by whoever acts for them. */
import type { EvidenceType } from '@gun/data-broker-contract';
import type { CitizenActor } from '@gun/kernel';
import { enterprises, sourceExchanges } from '@gun/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { z } from 'zod';
import { EvidenceReader } from './evidence.reader';
import { legalBases } from './legal-bases';
import { answerJson, startLyingRegister, type LyingRegister } from './lying-register';
import { vehicleRegistration } from './sources/vehicle-registration.connector';
import { understand, type EvidenceConnector, type JsonManner } from './sources/evidence-connector';
import { BrokerHouse } from './testing/broker-house';

Logger.overrideLogger(false);

const { 'school-enrolment': school } = sourceExchanges;
const question = {
  purpose: 'study-grant',
  dossierId: '019ac8a0-0000-7000-8000-00000000d055',
  reference: 'GUN-TEST-0001',
  types: ['school-enrolment'],
};

/** No delivered procedure needs evidence about an enterprise yet: this is what a connector to one looks like. */
const permits: EvidenceConnector = {
  type: { ...vehicleRegistration.type, key: 'enterprise-permits', about: 'enterprise' } satisfies EvidenceType,
  async ask({ line, subject, fields }) {
    const answer = await line.ask('/permits/query', { holder: subject }, Permits);
    return understand(manner, answer, { about: [subject], fields });
  },
};
const Permits = z.object({ holder: z.string(), plates: z.string() });
const manner: JsonManner<z.infer<typeof Permits>> = {
  ...{ words: { plates: 'plates' }, answer: Permits },
  subjectsOf: ({ holder }) => [holder],
  recordOf: ({ plates }) => ({ plates }),
  valuesOf: ({ plates }) => ({ plates }),
};
const permitBasis = {
  ...{ legalBasis: 'Act on permits', consumer: 'gun', purpose: 'terrace-permit', source: 'div' },
  ...{ dataBlocks: [{ type: 'enterprise-permits', fields: ['plates'] }], validFrom: '2026-01-01' },
};
const permitQuestion = { ...question, purpose: 'terrace-permit', types: ['enterprise-permits'] };

let enrolment: LyingRegister;
let div: LyingRegister;
let house: BrokerHouse;
let evidence: EvidenceReader;
let child: CitizenActor;
let parent: CitizenActor;

beforeAll(async () => {
  [enrolment, div] = await Promise.all([startLyingRegister(), startLyingRegister()]);
});
afterAll(() => Promise.all([enrolment.stop(), div.stop()]));

beforeEach(async () => {
  enrolment.questions = div.questions = 0;
  enrolment.behave = (request, response, body) =>
    answerJson(school.steps[request.method === 'PUT' ? 0 : 1]?.answer)(request, response, body);
  div.behave = answerJson({ holder: enterprises.koffiebar.number, plates: 'none' });
  house = await BrokerHouse.open({ enrolment, div }, [...legalBases, permitBasis], [permits]);
  evidence = house.get(EvidenceReader);
  child = await house.citizen('noa');
  parent = await house.representative('camille', { partyId: child.partyId, partyKind: 'person' });
});
afterEach(() => house.close());

describe('a parent', () => {
  test('asks about the child, who finds in their own log who asked, and by which right', async () => {
    const [answer] = await evidence.ask(parent, question);
    expect(answer).toMatchObject({ state: 'known', provenance: { source: 'enrolment' } });
    expect((await house.linesOf('noa')).at(-1)).toMatchObject({
      ...{ source: 'enrolment', outcome: 'given', why: { dossier: 'GUN-TEST-0001' } },
      representative: { name: 'Camille Exemplaire', right: 'parent' },
    });
  });

  test('leaves a request of their own hand for the child, not for themselves', async () => {
    await evidence.ask(parent, question);
    const [request] = await house.rows(`select * from evidence_request order by id desc limit 1`);
    expect(request).toMatchObject({ owner_id: child.partyId, person_id: parent.personId });
  });

  test('is not named where the child asked alone', async () => {
    await evidence.ask(child, question);
    expect((await house.linesOf('noa')).at(-1)).not.toHaveProperty('representative');
  });
});

describe('the holder of a mandate', () => {
  const holder = (procedures?: string[]) =>
    house.representative('yanis', {
      ...{ partyId: child.partyId, partyKind: 'person' },
      mandate: { ids: [child.partyId], ...(procedures && { procedures }) },
    });

  test('asks within its procedures, and is named', async () => {
    expect(await evidence.ask(await holder(['study-grant']), question)).toMatchObject([{ state: 'known' }]);
    expect((await house.linesOf('noa')).at(-1)).toMatchObject({ representative: { right: 'mandate' } });
  });

  test('outside them reaches no source, and the principal reads the attempt', async () => {
    const answers = await evidence.ask(await holder(['change-of-address']), question);
    expect(answers).toMatchObject([{ state: 'unavailable', failure: 'notPermitted' }]);
    expect(enrolment.questions).toBe(0);
    expect((await house.linesOf('noa')).at(-1)).toMatchObject({
      ...{ outcome: 'refused', failure: 'beyondMandate', representative: { right: 'mandate' } },
    });
  });
});

describe('a director', () => {
  const director = async () =>
    house.representative('bram', { partyId: await house.enterprise('koffiebar'), partyKind: 'enterprise' });

  test('asks about the enterprise by its number, and the log of the enterprise says so', async () => {
    const actor = await director();
    expect(await evidence.ask(actor, permitQuestion)).toMatchObject([
      { state: 'known', values: [{ key: 'plates', value: 'none' }] },
    ]);
    expect((await house.linesFor(actor)).at(-1)).toMatchObject({
      ...{ what: ['enterprise-permits.plates'], outcome: 'given' },
      representative: { name: 'Bram Voorbeeld', right: 'director' },
    });
  });

  test('is not believed an answer about another enterprise', async () => {
    div.behave = answerJson({ holder: enterprises.menuiserie.number, plates: 'none' });
    expect(await evidence.ask(await director(), permitQuestion)).toMatchObject([{ failure: 'foreignSubject' }]);
  });

  test('cannot ask about a person in the name of the enterprise, nor a person about an enterprise', async () => {
    expect(await evidence.ask(await director(), question)).toMatchObject([{ failure: 'notPermitted' }]);
    expect(await evidence.ask(child, permitQuestion)).toMatchObject([{ failure: 'notPermitted' }]);
    expect([enrolment.questions, div.questions]).toEqual([0, 0]);
  });
});
