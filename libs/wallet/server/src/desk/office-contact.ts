import type { PaperContact } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';
import type { KnownOffice } from '@gun/procedures-server';

/** Whom to ask about a paper of the counter: the office that prepared the document. */
export const officeContact = (office: KnownOffice, language: Language): PaperContact => ({
  office: office.name[language],
  addressLines: office.address[language].split(', ').slice(0, 6),
  ...{ phone: office.phone, email: office.email, openingHours: office.hours[language].slice(0, 500) },
});
