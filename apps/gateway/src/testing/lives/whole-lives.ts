/** From the answers of a procedure to its submission, with the proofs and papers that it asks for on the way. */
import { acceptEvidence, readDossierForm, requestEvidence, submitDossier } from '@gun/dossiers-contract';
import { uploadDocument } from '@gun/documents-contract';
import { drafts, type Life } from './lives';
import { multipart, smallPdf } from '../multipart';
import type { TestGateway } from '../test-gateway';

export interface WholeLife {
  readonly procedureKey: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Questions that are answered with an uploaded file each. */
  readonly papers?: readonly string[];
  /** Questions whose proof a source gives; it is asked, looked at and used. */
  readonly proofs?: readonly string[];
}

async function uploads(gateway: TestGateway, as: string, question: string) {
  const file = { bytes: smallPdf, name: `${question}.pdf`, type: 'application/pdf' };
  const kept = await gateway.call(uploadDocument, { as, ...multipart(file) });
  if (kept.status !== 201) throw new Error(`not uploaded: ${JSON.stringify(kept.problem)}`);
  return { documentId: kept.body.id, name: file.name, mediaType: file.type, bytes: smallPdf.length };
}

/** Starts, uploads, asks sources, uses what they say, and sends. */
export async function handsIn(gateway: TestGateway, as: string, life: WholeLife): Promise<Life> {
  const { procedureKey, papers = [], proofs = [] } = life;
  const answers: Record<string, unknown> = { ...life.answers };
  for (const question of papers) answers[question] = [await uploads(gateway, as, question)];
  const { dossierId } = await drafts(gateway, as, { procedureKey, answers });
  if (proofs.length > 0) {
    await gateway.call(requestEvidence, { as, input: { dossierId }, body: { evidence: [...proofs] } });
    for (const evidenceId of proofs) await gateway.call(acceptEvidence, { as, input: { dossierId, evidenceId } });
  }
  const { dossier } = (await gateway.call(readDossierForm, { as, input: { dossierId } })).body;
  const body = { revision: dossier.revision, declaration: true };
  const sent = await gateway.call(submitDossier, { as, input: { dossierId }, body });
  if (sent.status !== 201) throw new Error(`not submitted: ${JSON.stringify(sent.problem)}`);
  await gateway.drain();
  return { dossierId, revision: sent.body.revision };
}
