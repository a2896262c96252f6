import { expect, test } from '@jest/globals';
import { faultOfMobile } from './mobile-number';

test.each([
  ['+32470123456', undefined],
  ['+31612345678', undefined],
  ['+3247012345', 'tooShort'],
  ['+3242201111', 'landline'],
  ['+3281246000', 'landline'],
])('%s: %s', (phone, fault) => {
  expect(faultOfMobile(phone)).toBe(fault);
});
