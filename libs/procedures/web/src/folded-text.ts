/** A text without accents and capitals, to compare what people type with what a list says. */
export const foldedText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
