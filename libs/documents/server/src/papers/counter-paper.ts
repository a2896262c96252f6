import type { PhoneCodeContent, PinLetterContent } from '@gun/documents-contract';
import type { Paper } from './paper';

/** The frame of what an officer hands over at the counter: in whose name, about which document, and whom to call. */
export function counterPaper(
  { language, document, authority, contact, reference }: PhoneCodeContent | PinLetterContent,
  { words, ...paper }: Pick<Paper, 'template' | 'words' | 'data'> & { readonly words: { readonly title: string } },
): Paper {
  return {
    ...paper,
    standard: 'ua-1',
    language,
    title: words.title,
    description: document,
    author: authority,
    running: words.title,
    foot: `${authority} · ${contact.phone}`,
    reference,
    words,
  };
}
