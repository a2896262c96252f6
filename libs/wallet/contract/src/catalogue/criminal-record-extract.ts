/**
 * Extract of the criminal record (Code of criminal procedure, art. 595 and 596). No European type exists: this is ours.
 * The counter delivers an extract without learning what it lists (GDPR, art. 10): the attestation says that it was
 * issued, to whom and for what, and names the sealed document by its fingerprint.
 */
import type { CredentialType } from '../credential-type';
import { all, claim, maybe, open, words } from './words';

const claims = [
  claim('model', {
    fr: 'Modèle (art. 595, 596)',
    nl: 'Model (art. 595, 596)',
    de: 'Muster (Art. 595, 596)',
    en: 'Model (art. 595, 596)',
  }),
  maybe('purpose', words.purpose),
  claim('issued_on', words.issuedOn),
  claim('valid_until', words.validUntil),
  claim('holder_name', { fr: 'Nom et prénom', nl: 'Naam en voornaam', de: 'Name und Vorname', en: 'Full name' }),
  claim('document_sha256', {
    fr: 'Empreinte du document délivré (SHA-256)',
    nl: 'Vingerafdruk van het afgeleverde document (SHA-256)',
    de: 'Fingerabdruck des ausgestellten Dokuments (SHA-256)',
    en: 'Fingerprint of the document delivered (SHA-256)',
  }),
  open('issuing_authority', words.authority),
];

export const criminalRecordExtract: CredentialType = {
  key: 'criminalRecordExtract',
  title: {
    fr: 'Extrait de casier judiciaire',
    nl: 'Uittreksel uit het strafregister',
    de: 'Auszug aus dem Strafregister',
    en: 'Extract of the criminal record',
  },
  description: {
    fr: 'Pour un employeur ou un club qui a le droit de le demander.',
    nl: 'Voor een werkgever of een club die het mag vragen.',
    de: 'Für einen Arbeitgeber oder Verein, der ihn verlangen darf.',
    en: 'For an employer or a club that may ask for it.',
  },
  formats: [{ format: 'dc+sd-jwt', vct: 'urn:be:gun:criminal-record-extract:1' }],
  claims,
  proofs: [
    {
      key: 'whole',
      title: { fr: 'Tout l’extrait', nl: 'Het hele uittreksel', de: 'Der ganze Auszug', en: 'The whole extract' },
      claims: all(claims),
    },
    {
      key: 'issued',
      title: {
        fr: 'Un extrait de ce modèle m’a été délivré',
        nl: 'Ik heb een uittreksel van dit model gekregen',
        de: 'Mir wurde ein Auszug dieses Musters ausgestellt',
        en: 'An extract of this model was issued to me',
      },
      claims: [['holder_name'], ['model'], ['issued_on'], ['valid_until']],
    },
  ],
  use: 'shortLived',
  batch: 1,
  lifeDays: 1,
  heldDays: 90,
  revocable: false,
};
