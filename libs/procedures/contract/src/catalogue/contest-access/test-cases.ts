import type { DefinitionTestCase } from '../../definition/procedure-definition';

const line = { accessReference: '019ac8a0-0000-7000-8000-000000000001' };
const asked = { facts: { identity: { known: true } }, pages: ['line', 'doubt'], steps: ['examine'] };

export const testCases: DefinitionTestCase[] = [
  {
    ...asked,
    name: 'Who comes from the list answers two pages',
    answers: { ...line, doubt: 'unknownReason' },
  },
  {
    ...asked,
    name: 'Who suspects a curious civil servant explains it in their own words',
    answers: { ...line, doubt: 'private', explanation: 'The civil servant is a neighbour of mine.' },
  },
  {
    ...asked,
    name: 'An enterprise contests an access in the same way',
    answers: { ...line, doubt: 'wrongAdministration', explanation: 'We never wrote to this administration.' },
  },
];
