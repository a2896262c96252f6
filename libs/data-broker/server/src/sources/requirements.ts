import type { LocalizedText } from '@gun/kernel';

/** What a procedure can want to know, in the words that people read. */
export const requirements: Readonly<Record<string, LocalizedText>> = {
  'household-income': {
    fr: 'Revenus du ménage',
    nl: 'Inkomen van het gezin',
    de: 'Einkommen des Haushalts',
    en: 'Income of the household',
  },
  'own-income': {
    fr: 'Revenus propres',
    nl: 'Eigen inkomen',
    de: 'Eigenes Einkommen',
    en: 'Own income',
  },
  'student-status': {
    fr: 'Être élève ou étudiant',
    nl: 'Leerling of student zijn',
    de: 'Schüler oder Student sein',
    en: 'Being a pupil or student',
  },
  'vehicle-at-disposal': {
    fr: 'Disposer d’un véhicule',
    nl: 'Over een voertuig beschikken',
    de: 'Über ein Fahrzeug verfügen',
    en: 'Having a vehicle',
  },
  'right-to-drive': {
    fr: 'Avoir le droit de conduire',
    nl: 'Mogen rijden',
    de: 'Fahren dürfen',
    en: 'Being allowed to drive',
  },
  'recognised-disability': {
    fr: 'Handicap reconnu',
    nl: 'Erkende handicap',
    de: 'Anerkannte Behinderung',
    en: 'Recognised disability',
  },
  'proof-of-diploma': {
    fr: 'Avoir un diplôme',
    nl: 'Een diploma hebben',
    de: 'Ein Diplom haben',
    en: 'Holding a diploma',
  },
  'proposed-tax-return': {
    fr: 'Proposition de déclaration d’impôt',
    nl: 'Voorstel van belastingaangifte',
    de: 'Vorschlag einer Steuererklärung',
    en: 'Proposed tax return',
  },
  'registered-enterprise': {
    fr: 'Entreprise inscrite et en activité',
    nl: 'Ingeschreven en actieve onderneming',
    de: 'Eingetragenes und aktives Unternehmen',
    en: 'Registered and active enterprise',
  },
};
