import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

/** What stands around the questions of a form; the namespace is `procedures`. */
export type ProceduresMessages = typeof fr;

export const proceduresMessages: Record<Language, ProceduresMessages> = { fr, nl, de, en };
