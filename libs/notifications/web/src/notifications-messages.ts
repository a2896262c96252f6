import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

/** What stands around messages; the namespace is `notifications`. */
export type NotificationsMessages = typeof fr;

export const notificationsMessages: Record<Language, NotificationsMessages> = { fr, nl, de, en };
