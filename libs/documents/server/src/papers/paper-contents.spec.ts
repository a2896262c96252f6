import { DecisionContent, ReceiptContent } from '@gun/documents-contract';
import { expect, test } from '@jest/globals';
import { sampleDecision, sampleReceipt } from './sample-papers';

test.each(['reasons', 'legalBases', 'appeals'] as const)('a decision with no %s cannot be printed', (part) => {
  expect(DecisionContent.safeParse({ ...sampleDecision(), [part]: [] }).success).toBe(false);
});

test.each(['contact', 'ombudsman', 'algorithm', 'decidedBy', 'authenticLanguage'] as const)(
  'a decision that does not say its %s cannot be printed',
  (part) => {
    expect(DecisionContent.safeParse({ ...sampleDecision(), [part]: undefined }).success).toBe(false);
  },
);

test('English is never the authentic language of a decision', () => {
  expect(DecisionContent.safeParse({ ...sampleDecision(), authenticLanguage: 'en' }).success).toBe(false);
});

test('a receipt takes a national number only when it is masked', () => {
  const receipt = sampleReceipt();
  const open = { ...receipt, applicant: { ...receipt.applicant, nationalNumberMasked: '00.00.00-000.28' } };
  expect(ReceiptContent.safeParse(receipt).success).toBe(true);
  expect(ReceiptContent.safeParse(open).success).toBe(false);
});

test('a receipt always says what happens next', () => {
  expect(ReceiptContent.safeParse({ ...sampleReceipt(), nextSteps: [] }).success).toBe(false);
});
