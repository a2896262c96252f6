import { expect, test } from '@jest/globals';
import { wayBack } from './way-back';

const dossier = '/fr/dossiers/01930000-0000-7000-8000-000000000001';
const from = (back: string) => wayBack(`?${new URLSearchParams({ back })}`);

test.each([dossier, `${dossier}/form/diploma`])('leads back to %s', (back) => expect(from(back)).toBe(back));

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/fr/wallet',
  `${dossier}/../../../`,
  'javascript:0',
  '',
])('leads nowhere else: %s', (back) => expect(from(back)).toBeUndefined());
