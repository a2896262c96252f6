import type { PaperParty, ReceiptContent } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';
import type { Paper } from './paper';
import { dayInWords, onInstant, timeInWords } from './paper-dates';
import { receiptTemplate } from '../templates/receipt-template';
import { paperWording } from '../wording/paper-wording';
import { receiptWording } from '../wording/receipt-wording';

/** The lines under which a party is named, its national number masked. */
export const partyLines = (party: PaperParty, language: Language): string[] => [
  party.name,
  ...party.details,
  ...(party.nationalNumberMasked ? [`${paperWording[language].nationalNumber} ${party.nationalNumberMasked}`] : []),
];

export function receiptPaper(content: ReceiptContent): Paper {
  const { language, actingFor } = content;
  const { declared, ...words } = receiptWording[language];
  return {
    template: { id: 'receipt', version: 2, source: receiptTemplate },
    standard: 'ua-1',
    language,
    title: words.title,
    description: `${content.procedure}, ${content.reference}`,
    author: content.addressee,
    running: `${words.receipt} · ${content.procedure}`,
    foot: `${content.addressee} · ${content.contact.phone}`,
    reference: content.reference,
    words,
    data: {
      ...content,
      channel: content.channel ?? '',
      receivedDay: dayInWords(content.receivedAt, language),
      receivedTime: timeInWords(content.receivedAt, language),
      declared: declared(content.applicant.name, onInstant(content.receivedAt, language)),
      summary: [
        { label: words.applicant, value: partyLines(content.applicant, language) },
        ...(actingFor
          ? [{ label: words.actingFor, value: partyLines(actingFor.party, language), note: actingFor.right }]
          : []),
        { label: words.addressee, value: [content.addressee] },
        ...(content.fee ? [{ label: words.fee, value: [content.fee] }] : []),
      ],
    },
  };
}
