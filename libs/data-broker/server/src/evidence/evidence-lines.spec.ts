import type { EvidenceType } from '@gun/data-broker-contract';
import { expect, test } from '@jest/globals';
import { FakeQuestionLog } from '../access-log/fake-question-log';
import { EvidenceLines, type AskedOfParty } from './evidence-lines';
import { legalBases } from '../legal-bases/legal-bases';
import { connectors } from '../sources/connectors';

const typeAt = (level: EvidenceType['source']['level']): EvidenceType =>
  connectors.find(({ type }) => type.source.level === level)!.type; // both levels are delivered
const [authorisation] = legalBases;
if (!authorisation) throw new Error('nothing is authorised');

const asked: AskedOfParty = {
  ...{ partyId: 'party', purpose: 'diploma-recognition', reference: 'GUN-TEST-0001' },
  representative: { name: 'Louise Curatrice', right: 'mandate' },
};
const known = (about: readonly string[]) =>
  ({ state: 'known', values: [], about, vouched: { issuedAt: '2026-11-01' } }) as unknown as Parameters<
    EvidenceLines['answered']
  >[2]; // only whom it is about is looked at

async function linesOf(type: EvidenceType, about: readonly string[] = []) {
  const log = new FakeQuestionLog();
  const put = { type, fields: ['title'], subject: 'own number', authorisation: authorisation! }; // looked at above
  await new EvidenceLines(log).answered(asked, put, known(about));
  return log.lines;
}

test('a line about an exchange between Member States is kept its own time, any other as of a register', async () => {
  expect(await linesOf(typeAt('memberState'))).toMatchObject([{ retention: 'crossBorder' }]);
  expect(await linesOf(typeAt('federal'))).toMatchObject([{ retention: 'register' }]);
});

test('everybody whom the answer is about has a line, and the party only one', async () => {
  const lines = await linesOf(typeAt('federal'), ['own number', 'another number']);
  expect(lines).toHaveLength(2);
});

test('who acted stands in the line of their principal, and of nobody else', async () => {
  const [own, other] = await linesOf(typeAt('federal'), ['another number']);
  expect(own).toMatchObject({ partyId: 'party', representative: { name: 'Louise Curatrice' } });
  expect(other?.representative).toBeUndefined();
});

test('a refusal names the type, its reason and no field', async () => {
  const log = new FakeQuestionLog();
  await new EvidenceLines(log).refused(asked, 'income-statement', 'noLegalBasis', 'tax');
  expect(log.lines).toMatchObject([
    { source: 'tax', evidence: ['income-statement'], outcome: 'refused', failure: 'noLegalBasis' },
  ]);
});
