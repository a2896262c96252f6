import { expect, test } from '@jest/globals';
import { isSameName } from './same-name';

test.each([
  ['Yanis Relais', 'Yanis Relais'],
  ['RELAIS yanis', 'Yanis Relais'],
  ['Jeanne Modele', 'Jeanne Modèle'],
  ['Anne Dupont', 'Anne Marie Dupont'],
  ['Müller, Jörg', 'Jorg Muller'],
  ['Suharto', 'Suharto'],
])('%s means %s', (written, registered) => expect(isSameName(written, registered)).toBe(true));

test.each([
  ['Relais', 'Yanis Relais'],
  ['Yanis', 'Yanis Relais'],
  ['Yanis Relay', 'Yanis Relais'],
  ['Yanis Relais Junior', 'Yanis Relais'],
  ['', 'Yanis Relais'],
  ['-', 'Yanis Relais'],
  ['Yanis Yanis', ''],
])('“%s” does not mean %s', (written, registered) => expect(isSameName(written, registered)).toBe(false));
