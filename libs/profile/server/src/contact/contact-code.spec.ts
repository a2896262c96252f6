import { describe, expect, test } from '@jest/globals';
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { codeFor, isSameCode } from './contact-code';

const key = createSecretKey(randomBytes(32));

describe('a code', () => {
  test('has six digits, zeros in front included', () => {
    for (let n = 0; n < 2000; n += 1) expect(codeFor(key, randomUUID())).toMatch(/^\d{6}$/);
  });

  test('is the same for the same id and key, and another for another', () => {
    const id = randomUUID();
    expect(codeFor(key, id)).toBe(codeFor(key, id));
    const others = Array.from({ length: 50 }, () => codeFor(createSecretKey(randomBytes(32)), id));
    expect(new Set(others).size).toBeGreaterThan(45);
  });

  test.each(['042 917', ' 042917', '042-917', '0 4 2 9 1 7', '042917\n', '042–917'])(
    'is recognised as people write or paste it: %j',
    (typed) => expect(isSameCode('042917', typed)).toBe(true),
  );

  test.each(['042918', '42917', '0429170', '', '٠٤٢٩١٧', '042917é', '++042917'])(
    'is not recognised in another text: %j',
    (typed) => expect(isSameCode('042917', typed)).toBe(false),
  );
});
