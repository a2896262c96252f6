/**
 * A diploma of another Member State, through the once-only technical system (Regulation (EU) 2018/1724, art. 14). The
 * first request is answered with the address of a preview; the person goes there, sees the evidence, accepts or refuses
 * it; the second request of the same exchange fetches what was accepted. Demonstrated with one provider, in Finland.
 */
import type { EvidenceType, SourceFailure } from '@gun/data-broker-contract';
import { isCalendarDate, uuidV7 } from '@gun/kernel';
import { z } from 'zod';
import { diplomaFields } from './diploma-fields';
import { failed, type ConnectorAnswer, type EvidenceConnector, type EvidenceContext } from './evidence-connector';
import type { EdmPerson } from './oots/edm';
import { exchange } from './oots/oots-gateway';
import { writeQueryRequest } from './oots/query-request';
import { readQueryResponse, type EdmErrorCode, type MainEvidence } from './oots/query-response';
import { readXml, textAt } from './oots/read-xml';
import { agents, tertiaryDiploma } from './oots/tertiary-diploma';

const type: EvidenceType = {
  key: 'foreign-diploma',
  requirement: 'proof-of-diploma',
  title: {
    fr: 'Diplôme obtenu dans un autre pays européen',
    nl: 'In een ander Europees land behaald diploma',
    de: 'In einem anderen europäischen Land erworbenes Diplom',
    en: 'Diploma obtained in another European country',
  },
  about: 'person',
  source: {
    key: 'oots',
    name: {
      fr: 'Système européen « une fois pour toutes » (OOTS)',
      nl: 'Europees eenmaligheidssysteem (OOTS)',
      de: 'Europäisches Once-Only-System (OOTS)',
      en: 'European Once-Only Technical System (OOTS)',
    },
    keeper: {
      fr: 'L’autorité de l’autre État membre',
      nl: 'De overheid van de andere lidstaat',
      de: 'Die Behörde des anderen Mitgliedstaats',
      en: 'The authority of the other Member State',
    },
    level: 'memberState',
    manner: 'preview',
  },
  fields: diplomaFields,
  freshDays: 90,
};

/** What each code of the exchange data model means for the person who waits. */
const meanings: Readonly<Record<EdmErrorCode, SourceFailure | 'absent'>> = {
  'EDM:ERR:0001': 'notPermitted',
  'EDM:ERR:0002': 'notPermitted',
  'EDM:ERR:0003': 'nonsense',
  'EDM:ERR:0004': 'absent',
  'EDM:ERR:0005': 'slow',
  'EDM:ERR:0006': 'nonsense',
  'EDM:ERR:0007': 'nonsense',
  'EDM:ERR:0008': 'down',
};

const Diploma = z.object({
  title: z.string().min(1).max(200),
  institution: z.string().min(1).max(200),
  awardedOn: z.string().refine(isCalendarDate),
  level: z.coerce.number().int().min(1).max(8),
});

const samePerson = (one: EdmPerson, other: EdmPerson): boolean =>
  one.familyName === other.familyName && one.givenName === other.givenName && one.dateOfBirth === other.dateOfBirth;

/** Where an answer will be that needs no preview yet: the same question, put again in the same exchange. */
const sameExchange = 'same-exchange';

export const foreignDiploma: EvidenceConnector = {
  type,
  ask: (context) => request(context),
  collect: (context, location) => request(context, location === sameExchange ? undefined : location),
  // It is asked whether the answer is there once the moment has come that the provider named.
  isReady: () => Promise.resolve(true),
};

async function request(context: EvidenceContext, previewLocation?: string): Promise<ConnectorAnswer> {
  const person = await personFor(context);
  if ('state' in person) return person;
  const id = uuidV7();
  const document = writeQueryRequest({
    ...{ id, issuedAt: context.now, procedure: 'T3', ...agents, person, evidence: tertiaryDiploma },
    // Who asks without a sign-in of the person claims nothing about one.
    assurance: context.assurance ?? 'low',
    ...(previewLocation && { previewLocation }),
    returnLocation: context.returnTo,
  });
  const reply = await exchange(context.line, { exchangeId: context.exchangeId, document });
  if (reply.state === 'failed' || reply.state === 'absent') return reply;
  if (reply.state === 'accepted') return failed('nonsense');
  const response = readQueryResponse(reply.body.document, id);
  if (response?.kind === 'preview') return { state: 'deferred', location: response.location };
  if (response?.kind === 'later')
    return { state: 'deferred', location: previewLocation ?? sameExchange, expectedAt: response.availableAt };
  if (response?.kind === 'nothing') return { state: 'absent' };
  if (response?.kind === 'error') return meaningOf(response.code);
  if (response?.kind !== 'evidence') return failed('nonsense');
  const { evidence } = response;
  if (!samePerson(evidence.about, person)) return failed('foreignSubject');
  if (evidence.classification !== tertiaryDiploma.classification) return failed('nonsense');
  const values = diplomaOf(reply.body.attachments.get(evidence.attachment));
  return values ? vouched(context, evidence, values, reply.proof) : failed('nonsense');
}

/** Names and date of birth, from the National Register: the only data that go abroad. */
async function personFor(context: EvidenceContext): Promise<EdmPerson | ConnectorAnswer> {
  const known = await context.person(['name', 'birthDate']);
  if (known.state === 'unavailable') return failed(known.failure);
  if (known.state === 'absent') return { state: 'absent' };
  const { givenName = '', surname = '', birthDate = '' } = known.value;
  return { familyName: surname, givenName, dateOfBirth: birthDate };
}

function diplomaOf(text: string | undefined): z.infer<typeof Diploma> | undefined {
  const diploma = text === undefined ? undefined : readXml(text);
  const read = (name: string) => textAt(diploma, name);
  return Diploma.safeParse({
    ...{ title: read('Title'), institution: read('AwardingBody') },
    ...{ awardedOn: read('DateAwarded'), level: read('EqfLevel') },
  }).data;
}

const vouched = (
  { fields }: EvidenceContext,
  { issuedOn }: MainEvidence,
  values: z.infer<typeof Diploma>,
  proof: Extract<ConnectorAnswer, { state: 'known' }>['proof'],
): ConnectorAnswer => ({
  state: 'known',
  values: Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field))),
  ...{ proof, issuedAt: issuedOn },
});

const meaningOf = (code: EdmErrorCode): ConnectorAnswer => {
  const meaning = meanings[code];
  return meaning === 'absent' ? { state: 'absent' } : failed(meaning);
};
