import type { CriminalRecordExtractContent } from '@gun/documents-contract';
import { languageNote } from './decision-paper';
import type { Paper } from './paper';
import { onInstant } from './paper-dates';
import { partyLines } from './receipt-paper';
import { criminalRecordExtractTemplate } from '../templates/criminal-record-extract-template';
import { criminalRecordExtractWording } from '../wording/criminal-record-extract-wording';

export function criminalRecordExtractPaper(content: CriminalRecordExtractContent): Paper {
  const { language } = content;
  const { model, reading, ...words } = criminalRecordExtractWording[language];
  return {
    template: { id: 'criminalRecordExtract', version: 1, source: criminalRecordExtractTemplate },
    standard: 'a-2a',
    language,
    title: words.title,
    description: model[content.model],
    author: content.authority,
    running: `${words.title}, ${content.model}`,
    foot: `${content.authority} · ${content.contact.phone}`,
    reference: content.reference,
    words,
    data: {
      ...content,
      model: model[content.model],
      reading,
      languageNote: languageNote(content),
      summary: [
        { label: words.person, value: partyLines(content.person, language) },
        { label: words.purpose, value: [content.purpose] },
        ...(content.requestedBy ? [{ label: words.requestedBy, value: [content.requestedBy] }] : []),
        { label: words.issued, value: [onInstant(content.issuedAt, language)] },
      ],
    },
  };
}
