import { languages } from '@gun/kernel';
import { describe, expect, test } from '@jest/globals';
import { municipalities } from './municipality';
import { ombudsmanFor } from './ombudsman';

describe('the ombudsman', () => {
  test.each([
    ['Namur', '92094', 'Médiateur de la Wallonie et de la Fédération Wallonie-Bruxelles'],
    ['Ghent', '44021', 'Service de médiation flamand'],
    ['Schaerbeek', '21015', 'Ombuds Bruxelles'],
    ['Eupen', '63023', 'Service de médiation de la Communauté germanophone'],
    ['Malmedy, which is in Wallonia and speaks French', '63049', 'Médiateur de la Wallonie'],
  ])('of %s is that of its Region or Community', (_, nis, name) => {
    expect(ombudsmanFor(nis).name.fr).toContain(name);
  });

  test('of a federal authority is the federal one', () => {
    expect(ombudsmanFor(undefined).name.en).toBe('Federal ombudsman');
  });

  test('of no municipality is the federal one', () => {
    expect(municipalities.filter(({ nis }) => ombudsmanFor(nis) === ombudsmanFor(undefined))).toEqual([]);
  });

  test('has a name and an address in each language, and a phone', () => {
    for (const { nis } of municipalities)
      for (const language of languages) {
        const { name, address, phone } = ombudsmanFor(nis);
        expect([name[language], ...address.map((line) => line[language]), phone].every(Boolean)).toBe(true);
      }
  });
});
