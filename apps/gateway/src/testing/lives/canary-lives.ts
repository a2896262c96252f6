/** A dossier of each kind, with a canary in every place where somebody writes, and the faults of a bad day. */
import { uploadDocument } from '@gun/documents-contract';
import {
  askCorrection,
  decideAsAgency,
  decideDossier,
  listAgencyEvents,
  querySubjects,
  readAgencyDossier,
  readDeskDossier,
  readDossier,
  readDossierForm,
  saveAnswers,
  submitDossier,
  uploadAgencyDocument,
} from '@gun/dossiers-contract';
import type { Route } from '@gun/kernel';
import { listNotifications } from '@gun/notifications-contract';
import { listStreets } from '@gun/procedures-contract';
import { readProfile } from '@gun/profile-contract';
import { enterprises, personas } from '@gun/testing';
import { camilleMoves } from './answers';
import { written } from './canaries';
import { asksForExtract, carriesOut, claims, decision, drafts, submits, type Life } from './lives';
import { multipart, smallPdf } from '../multipart';
import type { CallOptions, TestGateway } from '../test-gateway';

/** Answers the revision of the dossier after the call, where the answer says one. */
async function goesWell(gateway: TestGateway, route: Route, options: CallOptions): Promise<number> {
  const { status, body, problem } = await gateway.call(route, options);
  if (status >= 300) throw new Error(`${route.operationId}: ${JSON.stringify(problem)}`);
  await gateway.drain();
  return Number(Object(body).revision);
}

/** Camille moves with Lou: corrected, decided in Namur, carried out by the National Register. */
export async function movesHouse(gateway: TestGateway): Promise<Life> {
  const { dossierId, revision } = await drafts(gateway, 'camille', { answers: {} });
  const moves = await camilleMoves(gateway, dossierId);
  const address = { ...Object(moves['newAddress']), street: written.street, inReference: false };
  const people = { homeKind: 'withSomeone', residentName: written.resident, bellName: written.bell };
  const answers = { ...moves, ...people, newAddress: address };
  const mine = { as: 'camille', input: { dossierId } };
  const desk = { as: 'sofie', input: { dossierId } };
  const sends = async (at: number): Promise<number> => {
    const saved = await goesWell(gateway, saveAnswers, { ...mine, body: { revision: at, answers, language: 'fr' } });
    return goesWell(gateway, submitDossier, { ...mine, body: { revision: saved, declaration: true } });
  };
  const sent = await sends(revision);
  await claims(gateway, 'sofie', { dossierId, revision });
  const remarks = { fields: [{ pointer: '/newAddress', remark: written.remark }], message: written.remark };
  await goesWell(gateway, askCorrection, { ...desk, body: { revision: sent, ...remarks } });
  const { body: asked } = await gateway.call(readDossier, mine);
  const again = await sends(asked.revision);
  await goesWell(gateway, readDeskDossier, desk);
  const wording = { facts: written.decisionFacts, reasons: [written.decisionReason] };
  await goesWell(gateway, decideDossier, { ...desk, body: { ...decision(again, 'registered'), ...wording } });
  const agency = { as: 'agency-national-register', input: { dossierId } };
  await goesWell(gateway, listAgencyEvents, agency);
  await goesWell(gateway, readAgencyDossier, agency);
  await goesWell(gateway, querySubjects, agency);
  await carriesOut(gateway, 'agency-national-register', { dossierId, revision });
  for (const route of [readDossierForm, listNotifications, readProfile]) await goesWell(gateway, route, mine);
  return { dossierId, revision };
}

/** Koffiebar Voorbeeld uploads a plan for its terrace, and is refused. */
export async function asksForTerrace(gateway: TestGateway): Promise<void> {
  const as = 'bram-for-koffiebar';
  const bytes = Buffer.concat([smallPdf, Buffer.from(`% ${written.fileContent}\n%%EOF\n`)]);
  const file = { bytes, name: `${written.fileName}.pdf`, type: 'application/pdf' };
  const { body } = await gateway.call(uploadDocument, { as, ...multipart(file) });
  const plan = [{ documentId: body.id, name: file.name, mediaType: file.type, bytes: bytes.length }];
  const answers = {
    ...{ unit: enterprises.koffiebar.units[0].number, requestKind: 'new', anchored: 'no', music: 'no', plan },
    ...{ periodStart: '2027-04-01', periodEnd: '2027-04-30', length: 6, depth: 2, passage: 1.8 },
    ...{ furniture: [{ kind: 'table', number: 4 }], insurer: written.insurer, policyNumber: 'V-1' },
    ...{ registrationProof: 'own', registrationFile: plan },
  };
  const life = await submits(gateway, as, { procedureKey: 'terrace-permit', answers });
  await claims(gateway, 'stijn', life);
  const refusal = { ...decision(life.revision, 'notPermitted', 'nl'), reasons: [written.decisionReason] };
  await goesWell(gateway, decideDossier, { as: 'stijn', input: { dossierId: life.dossierId }, body: refusal });
}

/** Bram gets an extract from the criminal record's own system. */
export async function getsExtract(gateway: TestGateway): Promise<void> {
  const answers = { ...asksForExtract, askedBy: written.askedBy, activity: written.askedBy };
  const { dossierId } = await submits(gateway, 'bram', { procedureKey: 'criminal-record-extract', answers });
  const agency = { as: 'agency-criminal-record', input: { dossierId } };
  await goesWell(gateway, querySubjects, agency);
  const paper = multipart({ bytes: smallPdf, name: `${written.fileName}.pdf`, type: 'application/pdf' });
  const kept = await gateway.call(uploadAgencyDocument, { ...agency, ...paper });
  const body = {
    ...{ outcome: 'granted', language: 'fr', reasons: [written.agencyReason], legalBasis: 'CIC art. 595' },
    ...{ appeal: written.agencyReason, documents: [{ document: kept.body.id }] },
  };
  await goesWell(gateway, decideAsAgency, { ...agency, body });
}

/** Requests that are refused for every kind of reason, each with something personal in what was sent. */
export async function isRefused(gateway: TestGateway, dossierId: string): Promise<void> {
  const { nrn } = personas.camille;
  const said = `${written.refused} ${nrn}`;
  const mine = { as: 'camille', input: { dossierId } };
  const save = (answers: unknown) => ({ ...mine, body: { revision: 0, answers, language: 'fr' } });
  const form = (name: string, type: string) => multipart({ bytes: Buffer.from(said), name, type });
  const refused: readonly (readonly [Route, CallOptions])[] = [
    [saveAnswers, save({ bellName: said })],
    [saveAnswers, save(said)],
    [saveAnswers, { ...mine, body: `{"answers":"${said}"`, headers: { 'content-type': 'application/json' } }],
    [saveAnswers, { ...mine, body: said, headers: { 'content-type': 'text/plain' } }],
    [saveAnswers, { ...mine, body: { revision: said, language: said } }],
    [submitDossier, { ...mine, key: said.replace(/[^\w ]/g, ''), body: { revision: 0, declaration: true } }],
    [readDossierForm, { as: 'camille', input: { dossierId: nrn } }],
    [readDossierForm, { as: said.replace(/[^\w ]/g, ''), input: { dossierId } }],
    [readDossierForm, { ...mine, headers: { 'gun-acting-for': nrn, 'accept-language': nrn } }],
    [listStreets, { query: { q: 'x'.repeat(300) + nrn } }],
    [uploadDocument, { as: 'camille', ...form(`${written.fileName} ${nrn}.exe`, 'application/pdf') }],
    [decideDossier, { as: 'sofie', input: { dossierId }, body: decision(99, said.slice(0, 40)) }],
    [decideDossier, { as: 'stijn', input: { dossierId }, body: { ...decision(1, 'registered'), reasons: [said] } }],
  ];
  for (const [route, options] of refused) await gateway.call(route, options);
  await gateway.app.inject({ url: `/${nrn}?q=${nrn}`, headers: { cookie: nrn, referer: `http://localhost/${nrn}` } });
}
