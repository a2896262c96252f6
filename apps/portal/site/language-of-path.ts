import { languages, type Language } from '@gun/kernel';

export const languageOfPath = (path: string): Language =>
  languages.find((language) => path.split('/')[1] === language) ?? 'fr';
