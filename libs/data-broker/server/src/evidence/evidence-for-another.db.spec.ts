/** Evidence about a child, an enterprise or a principal, asked by whoever acts for them. */
import type { CitizenActor } from '@gun/kernel';
import { enterprises, sourceExchanges } from '@gun/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { EvidenceReader } from './evidence.reader';
import { answerJson, startLyingRegister, type LyingRegister } from '../registers/lying-register';
import { BrokerHouse } from '../testing/broker-house';

Logger.overrideLogger(false);

const { 'school-enrolment': school } = sourceExchanges;
const question = {
  purpose: 'study-grant',
  dossierId: '019ac8a0-0000-7000-8000-00000000d055',
  reference: 'GUN-TEST-0001',
  types: ['school-enrolment'],
};

const terrace = { ...question, purpose: 'terrace-permit', types: ['enterprise-registration'] };
/** What the by-law lets the municipality know: the day of registration is not among it. */
const registered = (cbeNumber: string) => ({
  cbeNumber,
  registration: { status: 'AC', juridicalSituation: '000', activities: ['56.301'] },
});

let enrolment: LyingRegister;
let enterpriseRegister: LyingRegister;
let house: BrokerHouse;
let evidence: EvidenceReader;
let child: CitizenActor;
let parent: CitizenActor;

beforeAll(async () => {
  [enrolment, enterpriseRegister] = await Promise.all([startLyingRegister(), startLyingRegister()]);
});
afterAll(() => Promise.all([enrolment.stop(), enterpriseRegister.stop()]));

beforeEach(async () => {
  enrolment.questions = enterpriseRegister.questions = 0;
  enrolment.behave = (request, response, body) =>
    answerJson(school.steps[request.method === 'PUT' ? 0 : 1]?.answer)(request, response, body);
  enterpriseRegister.behave = answerJson(registered(enterprises.koffiebar.number));
  house = await BrokerHouse.open({ enrolment, enterpriseRegister });
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
    const heard: unknown[] = [];
    enterpriseRegister.behave = (request, response, body) => {
      heard.push(JSON.parse(body));
      return answerJson(registered(enterprises.koffiebar.number))(request, response, body);
    };
    const actor = await director();
    expect(await evidence.ask(actor, terrace)).toMatchObject([
      {
        state: 'known',
        values: [
          { key: 'active', value: true },
          { key: 'normalSituation', value: true },
          { key: 'servesFoodOrDrink', value: true },
        ],
      },
    ]);
    const fields = ['status', 'juridicalSituation', 'activities'];
    expect(heard).toEqual([{ enterpriseNumber: enterprises.koffiebar.number, fields }]);
    expect((await house.linesFor(actor)).at(-1)).toMatchObject({
      ...{ what: expect.arrayContaining(['enterprise-registration.active']), outcome: 'given' },
      ...{ source: 'enterpriseRegister', why: { purpose: 'terrace-permit', dossier: 'GUN-TEST-0001' } },
      representative: { name: 'Bram Voorbeeld', right: 'director' },
    });
  });

  test('leaves the line with the enterprise: whoever represents it reads it, and nobody finds it as a person', async () => {
    await evidence.ask(await director(), terrace);
    const koffiebar = { partyId: await house.enterprise('koffiebar'), partyKind: 'enterprise' as const };
    const colleague = await house.representative('sarah', koffiebar);
    expect((await house.linesFor(colleague)).at(-1)).toMatchObject({ representative: { name: 'Bram Voorbeeld' } });
    const sources = (await house.linesOf('bram')).map(({ source }) => source);
    expect(sources).not.toContain('enterpriseRegister');
  });

  test.each<[string, string, boolean]>([
    ['is entered for another trade', '43.320', false],
    ['serves food', '56.111', true],
  ])('learns yes or no, and not which trades: the enterprise %s', async (_what, code, serves) => {
    const { cbeNumber, registration: record } = registered(enterprises.koffiebar.number);
    enterpriseRegister.behave = answerJson({ cbeNumber, registration: { ...record, activities: [code] } });
    const [answer] = await evidence.ask(await director(), terrace);
    expect(answer?.values).toContainEqual({ key: 'servesFoodOrDrink', value: serves });
    expect(JSON.stringify(answer)).not.toContain(code);
  });

  test('of an enterprise that stopped or failed learns just that', async () => {
    const { cbeNumber, registration: record } = registered(enterprises.koffiebar.number);
    const gone = { ...record, status: 'ST', juridicalSituation: '050' };
    enterpriseRegister.behave = answerJson({ cbeNumber, registration: gone });
    const [answer] = await evidence.ask(await director(), terrace);
    expect(answer?.values?.slice(0, 2)).toEqual([
      { key: 'active', value: false },
      { key: 'normalSituation', value: false },
    ]);
  });

  test('is not believed an answer about another enterprise', async () => {
    enterpriseRegister.behave = answerJson(registered(enterprises.menuiserie.number));
    expect(await evidence.ask(await director(), terrace)).toMatchObject([{ failure: 'foreignSubject' }]);
  });

  test('cannot ask about a person in the name of the enterprise, nor a person about an enterprise', async () => {
    expect(await evidence.ask(await director(), question)).toMatchObject([{ failure: 'notPermitted' }]);
    expect(await evidence.ask(child, terrace)).toMatchObject([{ failure: 'notPermitted' }]);
    expect([enrolment.questions, enterpriseRegister.questions]).toEqual([0, 0]);
  });
});
