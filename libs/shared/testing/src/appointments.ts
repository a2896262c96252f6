/** Those personas for whom a judge appointed another one, by the id of the appointed. Courts and orders are invented. */
import type { PersonaId } from './personas';

export interface AppointmentPersona {
  readonly persona: PersonaId;
  readonly capacity: 'administrator' | 'guardian';
  readonly over: readonly ('goods' | 'person')[];
  readonly order: { readonly court: string; readonly date: string; readonly reference: string };
  readonly until?: string;
}

export const appointments: Partial<Record<PersonaId, readonly AppointmentPersona[]>> = {
  louise: [
    {
      ...{ persona: 'paul', capacity: 'administrator', over: ['goods'] },
      order: { court: 'Justice de paix de Charleroi', date: '2025-03-03', reference: 'INV-25B901' },
    },
  ],
};
