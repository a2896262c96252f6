import { describe, expect, test } from '@jest/globals';
import { enterprises, personas } from '@gun/testing';
import fc from 'fast-check';
import { checkAddress } from './address-check';
import { searchPlaces, searchStreets } from './address-search';
import { editDistance, foldedWords, wordDistance } from './folded-words';
import { streets } from './invented-streets';
import { findMunicipality, municipalities, nameOfMunicipality } from './municipality';
import { findPostCodeArea, postCodeAreas } from './post-code-area';

describe('municipalities', () => {
  test('are the 565 of 2025, by region', () => {
    const count = (region: string) => municipalities.filter((municipality) => municipality.region === region).length;
    expect([count('BE-VLG'), count('BE-WAL'), count('BE-BRU')]).toEqual([285, 261, 19]);
  });

  test.each([
    ['92094', 'Namur', 'Namen', 'L1', ['fr'], []],
    ['44021', 'Gand', 'Gent', 'L1', ['nl'], []],
    ['21015', 'Schaerbeek', 'Schaarbeek', 'L2', ['fr', 'nl'], []],
    ['23101', 'Rhode-Saint-Genèse', 'Sint-Genesius-Rode', 'L3', ['nl'], ['fr']],
    ['57096', 'Mouscron', 'Moeskroen', 'L3', ['fr'], ['nl']],
    ['63023', 'Eupen', 'Eupen', 'L1', ['de'], ['fr']],
    ['63049', 'Malmedy', 'Malmedy', 'L1', ['fr'], ['de']],
    ['25112', 'Wavre', 'Waver', 'L1', ['fr'], []],
  ])('%s is %s or %s, and acts under %s', (nis, fr, nl, regime, languages, onRequest) =>
    expect(findMunicipality(nis)).toMatchObject({ name: { fr, nl }, regime, languages, onRequest }),
  );

  test('with facilities are twelve in Flanders and four in Wallonia; nine are German-speaking', () => {
    const facilities = municipalities.filter(({ regime }) => regime === 'L3');
    expect(facilities.filter(({ region }) => region === 'BE-VLG')).toHaveLength(12);
    expect(facilities.filter(({ region }) => region === 'BE-WAL')).toHaveLength(4);
    expect(municipalities.filter(({ languages }) => languages.includes('de'))).toHaveLength(9);
  });

  test('are named in English as in their own region', () => {
    const names = ['92094', '44021', '63067']
      .map((nis) => findMunicipality(nis))
      .map((m) => m && nameOfMunicipality(m, 'en'));
    expect(names).toEqual(['Namur', 'Gent', 'Sankt Vith']);
  });
});

describe('the reference data', () => {
  test('is consistent: each post code and street lies in a municipality', () => {
    for (const { postCode, nis } of [...postCodeAreas, ...streets]) {
      expect(findMunicipality(nis)).toBeDefined();
      expect(findPostCodeArea(postCode)?.nis).toBe(nis);
    }
    expect(new Set(postCodeAreas.map((area) => area.postCode)).size).toBe(postCodeAreas.length);
    expect(new Set(streets.map((street) => street.id)).size).toBe(streets.length);
  });

  const homes = Object.values(personas).map(({ id, address }) => ({ id, address }));
  const seats = Object.values(enterprises).map(({ id, seat }) => ({ id, address: seat }));
  test.each([...homes, ...seats])('knows where $id lives', ({ address }) => {
    expect(checkAddress(address)).toMatchObject({ known: true });
    expect(findPostCodeArea(address.postCode)?.nis).toBe(address.nis);
  });
});

describe('searching a street', () => {
  const first = (text: string, more = {}) => searchStreets({ text, language: 'fr', ...more })[0];

  test.each([
    ['Avenue de l’Essai 903, 5000 Namur', 'Avenue de l’Essai', '5000'],
    ["avenue de l'essai namur", 'Avenue de l’Essai', '5000'],
    ['av essai 5000', 'Avenue de l’Essai', '5000'],
    ['essay namur avenue', 'Avenue de l’Essai', '5000'],
    ['rue du modele jambes', 'Rue du Modèle', '5100'],
    ['ru du modle 5100', 'Rue du Modèle', '5100'],
    ['echantilon namen', 'Place de l’Échantillon', '5000'],
    ['PROEFSTRAAT GENT', 'Proefstraat', '9000'],
    ['proefstr gand', 'Proefstraat', '9000'],
    ['preofstraat gent', 'Proefstraat', '9000'],
    ['ubungsweg', 'Übungsweg', '4700'],
    ['beispielstrasse eupen', 'Beispielstraße', '4700'],
    ['oefenlaan mechelen', 'Oefenlaan', '2800'],
    ['oefenlaan malines', 'Oefenlaan', '2800'],
  ])('finds %j', (text, street, postCode) => expect(first(text)).toMatchObject({ street, postCode }));

  test('stays within the chosen municipality', () => {
    expect(first('rue du modèle', { nis: '52011' })).toMatchObject({ postCode: '6000', municipality: 'Charleroi' });
    expect(first('proefstraat', { postCode: '5000' })).toBeUndefined();
  });

  test('in a bilingual municipality answers in the language of the reader, whatever was typed', () => {
    const search = { text: 'voorbeeldstraat', nis: '21015' };
    expect(searchStreets({ ...search, language: 'fr' })[0]).toMatchObject({
      street: 'Rue Exemple',
      municipality: 'Schaerbeek',
    });
    expect(searchStreets({ ...search, language: 'nl' })[0]).toMatchObject({
      street: 'Voorbeeldstraat',
      municipality: 'Schaarbeek',
    });
  });

  test('names a street once, and gives at most the number asked for', () => {
    const found = searchStreets({ text: 'schaerbeek', language: 'en', limit: 100 });
    expect(new Set(found.map((match) => match.streetId)).size).toBe(found.length);
    expect(searchStreets({ text: 'namur', language: 'fr', limit: 3 })).toHaveLength(3);
  });

  test.each(['', '   ', '901', 'zzzz', '\u0000', '\ud83d', 'a'.repeat(100_000), '.*', '👩🏽‍🚀'])(
    'finds nothing for %j',
    (text) => expect(searchStreets({ text, language: 'fr' })).toEqual([]),
  );

  test('answers every possible text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(searchStreets({ text, language: 'de' }).length).toBeLessThanOrEqual(10);
        expect(searchPlaces({ text, language: 'de' }).length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 50 },
    );
  });
});

describe('searching a place', () => {
  test.each([
    ['5100', { nis: '92094', postCode: '5100', place: 'Jambes' }],
    ['jambes', { nis: '92094', postCode: '5100', place: 'Jambes' }],
    ['9000', { nis: '44021', postCode: '9000', place: 'Gand' }],
    ['liege', { nis: '62063', postCode: '4000', place: 'Liège' }],
    ['lüttich', { nis: '62063', postCode: '4000', place: 'Liège' }],
    ['sint genesius rode', { nis: '23101', postCode: '1640', place: 'Rhode-Saint-Genèse' }],
    ['shaerbeek', { nis: '21015', postCode: '1030', place: 'Schaerbeek' }],
    ['saint vith', { nis: '63067', place: 'Saint-Vith' }],
    ['bastogne', { nis: '82039', place: 'Bastogne' }],
  ])('finds %j', (text, place) => expect(searchPlaces({ text, language: 'fr' })[0]).toEqual(place));
});

describe('checking an address', () => {
  const address = { postCode: '5000', street: "avenue de l'essai", houseNumber: '903' };

  test('knows a street however its name is typed, and a number with a letter', () => {
    expect(checkAddress(address)).toMatchObject({ known: true, boxes: [] });
    expect(checkAddress({ ...address, houseNumber: '903 B' })).toMatchObject({ known: true });
  });

  test.each([
    [{ postCode: '9999' }, 'postCode'],
    [{ street: 'Rue Inconnue' }, 'street'],
    [{ postCode: '9000' }, 'street'],
    [{ streetId: '44021-9000-01' }, 'street'],
    [{ houseNumber: '12' }, 'houseNumber'],
    [{ houseNumber: 'dix' }, 'houseNumber'],
    [{ houseNumber: '90300' }, 'houseNumber'],
    [{ houseNumber: '910' }, 'boxMissing'],
    [{ houseNumber: '910', box: '7' }, 'box'],
    [{ box: '1' }, 'box'],
  ])('with %j says that it does not know the part %s', (change, part) =>
    expect(checkAddress({ ...address, ...change })).toMatchObject({ known: false, part }),
  );

  test('knows a box of a building', () =>
    expect(checkAddress({ ...address, houseNumber: '910', box: ' 6 ' })).toMatchObject({ known: true }));
});

describe('words', () => {
  test('lose accents, capitals and punctuation', () =>
    expect(foldedWords('Place de l’ÉCHANTILLON, Straße Œuvre')).toEqual([
      'place',
      'de',
      'l',
      'echantillon',
      'strasse',
      'oeuvre',
    ]));

  test('are near with a swap or a slip, and others when short or a number', () => {
    expect(editDistance('proef', 'preof')).toBe(1);
    expect(wordDistance('modle', 'modele')).toBe(1);
    expect(wordDistance('gend', 'gent')).toBe(1);
    expect(wordDistance('liq', 'lin')).toBeUndefined();
    expect(wordDistance('5001', '5000')).toBeUndefined();
  });

  test('are as far from each other in both directions, and never nearer than their lengths allow', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
