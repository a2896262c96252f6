import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

/** Who looked at my data; the namespace is `accesses`. */
export type AccessesMessages = typeof fr;

export const accessesMessages: Record<Language, AccessesMessages> = { fr, nl, de, en };
