import { expect, test } from '@jest/globals';
import { typeset } from './typeset';

test('a French question mark stays with its word, and other languages are left as they are', () => {
  expect(typeset('Qui ? « Moi »', 'fr')).toBe('Qui\u00a0? «\u00a0Moi\u00a0»');
  expect(typeset('Who ? Me', 'en')).toBe('Who ? Me');
});
