import type { EvidenceSource } from '@gun/data-broker-contract';

export const enterpriseRegister: EvidenceSource = {
  key: 'enterpriseRegister',
  name: {
    fr: 'Banque-Carrefour des Entreprises',
    nl: 'Kruispuntbank van Ondernemingen',
    de: 'Zentrale Datenbank der Unternehmen',
    en: 'Crossroads Bank for Enterprises',
  },
  keeper: { fr: 'SPF Économie', nl: 'FOD Economie', de: 'FÖD Wirtschaft', en: 'FPS Economy' },
  level: 'federal',
  manner: 'immediate',
};

/** The two registers on which identity and profile rest: they are asked by the counter itself, as facts. */
export const registers: readonly EvidenceSource[] = [
  {
    key: 'nationalRegister',
    name: { fr: 'Registre national', nl: 'Rijksregister', de: 'Nationalregister', en: 'National Register' },
    keeper: { fr: 'SPF Intérieur', nl: 'FOD Binnenlandse Zaken', de: 'FÖD Inneres', en: 'FPS Interior' },
    level: 'federal',
    manner: 'immediate',
  },
  enterpriseRegister,
];
