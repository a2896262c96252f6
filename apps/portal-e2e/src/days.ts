/** Days as people in Brussels count them. */
const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** `yyyy-mm-dd`, so many days before today. */
export const daysAgo = (days: number): string => brussels.format(Date.now() - days * 86_400_000);
export const today = (): string => daysAgo(0);
export const inDays = (days: number): string => daysAgo(-days);

/** As it is written to French-speaking citizens: `25 novembre 2026`, `1er décembre 2026`. */
export const inWords = (day: string): string =>
  new Intl.DateTimeFormat('fr-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)).replace(/^1 /, '1er ');
