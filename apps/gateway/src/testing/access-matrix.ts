/** The callers, objects and well-formed requests of the access matrix. */
import { listNotifications } from '@gun/notifications-contract';
import { listAccesses } from '@gun/data-broker-contract';
import { deleteDocument, uploadDocument } from '@gun/documents-contract';
import { discardDraft, openDossier, readDossier } from '@gun/dossiers-contract';
import { proposeMandate, revokeMandate } from '@gun/identity-contract';
import { PersonKeys, SignIns } from '@gun/identity-server';
import { askContactCode, giveContact, readProfile } from '@gun/profile-contract';
import { askDataExport, askErasure, takeErasureBack } from '@gun/own-data-contract';
import { DataExportMaker } from '@gun/own-data-server';
import { pathParameters, uuidV7, type Route } from '@gun/kernel';
import { askPresentation, receiveRequest } from '@gun/wallet-contract';
import { personas, type PersonaId } from '@gun/testing';
import { asked, asksInVain, type Asked } from './asked-in-vain';
import {
  asksForExtractForMinors,
  carriesOut,
  claims,
  decides,
  decision,
  drafts,
  handsOver,
  issues,
  movesAlone,
  submits,
  type Life,
} from './lives';
import { multipart, smallPdf } from './multipart';
import { TestGateway, type Answer, type CallOptions } from './test-gateway';
import { cancelsAReservation, trainingBodies } from './training';
import { addsDiploma, walletBodies } from './wallets';
import { agencyDecision } from './access-matrix-grounds';

/**
 * Camille moved to Namur: decided there, carried out by the National Register. Bram of Gent got an extract. Camille
 * threw one draft away, and is still writing another.
 */
export const targets = ['camilles', 'brams', 'discarded', 'nobodys'] as const;
export type Target = (typeof targets)[number] | 'draft';

/** Time between two questions of the matrix, so that nobody is slowed down for asking for what is not there. */
const forgivingMs = 2_000;

interface Caller {
  readonly role: 'nobody' | 'citizen' | 'officer' | 'agency';
  /** Stopped by the access rule itself: assurance or scope is missing. */
  readonly weak?: true;
  /** Acts under a mandate: for every procedure, or for others than those of the matrix. */
  readonly mandate?: 'full' | 'limited';
  readonly sees: readonly Target[];
  /** Whose person it is, while they act for another party. */
  readonly person?: Target;
}

const callers = {
  anonymous: { role: 'nobody', sees: [] },
  unknownToken: { role: 'nobody', sees: [] },
  owner: { role: 'citizen', sees: ['camilles'] },
  anotherCitizen: { role: 'citizen', sees: ['brams'] },
  ownerForTheirEnterprise: { role: 'citizen', person: 'camilles', sees: [] },
  minorOfTheHousehold: { role: 'citizen', sees: [] },
  holderOfAFullMandate: { role: 'citizen', mandate: 'full', sees: ['camilles'] },
  holderForAnotherProcedure: { role: 'citizen', mandate: 'limited', sees: [] },
  ownerWithoutAssurance: { role: 'citizen', weak: true, sees: [] },
  officerOfTheOffice: { role: 'officer', sees: ['camilles'] },
  supervisorOfTheOffice: { role: 'officer', sees: ['camilles'] },
  auditorOfTheOffice: { role: 'officer', sees: ['camilles'] },
  officerOfAnotherOffice: { role: 'officer', sees: ['brams'] },
  auditorOfTheOperator: { role: 'officer', sees: [] },
  agencyInCharge: { role: 'agency', sees: ['camilles'] },
  anotherAgency: { role: 'agency', sees: ['brams'] },
  agencyWithoutDossiers: { role: 'agency', sees: [] },
  agencyWithoutScope: { role: 'agency', weak: true, sees: [] },
} as const satisfies Record<string, Caller>;
export type Principal = keyof typeof callers;
export const principals: Readonly<Record<Principal, Caller>> = callers;
export const principalNames = Object.keys(callers) as Principal[]; // keys of the literal above

const tokens: Record<Principal, string | undefined> = {
  anonymous: undefined,
  unknownToken: 'a.forged.token',
  owner: 'camille',
  anotherCitizen: 'bram',
  ownerForTheirEnterprise: 'camille-for-menuiserie',
  minorOfTheHousehold: 'noa',
  holderOfAFullMandate: 'louise-for-camille',
  holderForAnotherProcedure: 'yanis-for-camille',
  ownerWithoutAssurance: 'camille-without-assurance',
  officerOfTheOffice: 'sofie',
  supervisorOfTheOffice: 'simon',
  auditorOfTheOffice: 'namur-auditor',
  officerOfAnotherOffice: 'gent-officer',
  auditorOfTheOperator: 'saskia',
  agencyInCharge: 'agency-national-register',
  anotherAgency: 'agency-criminal-record',
  agencyWithoutDossiers: 'agency-of-nothing',
  agencyWithoutScope: 'agency-without-scope',
};

export interface Objects extends Asked {
  readonly dossierId: string;
  readonly documentId: string;
  readonly notificationId: string;
  readonly mandateId: string;
  readonly signInId: string;
  readonly contactId: string;
  /** An archive that is ready. */
  readonly exportId: string;
  /** A request for erasure that was taken back. */
  readonly erasureId: string;
  /** A reservation of training credits that was cancelled. */
  readonly reservationId: string;
  /** A claim of training credits: of no agency of the matrix. */
  readonly claimId: string;
  readonly template: string;
  /** A line of the access log about the owner. */
  readonly accessId: string;
  /** An attestation in the wallet of the owner. */
  readonly credentialId: string;
  /** A request to be shown something, by the agency of the dossier. */
  readonly presentationId: string;
  /** The same, as it waits in the wallet of the owner. */
  readonly requestId: string;
  /** Language in which the office may decide. */
  readonly language: string;
}

export interface Matrix {
  readonly gateway: TestGateway;
  ask(route: Route, principal: Principal, target: Target): Promise<Answer<unknown>>;
}

const idOf = (gateway: TestGateway, persona: PersonaId): Promise<string> =>
  gateway.app.get(PersonKeys).personIdFor(personas[persona].nrn);

async function registerCallers(gateway: TestGateway): Promise<void> {
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  await gateway.citizen('noa');
  await gateway.director('camille', 'menuiserie', 'camille-for-menuiserie');
  const personId = await idOf(gateway, 'camille');
  gateway.actAs('camille-without-assurance', {
    ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person', name: 'Camille', assurance: 'none' },
  });
  const held = { kind: 'citizen', partyId: personId, partyKind: 'person', assurance: 'high' } as const;
  gateway.actAs('louise-for-camille', {
    ...{ ...held, personId: await idOf(gateway, 'louise'), name: 'Louise', mandate: { ids: [uuidV7()] } },
  });
  gateway.actAs('yanis-for-camille', {
    ...{ ...held, personId: await idOf(gateway, 'yanis'), name: 'Yanis' },
    mandate: { ids: [uuidV7()], procedures: ['terrace-permit'] },
  });
  gateway.officer('sofie', 'namur-population');
  gateway.officer('simon', 'namur-population', ['officer', 'supervisor']);
  gateway.officer('namur-auditor', 'namur-population', ['auditor']);
  gateway.officer('gent-officer', 'gent-population');
  gateway.officer('saskia', 'gun-operator', ['auditor']);
  gateway.agency('agency-national-register');
  gateway.agency('agency-criminal-record');
  gateway.agency('agency-of-nothing');
  gateway.agency('agency-without-scope', []);
}

/** Whoever did not handle a dossier that is closed writes why they open it; then it stays open to them for a while. */
const reason = 'Vérification pour la matrice des accès';

async function movesToNamur(gateway: TestGateway): Promise<Life & Asked> {
  const life = await submits(gateway, 'camille', { answers: movesAlone() });
  await claims(gateway, 'sofie', life);
  await decides(gateway, 'sofie', life);
  await gateway.drain();
  const vain = await asksInVain(gateway, 'agency-national-register', 'camille', life);
  await carriesOut(gateway, 'agency-national-register', life);
  for (const as of ['simon', 'namur-auditor'])
    await gateway.call(openDossier, { as, input: { dossierId: life.dossierId }, body: { reason } });
  return { ...life, ...vain };
}

async function getsAnExtract(gateway: TestGateway): Promise<Life & Asked> {
  const wanted = { procedureKey: 'criminal-record-extract', answers: asksForExtractForMinors };
  const life = await submits(gateway, 'bram', wanted);
  await claims(gateway, 'gent-officer', life);
  await handsOver(gateway, 'gent-officer', life);
  await gateway.drain();
  const vain = await asksInVain(gateway, 'agency-criminal-record', 'bram', life);
  await issues(gateway, 'agency-criminal-record', life);
  return { ...life, ...vain };
}

/** The agency of the dossier of each owner, and the purpose for which it may ask to be shown a diploma. */
const askers: Readonly<Record<string, { readonly agency: string; readonly purpose: string }>> = {
  camille: { agency: 'agency-national-register', purpose: 'recruitment' },
  bram: { agency: 'agency-criminal-record', purpose: 'sworn-translator' },
};

/** A request of the agency of the dossier to be shown a diploma, which the owner opened. */
async function asksToBeShown(gateway: TestGateway, as: string) {
  const { agency, purpose } = askers[as] ?? {};
  const { body: asked } = await gateway.call(askPresentation, { ...(agency && { as: agency }), body: { purpose } });
  const { body: received } = await gateway.call(receiveRequest, { as, body: { link: asked.uri } });
  return { presentationId: asked.id, requestId: received.id };
}

async function objectsOf(
  gateway: TestGateway,
  as: string,
  { revision: _, ...life }: Life & Asked,
  wording: Pick<Objects, 'template' | 'language' | 'contactId'>,
): Promise<Objects> {
  const { dossierId } = life;
  const view = await gateway.call(readDossier, { as, input: { dossierId } });
  const inbox = await gateway.call(listNotifications, { as });
  const { body: log } = await gateway.call(listAccesses, { as });
  const receipt = view.body.documents.find(({ kind }) => kind === 'receipt');
  return {
    ...{ ...life, ...wording },
    documentId: receipt?.id ?? 'no receipt was issued',
    notificationId: inbox.body.items[0]?.id ?? 'no message arrived',
    accessId: log.items[0]?.entry.id ?? 'nothing was read',
    mandateId: await endsAMandate(gateway, as),
    signInId: await signedIn(gateway, as),
    credentialId: await addsDiploma(gateway, as),
    ...(await asksToBeShown(gateway, as)),
    ...(await ownDataOf(gateway, as)),
    ...{ reservationId: await cancelsAReservation(gateway, as), claimId: uuidV7() },
  };
}

/** A sign-in of the person, beside the one under which the matrix calls. */
const signedIn = async (gateway: TestGateway, as: string): Promise<string> =>
  gateway.app.get(SignIns).note({
    ...{ personId: gateway.personOf(as), session: `of ${as}`, assurance: 'high', device: {} },
  });

async function ownDataOf(gateway: TestGateway, as: string): Promise<Pick<Objects, 'exportId' | 'erasureId'>> {
  const { body: archive } = await gateway.call(askDataExport, { as, body: { language: 'fr' } });
  await gateway.app.get(DataExportMaker).makeNext();
  const { body: erasure } = await gateway.call(askErasure, { as, body: { understood: true } });
  await gateway.call(takeErasureBack, { as, input: { erasureId: erasure.id } });
  return { exportId: archive.id, erasureId: erasure.id };
}

/** A mandate that was offered and taken back. */
async function endsAMandate(gateway: TestGateway, as: string): Promise<string> {
  const period = { from: '2026-11-25', until: '2026-12-25' };
  const offered = await gateway.call(proposeMandate, {
    as,
    body: { side: 'principal', holderName: 'Louise Curatrice', ...period },
  });
  const mandateId = offered.body.id;
  await gateway.call(revokeMandate, { as, input: { mandateId } });
  return mandateId;
}

/** A contact for which every code of the day was asked, and the last of them is too old. */
async function wearsOutAContact(gateway: TestGateway, as: string): Promise<string> {
  const given = await gateway.call(giveContact, {
    as,
    body: { kind: 'email', address: `${as}@mail.example`, language: 'fr' },
  });
  const contactId = given.body.items[0]?.id ?? 'no contact was given';
  for (let code = 2; code <= 10; code += 1) {
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 15 * 60_000);
    const asked = await gateway.call(askContactCode, { as, input: { contactId } });
    if (asked.status !== 201) throw new Error(`not asked: ${JSON.stringify(asked.problem)}`);
  }
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 10 * 60_000);
  return contactId;
}

const inNamur = { template: 'registered', language: 'fr' };

/** Objects that nobody has. */
const strangers = (): Objects => ({
  ...{
    dossierId: uuidV7(),
    documentId: uuidV7(),
    notificationId: uuidV7(),
    mandateId: uuidV7(),
    signInId: uuidV7(),
    contactId: uuidV7(),
    exportId: uuidV7(),
    erasureId: uuidV7(),
    reservationId: uuidV7(),
    claimId: uuidV7(),
    accessId: uuidV7(),
    credentialId: uuidV7(),
    presentationId: uuidV7(),
    requestId: uuidV7(),
  },
  ...{ previewSessionId: uuidV7(), previewId: uuidV7(), conversationId: uuidV7() },
  ...inNamur,
});

/** A draft with an upload of its own, as its owner left it. */
async function startsSomething(gateway: TestGateway): Promise<Objects> {
  const { dossierId } = await drafts(gateway, 'camille', { answers: movesAlone() });
  const file = multipart({ bytes: smallPdf, name: 'plan.pdf', type: 'application/pdf' });
  const { body } = await gateway.call(uploadDocument, { as: 'camille', ...file });
  return { ...strangers(), dossierId, documentId: body.id };
}

async function throwsAway(gateway: TestGateway): Promise<Objects> {
  const objects = await startsSomething(gateway);
  const { dossierId, documentId } = objects;
  await gateway.call(discardDraft, { as: 'camille', input: { dossierId } });
  await gateway.call(deleteDocument, { as: 'camille', input: { documentId } });
  return objects;
}

/** Lines of the one head of the matrix. */
const sealedLines = 1;

/** A body that the schema of the route accepts. */
const bodies: Readonly<Record<string, (objects: Objects) => unknown>> = {
  proposeMandate: () => ({ side: 'holder', from: '2026-11-25', until: '2026-12-25' }),
  readMandateProposal: () => ({ code: '0000-0000-0000' }),
  answerMandate: () => ({ code: '0000-0000-0000', accept: true }),
  checkDocument: () => ({ code: '0000-0000-0000-0000-0000-0000-00' }),
  ...walletBodies,
  chooseLanguage: () => ({ language: 'fr' }),
  giveContact: () => ({ kind: 'email', address: 'another@mail.example', language: 'fr' }),
  confirmContact: () => ({ code: '000000' }),
  chooseChannels: () => ({ email: true, sms: true, letter: false }),
  askDataExport: () => ({ language: 'fr' }),
  askErasure: () => ({ understood: true }),
  ...trainingBodies,
  startDossier: () => ({ procedureKey: 'not-a-procedure', language: 'fr' }),
  saveAnswers: () => ({ revision: 0, answers: {}, language: 'fr' }),
  submitDossier: () => ({ revision: 1, declaration: true }),
  requestEvidence: () => ({ evidence: ['aProof'] }),
  startPreviewSession: ({ dossierId }) => ({ dossier: dossierId, evidenceTypes: [asked] }),
  askEvidence: ({ dossierId }) => ({ dossier: dossierId, evidenceTypes: [asked] }),
  querySubjectPseudonyms: () => ({ ssins: [personas.noa.nrn] }),
  renewSubjectPseudonyms: () => ({ subjects: [`1.${'x'.repeat(43)}`] }),
  acceptPreview: () => ({ evidenceTypes: [asked] }),
  openDossier: () => ({ reason }),
  askCorrection: () => ({ revision: 0, fields: [{ pointer: '/newAddress', remark: 'Quelle boîte ?' }] }),
  handOverDossier: () => ({ revision: 0 }),
  decideDossier: ({ template, language }) => decision(0, template, language),
  previewDecision: ({ template, language }) => decision(0, template, language),
  decideAsAgency: () => agencyDecision,
  reportExecution: () => ({ carriedOutAt: '2026-12-02T10:00:00Z' }),
};
const queries: Readonly<Record<string, Record<string, string>>> = {
  listStreets: { q: 'rue' },
  listPreviews: { dossier: uuidV7() },
  proveConsistency: { firstSize: String(sealedLines) },
};

/** A request that the schemas of the route accept, about one object. */
export function requestFor(route: Route, objects: Objects): CallOptions {
  const input: Record<string, unknown> = {
    ...{ procedureKey: 'change-of-address', procedureVersion: 1, evidenceId: 'aProof' },
    ...{ source: 'nationalRegister' },
    treeSize: sealedLines,
    walletRequestId: 'A'.repeat(43),
    ...objects,
  };
  const missing = pathParameters(route).filter((name) => input[name] === undefined);
  if (missing.length > 0) throw new Error(`${route.operationId}: the matrix has no value for ${missing.join(', ')}`);
  const query = queries[route.operationId];
  const file = multipart({ bytes: smallPdf, name: 'plan.pdf', type: 'application/pdf' });
  const body = bodies[route.operationId]?.(objects);
  return { input, ...(query && { query }), ...(body !== undefined && { body }), ...(route.consumes && file) };
}

export async function prepareMatrix(): Promise<Matrix> {
  const gateway = await TestGateway.start();
  await registerCallers(gateway);
  await gateway.call(readProfile, { as: 'noa' });
  await gateway.seal();
  // Before everything that stays open for a while only: the clock moves by hours.
  const [camilles, brams] = [await wearsOutAContact(gateway, 'camille'), await wearsOutAContact(gateway, 'bram')];
  await wearsOutAContact(gateway, 'noa');
  const inGent = { template: 'issued', language: 'nl' };
  const objects: Record<Target, Objects> = {
    camilles: await objectsOf(gateway, 'camille', await movesToNamur(gateway), { ...inNamur, contactId: camilles }),
    brams: await objectsOf(gateway, 'bram', await getsAnExtract(gateway), { ...inGent, contactId: brams }),
    discarded: await throwsAway(gateway),
    draft: await startsSomething(gateway),
    nobodys: strangers(),
  };
  return {
    gateway,
    ask: (route, principal, target) => {
      const as = tokens[principal];
      gateway.clock.at = new Date(gateway.clock.at.getTime() + forgivingMs);
      return gateway.call(route, { ...(as && { as }), ...requestFor(route, objects[target]) });
    },
  };
}
