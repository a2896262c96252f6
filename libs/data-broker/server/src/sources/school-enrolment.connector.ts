/**
 * Enrolment of a student, through an exchange platform with the manners of MAGDA: each call names the business context,
 * the transaction and itself, and the file must first be registered in the repertory ("inschrijving"). Without an open
 * case, the platform gives no data.
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { addDays, uuidV7 } from '@gun/kernel';
import { z } from 'zod';
import { ForeignDate, ForeignSsin } from '../registers/register-words';
import { jsonOf } from './source-line';
import {
  failed,
  foreignFields,
  understand,
  type EvidenceConnector,
  type EvidenceContext,
  type JsonManner,
} from './evidence-connector';

const type: EvidenceType = {
  key: 'school-enrolment',
  requirement: 'student-status',
  title: {
    fr: 'Inscription dans un établissement d’enseignement',
    nl: 'Inschrijving in een onderwijsinstelling',
    de: 'Einschreibung an einer Unterrichtseinrichtung',
    en: 'Enrolment at a school',
  },
  about: 'person',
  source: {
    key: 'enrolment',
    name: {
      fr: 'Base des inscriptions scolaires et étudiantes',
      nl: 'Databank van inschrijvingen in het onderwijs',
      de: 'Datenbank der Einschreibungen im Unterrichtswesen',
      en: 'Register of school enrolments',
    },
    keeper: {
      fr: 'Ministère de la Communauté française',
      nl: 'Ministerie van de Franse Gemeenschap',
      de: 'Ministerium der Französischen Gemeinschaft',
      en: 'Ministry of the French Community',
    },
    level: 'community',
    manner: 'immediate',
  },
  fields: [
    { key: 'school', label: { fr: 'Établissement', nl: 'Instelling', de: 'Einrichtung', en: 'School' }, kind: 'text' },
    { key: 'programme', label: { fr: 'Études', nl: 'Opleiding', de: 'Studiengang', en: 'Programme' }, kind: 'text' },
    {
      key: 'schoolYear',
      label: {
        fr: 'Année scolaire ou académique',
        nl: 'School- of academiejaar',
        de: 'Schul- oder Studienjahr',
        en: 'School year',
      },
      kind: 'text',
    },
    {
      key: 'enrolledOn',
      label: {
        fr: 'Date d’inscription',
        nl: 'Datum van inschrijving',
        de: 'Datum der Einschreibung',
        en: 'Enrolled on',
      },
      kind: 'date',
    },
    {
      key: 'higherEducation',
      label: { fr: 'Enseignement supérieur', nl: 'Hoger onderwijs', de: 'Hochschulwesen', en: 'Higher education' },
      kind: 'yesNo',
    },
    {
      key: 'fullTime',
      label: { fr: 'Plein exercice', nl: 'Voltijds', de: 'Vollzeit', en: 'Full time' },
      kind: 'yesNo',
    },
  ],
  freshDays: 30,
};

const Answer = z.object({
  insz: ForeignSsin,
  geldigTot: ForeignDate.optional(),
  inschrijving: z.looseObject({
    instelling: z.string().max(200).optional(),
    opleiding: z.string().max(200).optional(),
    schooljaar: z
      .string()
      .regex(/^\d{4}-\d{4}$/)
      .optional(),
    datum: ForeignDate.optional(),
    niveau: z.enum(['BASIS', 'SECUNDAIR', 'HOGER']).optional(),
    voltijds: z.boolean().optional(),
  }),
});
type Answer = z.infer<typeof Answer>;

const manner: JsonManner<Answer> = {
  words: {
    school: 'instelling',
    programme: 'opleiding',
    schoolYear: 'schooljaar',
    enrolledOn: 'datum',
    higherEducation: 'niveau',
    fullTime: 'voltijds',
  },
  answer: Answer,
  subjectsOf: ({ insz }) => [insz],
  recordOf: ({ inschrijving }) => inschrijving,
  valuesOf: ({ inschrijving: { instelling, opleiding, schooljaar, datum, niveau, voltijds } }) => ({
    ...{ school: instelling, programme: opleiding, schoolYear: schooljaar, enrolledOn: datum, fullTime: voltijds },
    higherEducation: niveau && niveau === 'HOGER',
  }),
  issueOf: ({ geldigTot }) => ({ validUntil: geldigTot }),
};

/** One business context, one transaction, one call. */
const headers = ({ dossierId, requestId }: EvidenceContext) => ({
  'x-correlation-id': dossierId,
  'x-tracing-id': requestId,
  'x-request-id': uuidV7(),
  'accept-language': 'nl',
});

const Registration = z.object({ status: z.literal('OPEN') });
/** How long the file stays in the repertory; a procedure that takes longer registers it again when it asks again. */
const openDays = 90;

export const schoolEnrolment: EvidenceConnector = {
  type,
  async ask(context) {
    const { line, subject: ssin, dossierId, purpose, fields, today } = context;
    const dossier = { insz: ssin, dossiernummer: dossierId };
    const opened = await line.put({
      method: 'PUT',
      path: '/repertory/registrations',
      body: JSON.stringify({ ...dossier, hoedanigheid: purpose, begin: today, einde: addDays(today, openDays) }),
      headers: headers(context),
      read: jsonOf(Registration),
    });
    if (opened.state === 'accepted') return failed('nonsense');
    if (opened.state !== 'answered') return opened;
    const question = { ...dossier, velden: foreignFields(manner, fields) };
    const answer = await line.ask('/enrolments/query', question, manner.answer, headers(context));
    return understand(manner, answer, { about: [ssin], fields });
  },
};
