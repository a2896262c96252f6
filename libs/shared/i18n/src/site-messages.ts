import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

/** What stands around every page of both sites; the namespace is `site`. */
export type SiteMessages = typeof fr;

export const siteMessages: Record<Language, SiteMessages> = { fr, nl, de, en };
