import { describe, expect, test } from '@jest/globals';
import { DecideAsAgency, ReportExecution } from './agency-dossier';
import { AskCorrection, DecideDossier, HandOver } from './desk-routes';

/** Each place where an officer or an agency writes words, in a body that is right but for these words. */
const places: [string, (text: string) => boolean][] = [
  ['a remark', (text) => accepts(AskCorrection, { revision: 1, fields: [{ pointer: '/a', remark: text }] })],
  [
    'the message of a correction',
    (text) => accepts(AskCorrection, { revision: 1, fields: [{ pointer: '/a', remark: 'x' }], message: text }),
  ],
  ['a note', (text) => accepts(HandOver, { revision: 1, note: text })],
  ['facts found', (text) => accepts(DecideDossier, { ...decision, facts: text })],
  ['a reason', (text) => accepts(DecideDossier, { ...decision, reasons: [text] })],
  ['a condition', (text) => accepts(DecideDossier, { ...decision, conditions: [text] })],
  ['a reason of an agency', (text) => accepts(DecideAsAgency, { ...byAgency, reasons: [text] })],
  ['a legal basis of an agency', (text) => accepts(DecideAsAgency, { ...byAgency, legalBasis: text })],
  ['an appeal of an agency', (text) => accepts(DecideAsAgency, { ...byAgency, appeal: text })],
  ['a check code', (text) => accepts(DecideAsAgency, { ...byAgency, documents: [{ document, checkCode: text }] })],
];
const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;
const decision = { revision: 1, template: 't', language: 'fr', facts: 'x', reasons: ['x'] };
const byAgency = { outcome: 'granted', language: 'fr', reasons: ['x'], legalBasis: 'x', appeal: 'x' };
const document = '019ac4f2-7a12-7345-8901-0123456789ab';

describe.each(places)('%s', (_, takes) => {
  test('may be in any script', () => {
    for (const text of ["O'Brien", 'Łukasz', 'محمد', '<script>']) expect([text, takes(text)]).toEqual([text, true]);
  });

  test.each(['a\u0000b', '\u001b[2J', 'a\u202eb', 'a\ud83d'])('does not take %j', (text) => {
    expect(takes(text)).toBe(false);
  });
});

test('what is written over several lines is kept so, and a legal basis is one line', () => {
  const reasons = ['First.\r\nSecond.'];
  expect(DecideAsAgency.parse({ ...byAgency, reasons }).reasons).toEqual(['First.\nSecond.']);
  expect(accepts(DecideAsAgency, { ...byAgency, legalBasis: 'One\nTwo' })).toBe(false);
});

test('a report names a day of the calendar', () => {
  const report = { carriedOutAt: '2026-12-02T10:00:00Z' };
  expect(accepts(ReportExecution, { ...report, effectiveFrom: '2026-11-25' })).toBe(true);
  expect(accepts(ReportExecution, { ...report, effectiveFrom: '2026-02-30' })).toBe(false);
});
