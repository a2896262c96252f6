import { describe, expect, test } from '@jest/globals';
import { readChoice } from './sign-in-desk';

const ask = { audience: 'citizen', locale: 'en', level: 0 } as const;
const form = (fields: Record<string, string>) => new URLSearchParams(fields);

describe('the answer to the sign-in page', () => {
  test('accepts a person with means of their own', () => {
    expect(readChoice(form({ persona: 'noa', means: 'itsme' }), ask)).toMatchObject({
      visitor: { id: 'noa' },
      means: 'itsme',
    });
  });

  test('asks for a person first', () => {
    expect(readChoice(form({ means: 'itsme' }), ask)).toEqual({ error: 'Choose a person first' });
  });

  test('refuses means that the person does not own, and names those that will do', () => {
    expect(readChoice(form({ persona: 'noa', means: 'eid' }), ask)).toEqual({
      error: 'Noa Voorbeeld does not have this: identity card. Possible: itsme',
    });
  });

  test('refuses means below the level, even when the form was tampered with', () => {
    const choice = readChoice(form({ persona: 'camille', means: 'sms' }), { ...ask, level: 450 });
    expect(choice).toHaveProperty('error');
  });

  test('refuses a civil servant at the desk for citizens, and the other way round', () => {
    expect(readChoice(form({ persona: 'sofie', means: 'eid' }), ask)).toHaveProperty('error');
    expect(readChoice(form({ persona: 'camille', means: 'eid' }), { ...ask, audience: 'staff' })).toHaveProperty(
      'error',
    );
  });

  test('refuses somebody without any means', () => {
    expect(readChoice(form({ persona: 'jeanne', means: 'itsme' }), ask)).toHaveProperty('error');
  });
});
