import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

/** What the desk says about attestations; the namespace is `walletDesk`. */
export type WalletDeskMessages = typeof fr;

export const walletDeskMessages: Record<Language, WalletDeskMessages> = { fr, nl, de, en };
