/** How people call what the connected sources prove, where the label of the catalogue is not the usual word. */
import type { EvidenceType } from '@gun/data-broker-contract';
import type { Concept, KnownEvidence, OtherNames } from '@gun/procedures-contract';

const valuesAlsoCalled: Readonly<Record<Concept, OtherNames>> = {
  'income-statement.householdTaxableIncome': {
    fr: ['Revenus du ménage', 'Ménage gagne', 'Ménage gagné'],
    nl: ['Inkomen van het gezin', 'Gezinsinkomen', 'Gezin verdient', 'Gezin verdiend'],
    de: ['Einkommen des Haushalts', 'Haushaltseinkommen', 'Haushalt verdient'],
    en: ['Household income', 'Household earn', 'Household earned'],
  },
  'taxable-income.taxableIncome': {
    fr: ['Revenu annuel', 'Vos revenus'],
    nl: ['Jaarinkomen', 'Uw inkomsten'],
    de: ['Jahreseinkommen', 'Ihr Einkommen'],
    en: ['Annual income', 'Your income'],
  },
  'school-enrolment.school': {
    fr: ['École', 'Université'],
    nl: ['School', 'Universiteit'],
    de: ['Schule', 'Universität'],
    en: ['School', 'University'],
  },
  'vehicle-registration.plates': {
    fr: ['Plaque', 'Plaque d’immatriculation'],
    nl: ['Nummerplaat', 'Kentekenplaat'],
    de: ['Autokennzeichen', 'Nummernschild'],
    en: ['Plate', 'Licence plate', 'Registration plate'],
  },
  'disability-recognition.recognised': {
    fr: ['Handicap reconnu'],
    nl: ['Erkende handicap', 'Handicap erkend'],
    de: ['Anerkannte Behinderung', 'Behinderung anerkannt'],
    en: ['Recognised disability'],
  },
};

const papersAlsoCalled: Readonly<Record<string, OtherNames>> = {
  'income-statement': {
    fr: ['Avertissement-extrait de rôle'],
    nl: ['Aanslagbiljet'],
    de: ['Steuerbescheid'],
    en: ['Tax assessment'],
  },
  'school-enrolment': {
    fr: ['Attestation d’inscription', 'Attestation scolaire', 'Attestation de fréquentation'],
    nl: ['Inschrijvingsbewijs', 'Schoolattest'],
    de: ['Schulbescheinigung', 'Einschreibebescheinigung'],
    en: ['Certificate of enrolment', 'School certificate'],
  },
  'driving-licence': { fr: ['Permis de conduire'], nl: ['Rijbewijs'], de: ['Führerschein'], en: ['Driving licence'] },
  'vehicle-registration': {
    fr: ['Certificat d’immatriculation'],
    nl: ['Inschrijvingsbewijs van het voertuig'],
    de: ['Zulassungsbescheinigung'],
    en: ['Registration certificate', 'Vehicle registration'],
  },
};

/** The published catalogue of sources, as the gate before publication reads it. */
export const knownFrom = (types: readonly EvidenceType[]): KnownEvidence[] =>
  types.map(({ key, source, fields }) => ({
    type: key,
    source: source.name,
    paper: papersAlsoCalled[key] ?? {},
    fields: fields.map((field) => ({
      key: field.key,
      label: field.label,
      alsoCalled: valuesAlsoCalled[`${key}.${field.key}`] ?? {},
    })),
  }));
