import type { PaperContact } from '@gun/documents-contract';
import type { OfficeView } from '@gun/dossiers-contract';
import type { Language } from '@gun/kernel';

type Contact = PaperContact;

/** Whom to ask about a paper: the office that handles the dossier. */
export const paperContact = (office: OfficeView, language: Language): Contact => ({
  office: office.name[language],
  addressLines: office.address[language].split(', ').slice(0, 6),
  phone: office.phone,
  email: office.email,
  openingHours: office.hours[language].slice(0, 500),
});
