/**
 * Diplomas in the Flemish database of learning and experience certificates (LED). It answers later: a request is taken
 * (202), worked on for seconds or days, and its result fetched once it is ready. It holds awards, not scans.
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignDate, ForeignSsin } from '../registers/register-words';
import { jsonOf, type LineAnswer, type SourceLine } from './source-line';
import { diplomaFields } from './diploma-fields';
import { failed, foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';

const type: EvidenceType = {
  key: 'education-award',
  requirement: 'proof-of-diploma',
  title: {
    fr: 'Diplôme obtenu en Flandre',
    nl: 'In Vlaanderen behaald diploma',
    de: 'In Flandern erworbenes Diplom',
    en: 'Diploma obtained in Flanders',
  },
  about: 'person',
  source: {
    key: 'led',
    name: {
      fr: 'Base de données flamande des diplômes (LED)',
      nl: 'Leer- en ervaringsbewijzendatabank (LED)',
      de: 'Flämische Datenbank der Diplome (LED)',
      en: 'Flemish database of diplomas (LED)',
    },
    keeper: {
      fr: 'Autorité flamande, Agence de l’enseignement (AHOVOKS)',
      nl: 'Vlaamse overheid, Agentschap voor Hoger Onderwijs (AHOVOKS)',
      de: 'Flämische Behörden, Agentur für Hochschulunterricht (AHOVOKS)',
      en: 'Flemish authorities, agency for higher education (AHOVOKS)',
    },
    level: 'community',
    manner: 'deferred',
  },
  fields: [
    ...diplomaFields,
    {
      key: 'awards',
      label: { fr: 'Nombre de diplômes', nl: 'Aantal diploma’s', de: 'Anzahl der Diplome', en: 'Number of diplomas' },
      kind: 'number',
    },
  ],
  freshDays: 90,
};

const Answer = z.object({
  insz: ForeignSsin,
  bewijzen: z
    .array(
      z.looseObject({
        benaming: z.string().max(200).optional(),
        instelling: z.string().max(200).optional(),
        datum: ForeignDate.optional(),
        niveau: z.int().min(1).max(8),
      }),
    )
    .max(50),
});
type Answer = z.infer<typeof Answer>;

const highest = ({ bewijzen }: Answer) => bewijzen.toSorted((one, other) => other.niveau - one.niveau)[0];

const manner: JsonManner<Answer> = {
  words: { title: 'benaming', institution: 'instelling', awardedOn: 'datum', level: 'niveau', awards: 'niveau' },
  answer: Answer,
  subjectsOf: ({ insz }) => [insz],
  recordOf: ({ bewijzen }) => Object.assign({}, ...bewijzen),
  valuesOf: (answer) => {
    const award = highest(answer);
    return {
      ...{ title: award?.benaming, institution: award?.instelling, awardedOn: award?.datum, level: award?.niveau },
      awards: answer.bewijzen.length,
    };
  },
};

/** Not yet, or where the result is. */
const Ready = z.object({ status: z.literal('READY'), result: z.string().regex(/^(\/[A-Za-z0-9-]+){1,6}$/) });

const look = (line: SourceLine, path: string): Promise<LineAnswer<z.infer<typeof Ready>>> =>
  line.put({ method: 'GET', path, read: jsonOf(Ready) });

export const educationAward: EvidenceConnector = {
  type,

  async ask({ line, subject: ssin, exchangeId, dossierId, fields, now }) {
    const question = { aanvraag: exchangeId, dossier: dossierId, insz: ssin, velden: foreignFields(manner, fields) };
    const taken = await line.put({
      path: '/award-requests',
      body: JSON.stringify(question),
      read: () => undefined, // it never answers at once
    });
    if (taken.state === 'failed' || taken.state === 'absent') return taken;
    if (taken.state === 'answered') return failed('nonsense');
    return { state: 'deferred', location: taken.location, expectedAt: after(now, taken.retryAfterSeconds) };
  },

  async isReady(line, location) {
    const looked = await look(line, location);
    return looked.state === 'answered' || looked.state === 'absent';
  },

  async collect({ line, subject: ssin, fields, now }, location) {
    const looked = await look(line, location);
    if (looked.state === 'failed' || looked.state === 'absent') return looked;
    if (looked.state === 'accepted')
      return { state: 'deferred', location, expectedAt: after(now, looked.retryAfterSeconds) };
    const result = await line.put({ method: 'GET', path: looked.body.result, read: jsonOf(manner.answer) });
    return understand(manner, result, { about: [ssin], fields });
  },
};

const after = (now: Date, seconds: number): string => new Date(now.getTime() + seconds * 1000).toISOString();
