import { expect, test } from '@jest/globals';
import { softened, typeset } from './typeset';

test('a French question mark stays with its word, and other languages are left as they are', () => {
  expect(typeset('Qui ? « Moi »', 'fr')).toBe('Qui\u00a0? «\u00a0Moi\u00a0»');
  expect(typeset('Who ? Me', 'en')).toBe('Who ? Me');
});

test.each([
  ['Die Europäische Krankenversicherungskarte bestellen', 'Die Europäische Krankenversicherungs|karte bestellen'],
  ['Eine Städtebaugenehmigung in der Wallonie', 'Eine Städtebau|genehmigung in der Wallonie'],
  ['Sich in die Unternehmensdatenbank eintragen', 'Sich in die Unternehmens|datenbank eintragen'],
  ['De Europese ziekteverzekeringskaart bestellen', 'De Europese ziekteverzekerings|kaart bestellen'],
  ['Een terrasvergunning aanvragen', 'Een terrasvergunning aanvragen'],
  ['Un permis d’urbanisme', 'Un permis d’urbanisme'],
])('a title parts only words that a small phone cannot hold: %s', (title, parted) => {
  expect(softened(title).replaceAll('\u00ad', '|')).toBe(parted);
});
