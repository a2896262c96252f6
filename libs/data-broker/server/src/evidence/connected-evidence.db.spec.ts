/** Asking for evidence: what is answered, what is kept, what is refused, and what a source that fails leads to. */
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { personas, sourceExchanges } from '@gun/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { EvidenceReader } from './evidence.reader';
import { legalBases } from '../legal-bases/legal-bases';
import {
  answerJson,
  answerProblem,
  silence,
  startLyingRegister,
  type LyingRegister,
} from '../registers/lying-register';
import { BrokerHouse } from '../testing/broker-house';

Logger.overrideLogger(false);

const { 'income-statement': income, 'school-enrolment': school } = sourceExchanges;
const dossierId = '019ac8a0-0000-7000-8000-00000000d055';
const question = { purpose: 'study-grant', dossierId, types: ['income-statement', 'school-enrolment'] };

let tax: LyingRegister;
let enrolment: LyingRegister;
let house: BrokerHouse;
let evidence: EvidenceReader;
let student: CitizenActor;

beforeAll(async () => {
  [tax, enrolment] = await Promise.all([startLyingRegister(), startLyingRegister()]);
});
afterAll(() => Promise.all([tax.stop(), enrolment.stop()]));

beforeEach(async () => {
  tax.questions = enrolment.questions = 0;
  tax.behave = answerJson(income.steps[0]?.answer);
  enrolment.behave = (request, response, body) =>
    answerJson(school.steps[request.method === 'PUT' ? 0 : 1]?.answer)(request, response, body);
  house = await BrokerHouse.open({ tax, enrolment });
  evidence = house.get(EvidenceReader);
  student = await house.citizen('noa');
});
afterEach(() => house.close());

describe('asking for evidence', () => {
  test('answers each type in its order, with where it comes from', async () => {
    const answers = await evidence.ask(student, question);
    expect(answers).toMatchObject([
      {
        type: 'income-statement',
        state: 'known',
        values: [
          { key: 'incomeYear', value: 2024 },
          { key: 'householdTaxableIncome', value: 2_891_455 },
          { key: 'householdMembers', value: 3 },
          { key: 'finalAssessment', value: true },
        ],
        provenance: { source: 'tax', version: '2024.1', issuedAt: '2026-10-01', validUntil: '2027-09-30' },
      },
      { type: 'school-enrolment', state: 'known', provenance: { source: 'enrolment' } },
    ]);
  });

  test('keeps the explicit request, which the application can neither change nor remove', async () => {
    await evidence.ask(student, { ...question, dossierId: uuidV7() });
    const [request] = await house.rows(`select * from evidence_request where owner_id = $1 order by id desc limit 1`, [
      student.partyId,
    ]);
    expect(request).toMatchObject({ person_id: student.personId, purpose: 'study-grant', types: question.types });
    for (const statement of [`update evidence_request set purpose = 'x'`, `delete from evidence_request`])
      await expect(house.asApplication(statement)).rejects.toThrow(/permission denied/);
  });

  test('writes a line for everybody whose data was read, and no value in any', async () => {
    await evidence.ask(student, { ...question, reference: 'GUN-TEST-0001' });
    const mother = await house.linesOf('camille');
    expect(mother.at(-1)).toMatchObject({
      ...{ source: 'tax', outcome: 'given' },
      why: { purpose: 'study-grant', dossier: 'GUN-TEST-0001', authorisation: expect.stringContaining('26/014') },
    });
    expect(await house.linesOf('noa')).toContainEqual(
      expect.objectContaining({ source: 'enrolment', outcome: 'given' }),
    );
    expect(JSON.stringify(await house.linesOf('noa'))).not.toMatch(/2891455|28914|Haute École/);
  });

  test('keeps nothing of an answer: the next question reaches the source again', async () => {
    await evidence.ask(student, question);
    await evidence.ask(student, question);
    expect(tax.questions).toBe(2);
  });
});

describe('a question outside every authorisation', () => {
  test.each([
    ['for another purpose', { purpose: 'curiosity' }, 'noLegalBasis'],
    ['about evidence that does not exist', { types: ['religion'] }, 'unknownEvidence'],
  ])('%s never reaches a source, and the attempt is a line of the person', async (_what, changed, reason) => {
    const [answer] = await evidence.ask(student, { ...question, types: ['income-statement'], ...changed });
    expect(answer).toMatchObject({ state: 'unavailable', failure: 'notPermitted' });
    expect(tax.questions).toBe(0);
    expect((await house.linesOf('noa')).at(-1)).toMatchObject({ outcome: 'refused', failure: reason });
  });

  test('is told beforehand: the permission names the law, the deliberation and its last day', () => {
    expect(evidence.permissionFor('study-grant', 'income-statement')).toEqual({
      fields: ['incomeYear', 'householdTaxableIncome', 'householdMembers', 'finalAssessment'],
      legalBasis: expect.stringContaining('7 November 1983'),
      deliberation: expect.stringContaining('26/014'),
      until: '2030-12-31',
    });
    expect(evidence.permissionFor('curiosity', 'income-statement')).toBeUndefined();
  });

  test('by an enterprise about a person is refused', async () => {
    const [answer] = await evidence.ask({ ...student, partyKind: 'enterprise' }, question);
    expect(answer).toMatchObject({ failure: 'notPermitted' });
    expect(tax.questions).toBe(0);
  });

  test('for a field that the authorisation leaves out gets the others', async () => {
    const narrower = legalBases.map((basis) =>
      basis.source === 'enrolment'
        ? { ...basis, dataBlocks: [{ type: 'school-enrolment', fields: ['schoolYear'] }] }
        : basis,
    );
    const narrow = await BrokerHouse.open({ tax, enrolment }, narrower);
    const [answer] = await narrow.get(EvidenceReader).ask(student, { ...question, types: ['school-enrolment'] });
    expect(answer?.values).toEqual([{ key: 'schoolYear', value: '2026-2027' }]);
    await narrow.close();
  });
});

describe('sources that fail', () => {
  test('"knows nobody", "may not say" and "is down" are three answers and three lines', async () => {
    const said: unknown[] = [];
    for (const status of [404, 403, 500]) {
      tax.behave = answerProblem(status);
      const [answer] = await evidence.ask(student, { ...question, types: ['income-statement'] });
      const line = (await house.linesOf('noa')).at(-1);
      said.push([answer?.state, answer?.failure, line?.['outcome'], line?.['failure']]);
    }
    expect(said).toEqual([
      ['absent', undefined, 'absent', undefined],
      ['unavailable', 'notPermitted', 'failed', 'notPermitted'],
      ['unavailable', 'down', 'failed', 'down'],
    ]);
  });

  test('one that is slow takes nothing from another', async () => {
    tax.behave = silence;
    expect(await evidence.ask(student, question)).toMatchObject([
      { state: 'unavailable', failure: 'slow' },
      { state: 'known' },
    ]);
  });

  test('one that stays slow is left alone after three questions, while the other goes on answering', async () => {
    tax.behave = silence;
    const failures: unknown[] = [];
    for (let i = 0; i < 5; i += 1) {
      const [income, enrolled] = await evidence.ask(student, question);
      failures.push([income?.failure, enrolled?.state]);
    }
    expect(failures).toEqual([...Array(3).fill(['slow', 'known']), ...Array(2).fill(['down', 'known'])]);
    expect(tax.questions).toBe(3);
  });

  test('are asked side by side: each answers only once the other has been asked', async () => {
    const arrived = { tax: Promise.withResolvers<void>(), enrolment: Promise.withResolvers<void>() };
    const [taxAnswers, enrolmentAnswers] = [tax.behave, enrolment.behave];
    tax.behave = (...call) => {
      arrived.tax.resolve();
      void arrived.enrolment.promise.then(() => taxAnswers(...call));
    };
    enrolment.behave = (...call) => {
      arrived.enrolment.resolve();
      void arrived.tax.promise.then(() => enrolmentAnswers(...call));
    };
    expect(await evidence.ask(student, question)).toMatchObject([{ state: 'known' }, { state: 'known' }]);
  });

  test('that disagree about who is in the household: a total without somebody is not believed', async () => {
    const answer = Object(income.steps[0]?.answer);
    const [applicant, mother, ...others] = answer.members;
    const home = await house.nationalRegister.person(personas.noa.nrn, ['household']);
    expect(home.state === 'known' && home.value.household).toHaveLength(2);
    for (const members of [[mother], [applicant], [applicant, mother, ...others, mother]]) {
      tax.behave = answerJson({ ...answer, members });
      expect(await evidence.ask(student, question)).toMatchObject([
        { state: 'unavailable', failure: 'nonsense' },
        { state: 'known' },
      ]);
    }
  });

  test('the register that says who lives together is asked first, and its failure is that of the evidence', async () => {
    house.nationalRegister.failure = 'down';
    expect(await evidence.ask(student, question)).toMatchObject([{ failure: 'down' }, { state: 'known' }]);
    expect(tax.questions).toBe(0);
  });
});
