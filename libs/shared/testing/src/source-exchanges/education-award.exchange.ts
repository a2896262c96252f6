import { personas } from '../personas';
import { exchangeDossier, exchangeId, type SourceExchange } from './source-exchange';

const insz = personas.bram.nrn;
const location = `/award-requests/${exchangeId}`;

export const educationAwardExchange: SourceExchange = {
  type: 'education-award',
  base: 'led/v1',
  source: 'led',
  subject: 'bram',
  steps: [
    {
      method: 'POST',
      path: '/award-requests',
      question: {
        ...{ aanvraag: exchangeId, dossier: exchangeDossier, insz },
        velden: ['benaming', 'instelling', 'datum', 'niveau'],
      },
      ...{ status: 202, answer: { location, retryAfterSeconds: 1 } },
    },
    {
      ...{ method: 'GET', path: location, question: undefined },
      ...{ status: 200, answer: { status: 'READY', result: `${location}/awards` } },
    },
    {
      ...{ method: 'GET', path: `${location}/awards`, question: undefined, status: 200 },
      answer: {
        insz,
        bewijzen: [
          {
            benaming: 'Diploma secundair onderwijs',
            instelling: 'Voorbeeldcollege, Gent',
            datum: '2001-06-30',
            niveau: 4,
          },
          {
            benaming: 'Bachelor in het hotelmanagement',
            instelling: 'Proefhogeschool, Gent',
            datum: '2004-06-30',
            niveau: 6,
          },
        ],
      },
    },
  ],
  values: {
    title: 'Bachelor in het hotelmanagement',
    institution: 'Proefhogeschool, Gent',
    awardedOn: '2004-06-30',
    level: 6,
    awards: 2,
  },
};
