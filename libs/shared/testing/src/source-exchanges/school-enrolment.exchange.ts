import { personas } from '../personas';
import { exchangeDay, exchangeDossier, type SourceExchange } from './source-exchange';

const insz = personas.noa.nrn;
const identifiers = ['x-correlation-id', 'x-tracing-id', 'x-request-id'];

export const schoolEnrolmentExchange: SourceExchange = {
  type: 'school-enrolment',
  base: 'enrolment/v1',
  source: 'enrolment',
  subject: 'noa',
  steps: [
    {
      method: 'PUT',
      path: '/repertory/registrations',
      identifiers,
      question: {
        ...{ insz, dossiernummer: exchangeDossier },
        ...{ hoedanigheid: 'study-grant', begin: exchangeDay, einde: '2027-02-28' },
      },
      status: 200,
      answer: { status: 'OPEN' },
    },
    {
      method: 'POST',
      path: '/enrolments/query',
      identifiers,
      question: {
        ...{ insz, dossiernummer: exchangeDossier },
        velden: ['instelling', 'opleiding', 'schooljaar', 'datum', 'niveau', 'voltijds'],
      },
      status: 200,
      answer: {
        insz,
        geldigTot: '2027-09-14',
        inschrijving: {
          instelling: 'Haute École de l’Exemple, Namur',
          opleiding: 'Bachelier en soins infirmiers, 1re année',
          schooljaar: '2026-2027',
          datum: '2026-09-07',
          niveau: 'HOGER',
          voltijds: true,
        },
      },
    },
  ],
  values: {
    school: 'Haute École de l’Exemple, Namur',
    programme: 'Bachelier en soins infirmiers, 1re année',
    schoolYear: '2026-2027',
    enrolledOn: '2026-09-07',
    higherEducation: true,
    fullTime: true,
  },
};
