/** Asking for evidence, with sources that answer over HTTP and a real database: what is kept, what is refused, what fails. */
import { IdentityModule, PersonKeys, CreateIdentity1764000100000 } from '@gun/identity-server';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database } from '@gun/nest';
import { exchangeDay, incomeStatementExchange, personas, schoolEnrolmentExchange } from '@gun/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Global, Logger, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { CreateAccessLog1764250000000 } from './access-log/migrations/1764250000000-create-access-log';
import { BrokerConfig } from './broker-config';
import { DataBrokerModule } from './data-broker.module';
import { EvidenceReader } from './evidence.reader';
import { FakeNationalRegisterClient } from './fake-national-register.client';
import { legalBases } from './legal-bases';
import { answerJson, answerProblem, silence, startLyingRegister, type LyingRegister } from './lying-register';
import { CreateEvidenceRequest1764250100000 } from './migrations/1764250100000-create-evidence-request';
import { NationalRegister } from './national-register.client';
import { MovableClock } from './testing/log-database';

Logger.overrideLogger(false);

const { camille, lou, noa } = personas;
const dossierId = '019ac8a0-0000-7000-8000-00000000d055';
const question = { purpose: 'study-grant', dossierId, types: ['income-statement', 'school-enrolment'] };

let tax: LyingRegister;
let enrolment: LyingRegister;
let source: DataSource;
let house: TestingModule;
let evidence: EvidenceReader;
let student: CitizenActor;

beforeAll(async () => {
  [tax, enrolment] = await Promise.all([startLyingRegister(), startLyingRegister()]);
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [
      ...[CreatePlatform1764000000000, CreateIdentity1764000100000],
      ...[CreateAccessLog1764250000000, CreateEvidenceRequest1764250100000],
    ],
    migrationsRun: true,
  }).initialize();
});
afterAll(() => Promise.all([tax.stop(), enrolment.stop(), source.destroy()]));

beforeEach(async () => {
  tax.questions = enrolment.questions = 0;
  tax.behave = answerJson(incomeStatementExchange.steps[0]?.answer);
  enrolment.behave = (request, response, body) =>
    answerJson(schoolEnrolmentExchange.steps[request.method === 'PUT' ? 0 : 1]?.answer)(request, response, body);
  house = await open();
  evidence = house.get(EvidenceReader);
  const personId = await house.get(PersonKeys).personIdFor(noa.nrn);
  student = {
    ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person' },
    ...{ assurance: 'high', name: 'Noa Voorbeeld' },
  };
});

function open(authorisations = legalBases): Promise<TestingModule> {
  @Global()
  @Module({
    providers: [
      { provide: Database, useFactory: () => new Database(source) },
      {
        provide: Clock,
        useFactory: () => Object.assign(new MovableClock(), { at: new Date(`${exchangeDay}T09:00:00Z`) }),
      },
    ],
    exports: [Database, Clock],
  })
  class Platform {}
  const key = Buffer.alloc(32, 'k').toString('base64');
  const at = ({ url, signer }: LyingRegister) => ({
    ...{ url, keys: signer.keys, apiKey: 'test-key-test-key', timeoutMs: 200 },
  });
  const config = {
    sources: { nationalRegister: at(tax), enterpriseRegister: at(tax), tax: at(tax), enrolment: at(enrolment) },
    authorisations,
  };
  const relatives = [camille, lou].map(({ nrn: ssin, givenName, surname, birthDate }) => ({
    ...{ ssin, givenName, surname, birthDate, relation: 'other' as const },
  }));
  const { nrn: ssin, givenName, surname, birthDate, address } = noa;
  return Test.createTestingModule({
    imports: [
      Platform,
      IdentityModule.with({
        ...{ citizenIssuer: 'http://citizens.invalid', staffIssuer: 'http://staff.invalid', clientId: 'gun-gateway' },
        ...{ portalClientId: 'gun-portal', backofficeClientId: 'gun-backoffice' },
        ...{ personHashKey: key, personMasterKey: key, pseudonymKey: key, refusedNumbers: [] },
        clientKey: { kty: 'EC', crv: 'P-256', kid: 'unused', x: '', y: '', d: '' },
      }),
      DataBrokerModule.with(BrokerConfig.parse(config)),
    ],
  })
    .overrideProvider(NationalRegister)
    .useValue(
      new FakeNationalRegisterClient([
        { ssin, givenName, surname, birthDate, address: { ...address, since: '2019-03-01' }, household: relatives },
      ]),
    )
    .compile();
}

const rows = <Row>(sql: string, values: readonly unknown[] = []) => house.get(Database).rows<Row>(sql, values);
const linesOf = async (nrn: string) => {
  const owner = await house.get(PersonKeys).personIdFor(nrn);
  const found = await rows<{ content: object }>(
    `select content from access_log.entry where owner_id = $1 order by id`,
    [owner],
  );
  return found.map(({ content }) => content);
};

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
    const [request] = await rows(`select * from evidence_request where owner_id = $1 order by id desc limit 1`, [
      student.partyId,
    ]);
    expect(request).toMatchObject({ person_id: student.personId, purpose: 'study-grant', types: question.types });
    const application = await new DataSource({
      ...{ type: 'postgres', url: process.env['POSTGRES_URL']?.replace('postgres@', 'gun_app@') },
    }).initialize();
    for (const statement of [`update evidence_request set purpose = 'x'`, `delete from evidence_request`])
      await expect(application.query(statement)).rejects.toThrow(/permission denied/);
    await application.destroy();
  });

  test('writes a line for everybody whose data was read, and no value in any', async () => {
    await evidence.ask(student, { ...question, reference: 'GUN-TEST-0001' });
    const mother = await linesOf(camille.nrn);
    expect(mother.at(-1)).toMatchObject({
      ...{ source: 'tax', outcome: 'given' },
      why: { purpose: 'study-grant', dossier: 'GUN-TEST-0001', authorisation: expect.stringContaining('26/014') },
    });
    expect(await linesOf(noa.nrn)).toContainEqual(expect.objectContaining({ source: 'enrolment', outcome: 'given' }));
    expect(JSON.stringify(await linesOf(noa.nrn))).not.toMatch(/2891455|28914|Haute École/);
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
    expect((await linesOf(noa.nrn)).at(-1)).toMatchObject({ outcome: 'refused', failure: reason });
  });

  test('is told beforehand: the permission names the law, the deliberation and its last day', () => {
    expect(evidence.permissionFor('study-grant', 'income-statement')).toEqual({
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
    evidence = (await open(narrower)).get(EvidenceReader);
    const [answer] = await evidence.ask(student, { ...question, types: ['school-enrolment'] });
    expect(answer?.values).toEqual([{ key: 'schoolYear', value: '2026-2027' }]);
  });
});

describe('sources that fail', () => {
  test('"knows nobody", "may not say" and "is down" are three answers and three lines', async () => {
    const said: unknown[] = [];
    for (const status of [404, 403, 500]) {
      tax.behave = answerProblem(status);
      const [answer] = await evidence.ask(student, { ...question, types: ['income-statement'] });
      const line = (await linesOf(noa.nrn)).at(-1);
      said.push([answer?.state, answer?.failure, Object(line).outcome, Object(line).failure]);
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

  test('the register that says who lives together is asked first, and its failure is that of the evidence', async () => {
    const register: FakeNationalRegisterClient = house.get(NationalRegister);
    register.failure = 'down';
    expect(await evidence.ask(student, question)).toMatchObject([{ failure: 'down' }, { state: 'known' }]);
    expect(tax.questions).toBe(0);
  });
});
