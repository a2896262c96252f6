import { expect, test } from '@jest/globals';
import { changeOfAddress } from '../catalogue/change-of-address';
import { studyGrant } from '../catalogue/study-grant';
import { saysTheSame, standInFor } from './stand-in-answers';

test('a question that is asked only while a register is silent stands in for its fact', () => {
  const standIns = ['identity', 'birthDate', 'address', 'household'].map((fact) =>
    standInFor(changeOfAddress.form, fact),
  );
  expect(standIns).toEqual(['/fullName', '/bornOn', '/presentAddress', undefined]);
  expect(standInFor(studyGrant.form, 'unknown')).toBeUndefined();
});

test('capitals, accents and the order of names are no difference; another name is', () => {
  const value = { text: 'Renée Van den Exemple' };
  expect(saysTheSame(value, 'VAN DEN EXEMPLE, renee')).toBe(true);
  expect(saysTheSame(value, 'Renée Exemple')).toBe(false);
  expect(saysTheSame(value, undefined)).toBe(false);
});

test('a date is that day and no other', () => {
  expect(saysTheSame({ date: '1986-04-17' }, '1986-04-17')).toBe(true);
  expect(saysTheSame({ date: '1986-04-17' }, '1986-04-18')).toBe(false);
});

test('an address is its street, number, box and post code, however the municipality is written', () => {
  const address = {
    ...{ street: 'Rue de l’Échantillon', houseNumber: '12', box: 'A', postCode: '5000', municipality: 'Namur' },
    ...{ nis: '92094', inReference: true },
  };
  const typed = { ...address, street: 'RUE DE L ECHANTILLON', municipality: 'Namen', inReference: false };
  expect(saysTheSame({ address }, typed)).toBe(true);
  for (const other of [{ box: 'B' }, { houseNumber: '13' }, { postCode: '5001' }, { street: 'Rue de Fer' }])
    expect(saysTheSame({ address }, { ...typed, ...other })).toBe(false);
  expect(saysTheSame({ address }, 'Rue de l’Échantillon 12')).toBe(false);
});

test('what cannot be laid beside a typed answer is never the same', () => {
  expect(saysTheSame({ members: [] }, [])).toBe(false);
});
