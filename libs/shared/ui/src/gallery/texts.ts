import type { Language } from '@gun/kernel';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

export type GalleryTexts = typeof fr;

export const galleryTexts: Record<Language, GalleryTexts> = { fr, nl, de, en };
