import { expect, test } from '@jest/globals';
import { drawDossierNumber, isDossierNumber } from './dossier-number';

test('a drawn reference is recognised', () => {
  for (let i = 0; i < 200; i += 1) expect(isDossierNumber(drawDossierNumber())).toBe(true);
});

test('one wrong character is noticed', () => {
  const reference = drawDossierNumber();
  for (let at = 4; at < reference.length; at += 1) {
    if (reference[at] === '-') continue;
    const wrong = reference.slice(0, at) + (reference[at] === 'A' ? 'B' : 'A') + reference.slice(at + 1);
    expect(isDossierNumber(wrong)).toBe(false);
  }
});

test('letters that look like digits are no part of a reference', () => {
  expect(isDossierNumber('GUN-O0I1-LU22')).toBe(false);
});
