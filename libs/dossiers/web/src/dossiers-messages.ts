import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

/** Everything the dossier pages say; the namespace is `dossiers`. */
export type DossiersMessages = typeof fr;

export const dossiersMessages: Record<Language, DossiersMessages> = { fr, nl, de, en };
