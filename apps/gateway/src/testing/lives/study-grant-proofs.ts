/** A request for a study grant in which only the proofs are still to be answered, and what its owner does with them. */
import {
  acceptEvidence,
  readDossierForm,
  refuseEvidence,
  requestEvidence,
  saveAnswers,
  startDossier,
  submitDossier,
} from '@gun/dossiers-contract';
import { uploadDocument } from '@gun/documents-contract';
import { uuidV7 } from '@gun/kernel';
import { multipart, smallPdf } from '../multipart';
import type { TestGateway } from '../test-gateway';

export const situation = {
  ...{ student: 'self', fiscalCharge: 'nobody', incomeFell: 'no', lodging: 'home', account: 'BE68539007547034' },
};
/** Every proof of the form. */
export const allProofs = ['incomeProof', 'enrolmentProof', 'diplomaProof'];

/** The verbs of one citizen, in the name of the token `as`. */
export function studyGrantOf(gateway: TestGateway, owner: string) {
  /** A draft in which everything but the proofs is answered. */
  async function draft(): Promise<string> {
    const body = { procedureKey: 'study-grant', language: 'fr', anew: true };
    const dossierId = (await gateway.call(startDossier, { as: owner, body })).body.id;
    await save(dossierId, situation);
    return dossierId;
  }
  async function save(dossierId: string, answers: object) {
    const { dossier } = (await gateway.call(readDossierForm, { as: owner, input: { dossierId } })).body;
    const body = { revision: dossier.revision, answers, language: 'fr' };
    return gateway.call(saveAnswers, { as: owner, input: { dossierId }, body });
  }
  const ask = (dossierId: string, evidence: readonly string[] = allProofs, key = uuidV7()) =>
    gateway.call(requestEvidence, { as: owner, input: { dossierId }, body: { evidence }, key });
  const accept = (dossierId: string, evidenceId: string, as = owner) =>
    gateway.call(acceptEvidence, { as, input: { dossierId, evidenceId } });
  const refuse = (dossierId: string, evidenceId: string) =>
    gateway.call(refuseEvidence, { as: owner, input: { dossierId, evidenceId } });
  /** Provides a proof as a file, with what is typed beside it. */
  async function provide(dossierId: string, evidenceId: string, pointer: string, typed: object = {}) {
    await refuse(dossierId, evidenceId);
    const name = 'proof.pdf';
    const file = multipart({ bytes: smallPdf, name, type: 'application/pdf' });
    const { id: documentId } = (await gateway.call(uploadDocument, { as: owner, ...file })).body;
    const { answers } = (await gateway.call(readDossierForm, { as: owner, input: { dossierId } })).body;
    const files = [{ documentId, name, mediaType: 'application/pdf', bytes: smallPdf.length }];
    return save(dossierId, { ...answers, [pointer]: files, ...typed });
  }
  async function submit(dossierId: string) {
    const { dossier } = (await gateway.call(readDossierForm, { as: owner, input: { dossierId } })).body;
    const body = { revision: dossier.revision, declaration: true };
    return gateway.call(submitDossier, { as: owner, input: { dossierId }, body });
  }
  const kept = (dossierId: string) =>
    gateway.sql<{ id: string; state: string; sealed: Buffer | null; keep_until: string | null }>(
      `select id, state, sealed, keep_until::text from dossier_evidence where dossier_id = $1 order by id`,
      [dossierId],
    );
  return { draft, save, ask, accept, refuse, provide, submit, kept };
}
