/** The tax administration as a source: who it is, and how it writes money. */
import type { EvidenceSource } from '@gun/data-broker-contract';
import { z } from 'zod';

export const taxSource: EvidenceSource = {
  key: 'tax',
  name: {
    fr: 'Données de l’impôt des personnes physiques',
    nl: 'Gegevens van de personenbelasting',
    de: 'Daten der Steuer der natürlichen Personen',
    en: 'Personal income tax records',
  },
  keeper: { fr: 'SPF Finances', nl: 'FOD Financiën', de: 'FÖD Finanzen', en: 'FPS Finance' },
  level: 'federal',
  manner: 'immediate',
};

/** Euro with two decimals, as the tax administration writes it. */
export const ForeignAmount = z.string().regex(/^-?\d{1,9}\.\d{2}$/);

export const cents = (amount: string): number => Number(amount.replace('.', ''));
