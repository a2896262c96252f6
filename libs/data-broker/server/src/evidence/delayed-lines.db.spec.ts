/** What an investigation delays: from the question to the source, to the day on which the person reads of it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PersonKeys } from '@gun/identity-server';
import { sourceExchanges } from '@gun/testing';
import { BrokerPersonalData } from '../access-log/broker-personal-data';
import { legalBases } from '../legal-bases/legal-bases';
import { answerJson, startLyingRegister, type LyingRegister } from '../registers/lying-register';
import { DataAuthorisation } from '../sources/data-authorisation';
import { BrokerHouse } from '../testing/broker-house';
import { EvidenceReader } from './evidence.reader';

const inquiry = 'Code of Criminal Procedure, art. 28quinquies (secrecy of the inquiry)';
const delayed = legalBases.map((one) => ({ ...one, delayedBy: { legalBasis: inquiry, months: 3 } }));
let tax: LyingRegister;
let house: BrokerHouse;

beforeAll(async () => {
  tax = await startLyingRegister();
  tax.behave = answerJson(sourceExchanges['income-statement'].steps[0]?.answer);
  house = await BrokerHouse.open({ tax }, delayed);
});
/** Nobody has looked at Noa: other suites of this database ask about her, too. */
async function isNew() {
  const { personId } = await house.citizen('noa');
  await house.get(PersonKeys).forget(personId);
  return house.citizen('noa');
}
afterAll(async () => {
  await isNew();
  await house.close();
  await tax.stop();
});

test('a question under an authorisation that delays is read months later, with the text of law, and counted nowhere before', async () => {
  const student = await isNew();
  const types = ['income-statement'];
  const dossierId = '019ac8a0-0000-7000-8000-00000000d0de';
  await house.get(EvidenceReader).ask(student, { purpose: 'study-grant', dossierId, types });
  const held = async () =>
    (await house.get(BrokerPersonalData).fates(student.partyId, house.clock.now())).flatMap(({ what }) => what.en);
  expect(await house.linesOf('noa')).toEqual([]);
  expect(await held()).not.toContain('Who looked at my data');
  house.clock.pass(100 * 86_400_000);
  const lines = await house.linesOf('noa');
  expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(['nationalRegister', 'tax']));
  expect(lines.filter(({ delayedBy }) => delayedBy !== inquiry)).toEqual([]);
  expect(await held()).toContain('Who looked at my data');
});

test('a delay without a text of law, or of more than a year, is no authorisation', () => {
  const [one] = legalBases;
  const read = (delayedBy: object) => DataAuthorisation.safeParse({ ...one, delayedBy }).success;
  expect(read({ legalBasis: inquiry, months: 12 })).toBe(true);
  expect(read({ legalBasis: '', months: 3 })).toBe(false);
  expect(read({ legalBasis: inquiry, months: 13 })).toBe(false);
});
