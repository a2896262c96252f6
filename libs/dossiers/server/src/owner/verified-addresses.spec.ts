import { describe, expect, test } from '@jest/globals';
import type { AddressAnswer, FormDefinition } from '@gun/procedures-contract';
import { verifiedAddress, withVerifiedAddresses } from './verified-addresses';

const known: AddressAnswer = {
  ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai', houseNumber: '903' },
  inReference: true,
};

describe('an address that the reference data know', () => {
  test('is said to be known, whatever the browser said', () => {
    expect(verifiedAddress({ ...known, inReference: false })).toMatchObject({ ...known, streetId: '92094-5000-02' });
  });

  test('keeps the place that was written, when post is sent there under that name', () => {
    expect(verifiedAddress({ ...known, postCode: '5100', municipality: 'Jambes' })).toMatchObject({
      ...{ municipality: 'Jambes', nis: '92094', inReference: true },
    });
  });

  test('gets the name of its place when another was written', () => {
    expect(verifiedAddress({ ...known, municipality: 'Gent' }).municipality).toBe('Namur');
  });
});

describe('an address that they do not know', () => {
  test.each([
    ['street', { street: 'Rue Inconnue' }],
    ['house number', { houseNumber: '27' }],
    ['box', { box: '3' }],
    ['street of another town', { streetId: '44021-9000-01' }],
  ])('because of its %s, is kept as written and said to be unknown', (_, change) => {
    const { streetId: __, ...written } = { streetId: undefined, ...known, ...change };
    expect(verifiedAddress({ ...known, ...change })).toEqual({ ...written, inReference: false });
  });

  test('cannot choose the office of another town: the post code decides', () => {
    expect(verifiedAddress({ ...known, street: 'Rue Inconnue', nis: '44021' }).nis).toBe('92094');
  });

  test('in a town whose post codes are not held, keeps that town when it exists', () => {
    const elsewhere = { ...known, postCode: '9999', municipality: 'Ailleurs' };
    expect(verifiedAddress({ ...elsewhere, nis: '44021' }).nis).toBe('44021');
    expect(verifiedAddress({ ...elsewhere, nis: '00000' })).not.toHaveProperty('nis');
  });
});

describe('in a form', () => {
  const label = { fr: 'a', nl: 'a', de: 'a', en: 'a' };
  const field = (widget: 'address' | 'text' | 'group') => ({ widget, label, purpose: label });
  const form: FormDefinition = {
    ...{ data: {}, facts: [], pages: [], rules: [] },
    fields: {
      '/home': field('address'),
      '/remark': field('text'),
      '/tents': field('group'),
      '/tents/*/place': field('address'),
    },
  };
  const claimed = { ...known, street: 'Rue Inconnue' };

  test('every address is looked up, also in the items of a group; nothing else is touched', () => {
    const answers = { home: claimed, remark: claimed, tents: [{ place: known, size: 'small' }, { place: claimed }] };
    expect(withVerifiedAddresses(form, answers)).toMatchObject({
      home: { inReference: false },
      remark: claimed,
      tents: [{ place: { inReference: true }, size: 'small' }, { place: { inReference: false } }],
    });
  });

  test.each([{}, { home: undefined }, { home: 'Namur' }, { home: { postCode: '5000' } }, { tents: 'two' }])(
    'what is no address is left alone: %j',
    (answers) => {
      expect(withVerifiedAddresses(form, answers)).toEqual(answers);
    },
  );
});
