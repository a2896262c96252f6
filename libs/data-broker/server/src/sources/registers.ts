import type { EvidenceSource } from '@gun/data-broker-contract';
import { registerNames } from '@gun/kernel';

export const enterpriseRegister: EvidenceSource = {
  key: 'enterpriseRegister',
  name: registerNames.enterpriseRegister,
  keeper: { fr: 'SPF Économie', nl: 'FOD Economie', de: 'FÖD Wirtschaft', en: 'FPS Economy' },
  level: 'federal',
  manner: 'immediate',
};

/** The two registers on which identity and profile rest: they are asked by the counter itself, as facts. */
export const registers: readonly EvidenceSource[] = [
  {
    key: 'nationalRegister',
    name: registerNames.nationalRegister,
    keeper: { fr: 'SPF Intérieur', nl: 'FOD Binnenlandse Zaken', de: 'FÖD Inneres', en: 'FPS Interior' },
    level: 'federal',
    manner: 'immediate',
  },
  enterpriseRegister,
];
