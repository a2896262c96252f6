import type { FormPage, FormRule } from '../../definition/form-definition';
import { tradePages } from './trade';

export const pages: FormPage[] = [
  {
    id: 'establishment',
    title: { fr: 'L’établissement', nl: 'De vestiging', de: 'Die Niederlassung', en: 'The establishment' },
    ask: ['/unit', '/unitName', '/unitAddress'],
  },
  ...tradePages,
  {
    id: 'request',
    title: { fr: 'La demande', nl: 'De aanvraag', de: 'Der Antrag', en: 'The request' },
    ask: ['/requestKind'],
  },
  {
    id: 'period',
    title: { fr: 'La période', nl: 'De periode', de: 'Der Zeitraum', en: 'The period' },
    ask: ['/periodStart', '/periodEnd'],
  },
  {
    id: 'size',
    title: { fr: 'Les mesures', nl: 'De maten', de: 'Die Maße', en: 'The measurements' },
    ask: ['/length', '/depth', '/area'],
  },
  {
    id: 'passage',
    title: { fr: 'Le passage libre', nl: 'De vrije doorgang', de: 'Der freie Durchgang', en: 'The free passage' },
    ask: ['/passage'],
  },
  {
    id: 'furniture',
    title: { fr: 'Le mobilier', nl: 'Het meubilair', de: 'Das Mobiliar', en: 'The furniture' },
    ask: ['/furniture', '/anchored'],
  },
  {
    id: 'plan',
    title: { fr: 'Le plan', nl: 'Het plan', de: 'Der Plan', en: 'The plan' },
    ask: ['/plan'],
  },
  {
    id: 'insurance',
    title: {
      fr: 'Assurance et musique',
      nl: 'Verzekering en muziek',
      de: 'Versicherung und Musik',
      en: 'Insurance and music',
    },
    ask: ['/insurer', '/policyNumber', '/music'],
  },
];

export const rules: FormRule[] = [
  {
    id: 'startNotPast',
    if: { var: 'periodStart' },
    require: { '>=': [{ var: 'periodStart' }, { today: [] }] },
    at: '/periodStart',
    message: {
      fr: 'Ce jour est passé. Choisissez un premier jour à partir d’aujourd’hui.',
      nl: 'Deze dag is voorbij. Kies een eerste dag vanaf vandaag.',
      de: 'Dieser Tag ist vorbei. Wählen Sie einen ersten Tag ab heute.',
      en: 'This day has passed. Choose a first day from today on.',
    },
  },
  {
    id: 'endAfterStart',
    if: { and: [{ var: 'periodStart' }, { var: 'periodEnd' }] },
    require: { '>': [{ var: 'periodEnd' }, { var: 'periodStart' }] },
    at: '/periodEnd',
    message: {
      fr: 'Le dernier jour vient après le premier. Vérifiez les deux dates.',
      nl: 'De laatste dag komt na de eerste. Kijk beide data na.',
      de: 'Der letzte Tag liegt nach dem ersten. Prüfen Sie beide Daten.',
      en: 'The last day comes after the first one. Check both dates.',
    },
  },
  {
    id: 'passageWideEnough',
    // A width of zero is an answer too: only a missing one is left to the question itself.
    if: { '!=': [{ var: 'passage' }, null] },
    require: { '>=': [{ var: 'passage' }, 1.5] },
    at: '/passage',
    message: {
      fr: 'Il faut laisser au moins 1,50 m. Réduisez la profondeur ou déplacez la terrasse, puis mesurez de nouveau.',
      nl: 'Er moet minstens 1,50 m vrij blijven. Verklein de diepte of verplaats het terras, en meet opnieuw.',
      de: 'Mindestens 1,50 m müssen frei bleiben. Verringern Sie die Tiefe oder versetzen Sie die Terrasse, und messen Sie neu.',
      en: 'At least 1.50 m must stay free. Reduce the depth or move the terrace, then measure again.',
    },
  },
];
