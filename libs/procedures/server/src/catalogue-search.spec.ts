import { describe, expect, test } from '@jest/globals';
import type { Language } from '@gun/kernel';
import { deliveredProcedures } from '@gun/procedures-contract';
import { searchCatalogue } from './catalogue-search';

const found = (text: string, language: Language) =>
  searchCatalogue(deliveredProcedures, text, language).map(({ key }) => key);

describe('looking for a procedure', () => {
  test.each<[Language, string]>([
    ['fr', 'déménager'],
    ['fr', 'demenager'],
    ['fr', 'déménagment'],
    ['fr', 'DEMENAGEMENT'],
    ['fr', 'je voudrais changer d’adresse'],
    ['fr', 'changer d adrese'],
    ['fr', 'nouveau domicile'],
    ['nl', 'verhuizen'],
    ['nl', 'verhuisen'],
    ['nl', 'ik wil mijn adres wijzigen'],
    ['nl', 'adreswijziging'],
    ['nl', 'domicilie'],
    ['de', 'umziehen'],
    ['de', 'Umzug'],
    ['de', 'ummelden'],
    ['de', 'neue Adresse'],
    ['de', 'Adressänderung'],
    ['en', 'move house'],
    ['en', 'moving'],
    ['en', 'how do I change my adress'],
    ['en', 'chnage of address'],
    ['en', 'relocating'],
    ['en', 'relocation'],
    ['en', 'we are moving'],
    ['en', 'moved'],
    ['fr', 'déménagements'],
    ['fr', 'déménageons'],
    ['nl', 'verhuizing'],
    ['nl', 'verhuis'],
    ['nl', 'verhuizingen'],
    ['de', 'Umzüge'],
    ['de', 'Umzugsmeldung'],
    ['de', 'umgezogen'],
    ['fr', 'je demenage'],
    ['fr', 'changemnt d adrese'],
    ['nl', 'domicilie wijzigen'],
    ['de', 'adresse andern'],
    ['en', 'chnage adress'],
    ['en', 'moving house'],
  ])('%s “%s” finds the change of address first', (language, text) =>
    expect(found(text, language)[0]).toBe('change-of-address'),
  );

  test.each<[Language, string]>([
    ['fr', 'casier judiciaire'],
    ['fr', 'certificat de bonne vie et moeurs'],
    ['fr', 'casier judicière'],
    ['fr', '596.2'],
    ['nl', 'strafregister'],
    ['nl', 'bewijs van goed gedrag en zeden'],
    ['nl', 'uittreksel strafblad'],
    ['de', 'Führungszeugnis'],
    ['de', 'fuehrungszeugnis'],
    ['de', 'Strafregisterauszug'],
    ['en', 'criminal record'],
    ['en', 'background check'],
    ['en', 'good conduct'],
  ])('%s “%s” finds the criminal-record extract first', (language, text) =>
    expect(found(text, language)[0]).toBe('criminal-record-extract'),
  );

  test.each<[Language, string]>([
    ['fr', 'terrasse'],
    ['fr', 'mettre des tables sur le trottoir'],
    ['fr', 'terase horeca'],
    ['nl', 'terras'],
    ['nl', 'terrasvergunning aanvragen'],
    ['nl', 'inname openbaar domein'],
    ['de', 'Terrasse'],
    ['de', 'Tische draussen'],
    ['en', 'terrace'],
    ['en', 'outdoor tables'],
    ['en', 'pavement permit'],
  ])('%s “%s” finds the terrace permit first', (language, text) =>
    expect(found(text, language)[0]).toBe('terrace-permit'),
  );

  test.each<[Language, string]>([
    ['fr', 'bourse d’études'],
    ['fr', 'allocation d’étude'],
    ['nl', 'studietoelage'],
    ['nl', 'studiebeurs'],
    ['de', 'Studienbeihilfe'],
    ['de', 'Stipendium'],
    ['en', 'scholarship'],
    ['en', 'study grant'],
  ])('%s “%s” finds the study grant first', (language, text) => expect(found(text, language)[0]).toBe('study-grant'));

  test.each<[string, Language, string]>([
    ['resident-parking-permit', 'fr', 'carte de riverain'],
    ['resident-parking-permit', 'nl', 'bewonerskaart'],
    ['resident-parking-permit', 'de', 'Anwohnerparken'],
    ['resident-parking-permit', 'en', 'park my car'],
    ['european-health-insurance-card', 'fr', 'carte européenne de santé'],
    ['european-health-insurance-card', 'nl', 'ziek in het buitenland'],
    ['european-health-insurance-card', 'de', 'Krankenversicherungskarte'],
    ['european-health-insurance-card', 'en', 'EHIC'],
    ['diploma-recognition', 'fr', 'équivalence'],
    ['diploma-recognition', 'nl', 'diploma uit het buitenland'],
    ['diploma-recognition', 'de', 'ausländischer Abschluss'],
    ['diploma-recognition', 'en', 'recognise my foreign degree'],
    ['birth-certificate', 'fr', 'acte de naissance'],
    ['birth-certificate', 'nl', 'geboorteakte'],
    ['birth-certificate', 'de', 'Geburtsurkunde'],
    ['birth-certificate', 'en', 'birth certificate'],
    ['business-registration', 'fr', 'devenir indépendant'],
    ['business-registration', 'nl', 'zelfstandige worden'],
    ['business-registration', 'de', 'Gewerbe anmelden'],
    ['business-registration', 'en', 'start a business'],
    ['simplified-tax-return', 'fr', 'déclaration d’impôts'],
    ['simplified-tax-return', 'nl', 'belastingaangifte'],
    ['simplified-tax-return', 'de', 'Steuererklärung'],
    ['simplified-tax-return', 'en', 'income tax'],
    ['planning-permit', 'fr', 'permis de bâtir'],
    ['planning-permit', 'nl', 'bouwvergunning'],
    ['planning-permit', 'de', 'Baugenehmigung'],
    ['planning-permit', 'en', 'planning permission'],
    ['diploma-copy', 'fr', 'j’ai perdu mon diplome'],
    ['diploma-copy', 'fr', 'dupliquata de diplôme'],
    ['diploma-copy', 'nl', 'diploma kwijt'],
    ['diploma-copy', 'nl', 'kopie van diplomma'],
    ['diploma-copy', 'de', 'Diplom verloren'],
    ['diploma-copy', 'de', 'Schulzeugnis verloren'],
    ['diploma-copy', 'en', 'lost my degree'],
    ['diploma-copy', 'en', 'diploma duplicat'],
    ['contest-access', 'fr', 'qui a lu mes donnees'],
    ['contest-access', 'nl', 'wie keek naar mijn gegevens'],
    ['contest-access', 'de', 'wer hat meine Daten gelesen'],
    ['contest-access', 'en', 'who looked at my data'],
  ])('%s is found first in %s by “%s”', (key, language, text) => expect(found(text, language)[0]).toBe(key));

  test('a Dutch word on the French page is understood', () =>
    expect(found('verhuizen', 'fr')[0]).toBe('change-of-address'));

  test('a word that nothing is about finds nothing', () => {
    expect(found('passeport', 'fr')).toEqual([]);
    expect(found('terrain', 'fr')).toEqual([]);
    expect(found('xyzzy', 'en')).toEqual([]);
  });

  test('a text of empty words finds everything', () =>
    expect(found('de la', 'fr')).toHaveLength(deliveredProcedures.length));

  test('a very long or strange text is harmless', () => {
    expect(found('a'.repeat(100_000), 'fr')).toEqual([]);
    expect(found('(.*)+$ %_\\ <>', 'en')).toHaveLength(deliveredProcedures.length);
  });
});
