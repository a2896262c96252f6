import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

/** What the desk says to civil servants; the namespace is `dossiersDesk`. */
export type DossiersDeskMessages = typeof fr;

export const dossiersDeskMessages: Record<Language, DossiersDeskMessages> = { fr, nl, de, en };
