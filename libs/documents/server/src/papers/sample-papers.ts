/** Invented contents for the tests of the papers; only the language changes, the fixed words follow it. */
import type { BlankFormInput, DecisionInput, PaperContact } from '@gun/documents-contract';
import {
  BlankFormContent,
  CriminalRecordExtractContent,
  DecisionContent,
  PhoneCodeContent,
  PinLetterContent,
  ReceiptContent,
} from '@gun/documents-contract';
import type { Language } from '@gun/kernel';

const population: PaperContact = {
  office: 'Ville de Namur, Service Population',
  person: { name: 'Mireille Spécimen', capacity: 'agente du registre' },
  addressLines: ['Esplanade de l’Hôtel de Ville 1', '5000 Namur'],
  phone: '081 00 04 78',
  openingHours: 'Du lundi au vendredi, de 8 h 30 à 16 h',
};
const mediator: PaperContact = {
  office: 'Le Médiateur de la Wallonie',
  addressLines: ['Rue Lucien Namêche 54', '5000 Namur'],
  phone: '0800 00 199',
};
const masked = '••.••.••-•••.28';

export const sampleReceipt = (language: Language = 'fr'): ReceiptContent =>
  ReceiptContent.parse({
    language,
    reference: 'NAM-26-9T3D-51',
    procedure: 'Déclarer un changement d’adresse',
    addressee: 'Ville de Namur, Service Population',
    receivedAt: '2026-11-23T09:21:07+01:00',
    applicant: {
      name: 'Camille Exemplaire',
      details: ['Rue du Modèle 901, 5100 Jambes'],
      nationalNumberMasked: masked,
    },
    actingFor: { party: { name: 'Nour Exemplaire', details: ['Née le 3 septembre 2017'] }, right: 'Parent' },
    groups: [
      {
        title: 'Vous',
        facts: [
          {
            ...{ label: 'Nom', value: ['Camille Exemplaire'], source: 'Registre national, lu le 23 novembre 2026' },
            contested: 'contestée depuis le 20 novembre 2026, dossier NAM-26-2WRO-11',
          },
          { label: 'Numéro national', value: [masked], source: 'Registre national, lu le 23 novembre 2026' },
        ],
      },
      {
        title: 'Votre nouvelle adresse',
        facts: [
          { label: 'Adresse', value: ['Rue du Tilleul 27', '5101 Erpent'] },
          { label: 'À partir de quand y habitez-vous ?', value: ['16 novembre 2026'] },
          { label: 'Boîte', value: [] },
          { label: 'Message à l’agent de quartier', value: ['#read("/etc/passwd") *pas* $du$ balisage <script>'] },
        ],
      },
    ],
    attachments: [{ title: 'Bail signé', detail: 'PDF, 4 pages' }],
    fee: 'Gratuit',
    declaration:
      'Je déclare habiter à cette adresse avec les personnes citées. Une fausse déclaration est punie par la loi.',
    nextSteps: [
      {
        when: '23 novembre 2026',
        what: 'Votre déclaration est reçue. Le délai de 15 jours ouvrables commence demain.',
      },
      {
        when: 'au plus tard le 14 décembre',
        what: 'L’agent de quartier passe chez vous. Absente ? Il laisse un avis.',
      },
      { when: 'après sa visite', what: 'La Ville vous inscrit. Vous recevez un message.' },
    ],
    contact: population,
  });

export const sampleBlankForm = (language: Language = 'fr'): BlankFormContent =>
  BlankFormContent.parse({
    language,
    procedure: 'Déclarer un changement d’adresse',
    authority: 'Ville de Namur',
    edition: '3',
    editionDate: '2026-11-01',
    introduction: ['Envoyez-le dans les 8 jours ouvrables après votre emménagement.'],
    sections: [
      {
        title: 'Vous',
        questions: [
          { label: 'Nom et prénoms', answer: { kind: 'lines', count: 1 } },
          {
            label: 'Numéro national',
            hint: 'Au dos de votre carte d’identité, 11 chiffres.',
            answer: { kind: 'boxes', groups: [2, 2, 2, 3, 2], separators: ['.', '.', '-', '.'] },
          },
          { label: 'Téléphone', optional: true, answer: { kind: 'lines', count: 1 } },
        ],
      },
      {
        title: 'Votre nouvelle adresse',
        questions: [
          { label: 'Rue, numéro, boîte, code postal, commune', answer: { kind: 'lines', count: 2 } },
          { label: 'Depuis quand y habitez-vous ?', answer: { kind: 'date' } },
          {
            label: 'Vous y êtes',
            answer: {
              kind: 'choice',
              several: false,
              options: ['locataire', 'propriétaire', 'hébergé par une autre personne'],
            },
          },
          { label: 'Loyer par mois', condition: 'Seulement si vous êtes locataire', answer: { kind: 'amount' } },
          { label: 'Bail signé', optional: true, answer: { kind: 'enclosure' } },
        ],
      },
      {
        title: 'Qui emménage avec vous',
        hint: 'Laissez vide si vous emménagez sans autre personne.',
        repeat: { blocks: 2, label: 'Personne' },
        questions: [
          { label: 'Nom et prénoms', answer: { kind: 'lines', count: 1 } },
          { label: 'Date de naissance', answer: { kind: 'date' } },
        ],
      },
    ],
    declaration:
      'Je déclare habiter à cette adresse avec les personnes citées. Une fausse déclaration est punie par la loi.',
    signatories: ['Vous'],
    returnTo: population,
  } satisfies BlankFormInput);

export const sampleDecision = (language: Language = 'fr'): DecisionContent =>
  DecisionContent.parse({
    language,
    authenticLanguage: 'fr',
    reference: 'NAM-26-4K7P-02',
    procedure: 'Terrasse sur la voie publique',
    authority: 'Ville de Namur',
    outcome: 'partlyGranted',
    decision: 'La terrasse est permise sur 24 m², du 1er avril au 31 octobre 2027.',
    articles: [
      'La terrasse occupe au plus 24 m² devant la façade, selon le plan joint à la demande.',
      'Un passage libre de 1,50 m reste ouvert aux piétons à tout moment.',
    ],
    decidedOn: '2026-11-23',
    place: 'Namur',
    decidedBy: { name: 'Denis Fictif', capacity: 'échevin du commerce, par délégation du collège' },
    addressee: { name: 'Boulangerie Exemple SRL', details: ['Rue de l’Essai 12', '5000 Namur'] },
    actingFor: 'Représentée par Camille Exemplaire, gérante',
    request: 'Le 2 novembre 2026, vous avez demandé une terrasse de 32 m² devant votre établissement.',
    reasons: [
      {
        rule: 'Le trottoir garde un passage libre d’au moins 1,50 m.',
        legalBasis: { title: 'Règlement communal des terrasses, art. 7' },
        facts: [
          {
            statement: 'Le trottoir mesure 4,30 m devant le numéro 12.',
            source: 'relevé de l’agente de voirie',
            readOn: '2026-11-12',
          },
          {
            statement: 'Le plan prévoit 2,95 m de profondeur.',
            source: 'plan joint à la demande',
            readOn: '2026-11-02',
          },
        ],
        heard: 'Vous avez écrit le 18 novembre que les tables du bord peuvent être retirées.',
        conclusion: 'Avec 2,20 m de profondeur, le passage reste libre : 24 m² peuvent être permis, 32 m² non.',
      },
    ],
    contested: [
      'Adresse de l’établissement : contestée depuis le 20 novembre 2026, dossier NAM-26-2WRO-11. Le registre n’a pas encore répondu.',
    ],
    legalBases: [
      { title: 'Nouvelle loi communale, art. 119' },
      {
        title: 'Loi du 29 juillet 1991 sur la motivation formelle des actes administratifs, art. 2 et 3',
        eli: 'https://www.ejustice.just.fgov.be/eli/loi/1991/07/29/1991000416/justel',
      },
    ],
    dates: [{ label: 'Fin du délai de décision', value: '1er décembre 2026 (30 jours, règlement, art. 5)' }],
    appeals: [
      {
        title: 'Recours au Conseil d’État',
        body: 'Conseil d’État, section du contentieux administratif, rue de la Science 33, 1040 Bruxelles',
        form: 'Requête signée, par lettre recommandée ou par la procédure électronique',
        period: '60 jours après la réception de cette décision',
      },
    ],
    algorithm: 'Aucun algorithme n’a pris part à cette décision.',
    contact: population,
    ombudsman: mediator,
    privacyNotice: 'https://guichet.example/fr/vie-privee',
  } satisfies DecisionInput);

export const sampleExtract = (language: Language = 'fr', convicted = false): CriminalRecordExtractContent =>
  CriminalRecordExtractContent.parse({
    language,
    authenticLanguage: 'fr',
    model: '596.2',
    reference: 'CJC-26-7Q2M-88',
    authority: 'SPF Justice, Casier judiciaire central',
    issuedAt: '2026-11-23T09:21:07+01:00',
    person: {
      name: 'Camille Exemplaire',
      details: ['Née le 17 avril 1986 à Namur', 'Rue du Modèle 901, 5100 Jambes'],
      nationalNumberMasked: masked,
    },
    purpose: 'Animation d’un groupe d’enfants',
    requestedBy: 'Mouvement de jeunesse Exemple',
    entries: convicted
      ? [
          {
            date: '3 mai 2021',
            court: 'Tribunal de police de Namur',
            offence: 'Excès de vitesse',
            penalty: 'Amende de 240 €',
          },
        ]
      : [],
    legalBasis: {
      title: 'Code d’instruction criminelle, art. 596, alinéa 2',
      eli: 'https://www.ejustice.just.fgov.be/eli/loi/1808/11/16/1808111601/justel',
    },
    contact: population,
  });

export const samplePhoneCode = (language: Language = 'fr'): PhoneCodeContent =>
  PhoneCodeContent.parse({
    ...{ language, reference: 'TEL-9T3D51AB', authority: 'Ville de Namur, Service Population' },
    code: 'openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fguichet.example%2Fopenid%2Foffers%2Fabc',
    ...{ document: 'Permis de conduire', preparedOn: '2026-11-30', until: '2026-12-14', contact: population },
  });

export const samplePinLetter = (language: Language = 'fr'): PinLetterContent =>
  PinLetterContent.parse({
    language,
    reference: 'TEL-9T3D51AB',
    authority: 'Ville de Namur, Service Population',
    addressee: { name: 'Camille Exemplaire', addressLines: ['Rue du Modèle 901', '5100 Jambes'] },
    document: 'Permis de conduire',
    ...{ pin: '004217', preparedOn: '2026-11-30', until: '2026-12-14' },
    walletUrl: 'https://guichet.example/fr/wallet',
    contact: population,
  });
