import type { FormField } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { isUnknown, yesOrNo } from '../ready-questions';

const members: Logic = { var: 'facts.household.members' };

/** Somebody is registered with the person, says the National Register. */
export const hasHousehold: Logic = { '>': [{ length: [members] }, 0] };

/** The register did not answer: the people are named by hand. */
export const householdByHand: Logic = {
  and: [isUnknown('household'), { '!=': [{ var: 'facts.household.state' }, 'absent'] }],
};

/** A child may be among those who move: only then is custody asked. */
export const childrenMayMove: Logic = {
  or: [
    {
      and: [{ in: [{ var: 'whoMoves' }, ['wholeHousehold', 'someOfUs']] }, { some: [members, { var: 'minor' }] }],
    },
    { '==': [{ var: 'othersMove' }, 'yes'] },
  ],
};

const purposeOfWho = {
  fr: 'Une seule déclaration suffit pour tous ceux qui emménagent avec vous.',
  nl: 'Eén aangifte volstaat voor iedereen die met u verhuist.',
  de: 'Eine Erklärung genügt für alle, die mit Ihnen umziehen.',
  en: 'One declaration is enough for everyone who moves with you.',
};

const purposeOfChildren = {
  fr: 'Un enfant est inscrit là où il habite la plupart du temps. L’autre parent est averti.',
  nl: 'Een kind is ingeschreven waar het meestal woont. De andere ouder krijgt bericht.',
  de: 'Ein Kind ist dort eingetragen, wo es meistens wohnt. Der andere Elternteil wird benachrichtigt.',
  en: 'A child is registered where it lives most of the time. The other parent is told.',
};

/** Who moves: the household when it is known, names by hand when it is not, and where children live. */
export const whoMovesFields: Record<string, FormField> = {
  '/whoMoves': {
    widget: 'radios',
    label: { fr: 'Qui déménage ?', nl: 'Wie verhuist?', de: 'Wer zieht um?', en: 'Who is moving?' },
    purpose: purposeOfWho,
    options: [
      {
        value: 'me',
        label: {
          fr: 'Moi, sans les autres',
          nl: 'Ik, zonder de anderen',
          de: 'Ich, ohne die anderen',
          en: 'I, without the others',
        },
      },
      {
        value: 'wholeHousehold',
        label: { fr: 'Tout le ménage', nl: 'Het hele gezin', de: 'Der ganze Haushalt', en: 'The whole household' },
      },
      {
        value: 'someOfUs',
        label: { fr: 'Une partie d’entre nous', nl: 'Een deel van ons', de: 'Einige von uns', en: 'Some of us' },
      },
    ],
  },
  '/movingMembers': {
    widget: 'checkboxes',
    label: {
      fr: 'Qui déménage avec vous ?',
      nl: 'Wie verhuist met u mee?',
      de: 'Wer zieht mit Ihnen um?',
      en: 'Who is moving with you?',
    },
    hint: {
      fr: 'Ces personnes sont inscrites avec vous au Registre national.',
      nl: 'Deze personen zijn met u ingeschreven in het Rijksregister.',
      de: 'Diese Personen sind mit Ihnen im Nationalregister eingetragen.',
      en: 'These people are registered with you in the National Register.',
    },
    purpose: purposeOfWho,
    optionsFrom: 'household',
  },
  '/othersMove': {
    widget: 'radios',
    label: {
      fr: 'Quelqu’un de votre ménage déménage avec vous ?',
      nl: 'Verhuist er iemand van uw gezin met u mee?',
      de: 'Zieht jemand aus Ihrem Haushalt mit Ihnen um?',
      en: 'Is someone of your household moving with you?',
    },
    purpose: purposeOfWho,
    options: yesOrNo,
  },
  '/otherPeople': {
    widget: 'group',
    label: {
      fr: 'Les personnes qui déménagent avec vous',
      nl: 'De personen die met u meeverhuizen',
      de: 'Die Personen, die mit Ihnen umziehen',
      en: 'The people who are moving with you',
    },
    purpose: purposeOfWho,
    itemLabel: { fr: 'Personne', nl: 'Persoon', de: 'Person', en: 'Person' },
    minItems: 1,
    maxItems: 12,
    showIf: { '==': [{ var: 'othersMove' }, 'yes'] },
  },
  '/otherPeople/*/name': {
    widget: 'text',
    label: { fr: 'Nom et prénom', nl: 'Naam en voornaam', de: 'Name und Vorname', en: 'Name and first name' },
    purpose: {
      fr: 'La commune retrouve ainsi la personne dans son registre.',
      nl: 'Zo vindt de gemeente de persoon terug in haar register.',
      de: 'So findet die Gemeinde die Person in ihrem Register.',
      en: 'The municipality finds the person in its register this way.',
    },
    width: 40,
  },
  '/otherPeople/*/bornOn': {
    widget: 'date',
    label: { fr: 'Date de naissance', nl: 'Geboortedatum', de: 'Geburtsdatum', en: 'Date of birth' },
    purpose: {
      fr: 'Elle évite de confondre deux personnes du même nom.',
      nl: 'Zo verwarren we geen twee personen met dezelfde naam.',
      de: 'So verwechseln wir nicht zwei Personen gleichen Namens.',
      en: 'It keeps two people with the same name apart.',
    },
  },
  '/children': {
    widget: 'radios',
    label: {
      fr: 'Un enfant de moins de 18 ans déménage avec vous ?',
      nl: 'Verhuist er een kind jonger dan 18 met u mee?',
      de: 'Zieht ein Kind unter 18 Jahren mit Ihnen um?',
      en: 'Is a child under 18 moving with you?',
    },
    purpose: purposeOfChildren,
    options: [
      { value: 'none', label: { fr: 'Non', nl: 'Nee', de: 'Nein', en: 'No' } },
      {
        value: 'here',
        label: {
          fr: 'Oui, il habitera ici la plupart du temps',
          nl: 'Ja, het woont meestal hier',
          de: 'Ja, es wohnt meistens hier',
          en: 'Yes, it will live here most of the time',
        },
      },
      {
        value: 'halfAndHalf',
        label: {
          fr: 'Oui, la moitié du temps ici, la moitié chez l’autre parent',
          nl: 'Ja, de helft van de tijd hier, de helft bij de andere ouder',
          de: 'Ja, die Hälfte der Zeit hier, die Hälfte beim anderen Elternteil',
          en: 'Yes, half of the time here, half with the other parent',
        },
        hint: {
          fr: 'L’enfant garde une seule inscription principale. Le registre peut noter qu’il loge aussi ailleurs.',
          nl: 'Het kind behoudt één hoofdinschrijving. Het register kan vermelden dat het ook elders verblijft.',
          de: 'Das Kind behält eine einzige Haupteintragung. Das Register kann vermerken, dass es auch anderswo wohnt.',
          en: 'The child keeps one main registration. The register can note that it also stays elsewhere.',
        },
      },
      {
        value: 'otherParent',
        label: {
          fr: 'Oui, mais il habite surtout chez l’autre parent',
          nl: 'Ja, maar het woont vooral bij de andere ouder',
          de: 'Ja, aber es wohnt meistens beim anderen Elternteil',
          en: 'Yes, but it mostly lives with the other parent',
        },
      },
    ],
  },
  '/custodyDocument': {
    widget: 'file',
    label: {
      fr: 'Jugement ou accord écrit sur la garde',
      nl: 'Vonnis of schriftelijke overeenkomst over het verblijf',
      de: 'Urteil oder schriftliche Vereinbarung über die Unterbringung',
      en: 'Judgment or written agreement about custody',
    },
    hint: {
      fr: 'Sans ce document, la commune interroge l’autre parent.',
      nl: 'Zonder dit document vraagt de gemeente het aan de andere ouder.',
      de: 'Ohne dieses Dokument fragt die Gemeinde den anderen Elternteil.',
      en: 'Without this document the municipality asks the other parent.',
    },
    purpose: purposeOfChildren,
    optional: true,
    accept: ['application/pdf', 'image/png', 'image/jpeg'],
    maxBytes: 10_000_000,
    maxFiles: 3,
    showIf: { in: [{ var: 'children' }, ['halfAndHalf', 'otherParent']] },
  },
};
