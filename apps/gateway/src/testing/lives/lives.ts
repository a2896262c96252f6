/** The stations of a dossier's life, each through its route, so that a test starts where its story starts. */
import {
  askCorrection,
  claimDossier,
  decideAsAgency,
  decideDossier,
  handOverDossier,
  reportExecution,
  saveAnswers,
  startDossier,
  submitDossier,
  uploadAgencyDocument,
} from '@gun/dossiers-contract';
import { multipart, smallPdf } from '../multipart';
import type { TestGateway } from '../test-gateway';

export interface Life {
  readonly dossierId: string;
  readonly revision: number;
}

type Answers = Record<string, unknown>;

interface Draft {
  readonly procedureKey?: string;
  readonly answers: Answers;
  /** The value of a register that it asks to put right. */
  readonly about?: string;
}

/** What any person may answer who moves to Namur alone. */
export const movesAlone = (address: Answers = {}): Answers => ({
  whoMoves: 'me',
  newAddress: {
    ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai', houseNumber: '903' },
    ...{ inReference: true },
    ...address,
  },
  homeKind: 'flat',
  movedInOn: '2026-11-16',
  mainResidence: 'yes',
  contactBy: 'letter',
});

/** A criminal-record extract of the general model, which goes straight to the agency. */
export const asksForExtract: Answers = {
  ...{ purpose: 'job', minors: 'no', regulatedActivity: 'notListed', askedBy: 'ASBL Exemple' },
  ...{ activity: 'Accueil des visiteurs', modelAgreement: 'agree', usedAbroad: 'no', extractLanguage: 'fr' },
  delivery: 'mailbox',
};

/** The same for work with minors, which the municipality checks first. */
export const asksForExtractForMinors: Answers = { ...asksForExtract, purpose: 'volunteering', minors: 'yes' };

export async function drafts(
  gateway: TestGateway,
  as: string,
  { procedureKey = 'change-of-address', answers, about }: Draft,
): Promise<Life> {
  const body = { procedureKey, language: 'fr', anew: true, ...(about && { about }) };
  const started = await gateway.call(startDossier, { as, body });
  if (started.status !== 201) throw new Error(`not started: ${JSON.stringify(started.problem)}`);
  const dossierId = started.body.id;
  const saved = await gateway.call(saveAnswers, {
    ...{ as, input: { dossierId } },
    body: { revision: 0, answers, language: 'fr' },
  });
  if (saved.status !== 200) throw new Error(`not saved: ${JSON.stringify(saved.problem)}`);
  return { dossierId, revision: saved.body.revision };
}

export async function submits(gateway: TestGateway, as: string, draft: Draft): Promise<Life> {
  const { dossierId, revision } = await drafts(gateway, as, draft);
  const sent = await gateway.call(submitDossier, {
    ...{ as, input: { dossierId } },
    body: { revision, declaration: true },
  });
  if (sent.status !== 201) throw new Error(`not submitted: ${JSON.stringify(sent.problem)}`);
  await gateway.drain();
  return { dossierId, revision: sent.body.revision };
}

export const decision = (revision: number, template: string, language = 'fr') => ({
  ...{ revision, template, language },
  facts: 'L’agent de quartier est passé le 1er décembre 2026.',
  reasons: ['La résidence principale est établie.'],
});

export async function claims(gateway: TestGateway, as: string, { dossierId }: Life): Promise<void> {
  const claimed = await gateway.call(claimDossier, { as, input: { dossierId } });
  if (claimed.status !== 201) throw new Error(`not claimed: ${JSON.stringify(claimed.problem)}`);
}

export async function decides(
  gateway: TestGateway,
  as: string,
  { dossierId, revision }: Life,
  template = 'registered',
  language = 'fr',
): Promise<Life> {
  const decided = await gateway.call(decideDossier, {
    ...{ as, input: { dossierId } },
    body: decision(revision, template, language),
  });
  if (decided.status !== 201) throw new Error(`not decided: ${JSON.stringify(decided.problem)}`);
  await gateway.drain();
  return { dossierId, revision: decided.body.revision };
}

export async function asksCorrection(
  gateway: TestGateway,
  as: string,
  { dossierId, revision }: Life,
  pointer = '/newAddress',
): Promise<void> {
  const asked = await gateway.call(askCorrection, {
    ...{ as, input: { dossierId } },
    body: { revision, fields: [{ pointer, remark: 'Il manque le numéro de boîte.' }] },
  });
  if (asked.status !== 201) throw new Error(`not asked: ${JSON.stringify(asked.problem)}`);
  await gateway.drain();
}

export async function handsOver(gateway: TestGateway, as: string, { dossierId, revision }: Life): Promise<void> {
  const handed = await gateway.call(handOverDossier, { as, input: { dossierId }, body: { revision } });
  if (handed.status !== 201) throw new Error(`not handed over: ${JSON.stringify(handed.problem)}`);
  await gateway.drain();
}

/** The criminal record's own system delivers its paper, with the code that its QR carries. */
export async function issues(
  gateway: TestGateway,
  as: string,
  { dossierId }: Life,
  checkCode?: string,
): Promise<string> {
  const file = multipart({ bytes: smallPdf, name: 'extrait.pdf', type: 'application/pdf' });
  const kept = await gateway.call(uploadAgencyDocument, { as, input: { dossierId }, ...file });
  if (kept.status !== 201) throw new Error(`not kept: ${JSON.stringify(kept.problem)}`);
  const decided = await gateway.call(decideAsAgency, {
    ...{ as, input: { dossierId } },
    body: {
      ...{ outcome: 'granted', language: 'fr', reasons: ['L’identité correspond.'], legalBasis: 'CIC art. 595' },
      ...{ appeal: 'Aucun recours.', documents: [{ document: kept.body.id, ...(checkCode && { checkCode }) }] },
    },
  });
  if (decided.status !== 201) throw new Error(`not issued: ${JSON.stringify(decided.problem)}`);
  await gateway.drain();
  return kept.body.id;
}

export async function carriesOut(gateway: TestGateway, as: string, { dossierId }: Life): Promise<void> {
  const reported = await gateway.call(reportExecution, {
    ...{ as, input: { dossierId } },
    body: { carriedOutAt: '2026-12-02T10:00:00Z', effectiveFrom: '2026-11-25' },
  });
  if (reported.status !== 201) throw new Error(`not reported: ${JSON.stringify(reported.problem)}`);
  await gateway.drain();
}
