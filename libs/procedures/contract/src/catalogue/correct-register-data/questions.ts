import type { FormDefinition, FormFact } from '../../definition/form-definition';
import { addressFact, byHandFor, filesData, identityFact, proofFile } from '../ready-questions';

/** Named when the dossier is started, beside the value itself: nobody types which value is wrong. */
export const wrongValue: FormFact = {
  id: 'wrongValue',
  kind: 'registerValue',
  label: {
    fr: 'Donnée contestée',
    nl: 'Betwist gegeven',
    de: 'Angefochtene Angabe',
    en: 'Contested value',
  },
  purpose: {
    fr: 'Le service sait ainsi quelle donnée vérifier.',
    nl: 'Zo weet de dienst welk gegeven na te kijken.',
    de: 'So weiß der Dienst, welche Angabe zu prüfen ist.',
    en: 'This is how the service knows which value to check.',
  },
};

const byHand = byHandFor('identity', 'address');
const purposeOfValue = {
  fr: 'Le service compare avec ce que son registre dit.',
  nl: 'De dienst vergelijkt met wat zijn register zegt.',
  de: 'Der Dienst vergleicht dies mit seinem Register.',
  en: 'The service compares it with what its register says.',
};
const purposeOfProof = {
  fr: 'Le service vous croit plus vite avec un document.',
  nl: 'Met een stuk kan de dienst u sneller geloven.',
  de: 'Mit einem Dokument kann der Dienst Ihnen schneller glauben.',
  en: 'With a document the service can believe you sooner.',
};

export const form: FormDefinition = {
  data: {
    type: 'object',
    properties: {
      ...byHand.data,
      rightValue: { type: 'string', minLength: 1, maxLength: 1000 },
      explanation: { type: 'string', minLength: 2, maxLength: 2000 },
      proof: filesData,
    },
  },
  facts: [wrongValue, identityFact, addressFact],
  fields: {
    ...byHand.fields,
    '/rightValue': {
      widget: 'longText',
      label: {
        fr: 'Qu’est-ce qui est juste ?',
        nl: 'Wat is juist?',
        de: 'Was ist richtig?',
        en: 'What is right?',
      },
      hint: {
        fr: 'Écrivez la donnée comme le registre devrait la dire.',
        nl: 'Schrijf het gegeven zoals het register het zou moeten zeggen.',
        de: 'Schreiben Sie die Angabe so, wie sie im Register stehen sollte.',
        en: 'Write the value as the register should have it.',
      },
      purpose: purposeOfValue,
    },
    '/explanation': {
      widget: 'longText',
      label: {
        fr: 'Comment l’erreur est-elle arrivée, si vous le savez ?',
        nl: 'Hoe is de fout ontstaan, als u dat weet?',
        de: 'Wie ist der Fehler entstanden, wenn Sie es wissen?',
        en: 'How did the mistake come about, if you know?',
      },
      purpose: purposeOfValue,
      optional: true,
    },
    '/proof': {
      ...proofFile,
      label: {
        fr: 'Un document qui montre la bonne valeur',
        nl: 'Een stuk dat de juiste waarde toont',
        de: 'Ein Dokument, das den richtigen Wert zeigt',
        en: 'A document that shows the right value',
      },
      hint: {
        fr: 'Par exemple un acte, un contrat ou une lettre. Sans document, le service vous en demandera peut-être un.',
        nl: 'Bijvoorbeeld een akte, een contract of een brief. Zonder stuk vraagt de dienst er u misschien een.',
        de: 'Zum Beispiel eine Urkunde, ein Vertrag oder ein Brief. Ohne Dokument fragt der Dienst Sie vielleicht danach.',
        en: 'For example a certificate, a contract or a letter. Without one the service may ask you for it.',
      },
      purpose: purposeOfProof,
      optional: true,
    },
  },
  pages: [
    byHand.page,
    {
      id: 'rightValue',
      title: { fr: 'La bonne valeur', nl: 'De juiste waarde', de: 'Der richtige Wert', en: 'The right value' },
      ask: ['/rightValue', '/explanation'],
    },
    {
      id: 'proof',
      title: { fr: 'Votre preuve', nl: 'Uw bewijs', de: 'Ihr Nachweis', en: 'Your proof' },
      ask: ['/proof'],
    },
  ],
  rules: [],
};
