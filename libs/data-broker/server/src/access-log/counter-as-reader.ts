import type { AccessActor } from '@gun/data-broker-contract';
import { counter } from '../legal-bases/legal-bases';

/** The counter itself, which asks the registers for what a page or a form shows. */
export const counterAsReader: AccessActor = {
  kind: 'system',
  organisation: {
    id: counter,
    name: {
      fr: 'Guichet Unique numérique',
      nl: 'Uniek Digitaal Loket',
      de: 'Einheitlicher Digitaler Schalter',
      en: 'Digital One-Stop Counter',
    },
  },
};
