/** What is asked for in the access matrix: dossiers that were lived, and all that came with them. */
import { listAccesses } from '@gun/data-broker-contract';
import { deleteDocument, uploadDocument } from '@gun/documents-contract';
import { discardDraft, openDossier, readDossier } from '@gun/dossiers-contract';
import { proposeMandate, revokeMandate } from '@gun/identity-contract';
import { SignIns } from '@gun/identity-server';
import { uuidV7 } from '@gun/kernel';
import { listNotifications } from '@gun/notifications-contract';
import { askDataExport, askErasure, takeErasureBack } from '@gun/own-data-contract';
import { DataExportMaker } from '@gun/own-data-server';
import { askContactCode, giveContact } from '@gun/profile-contract';
import { askPresentation, receiveRequest } from '@gun/wallet-contract';
import { asksInVain, type Asked } from '../lives/asked-in-vain';
import {
  asksForExtractForMinors,
  carriesOut,
  claims,
  decides,
  drafts,
  handsOver,
  issues,
  movesAlone,
  submits,
  type Life,
} from '../lives/lives';
import { multipart, smallPdf } from '../multipart';
import type { TestGateway } from '../test-gateway';
import { cancelsAReservation } from '../lives/training';
import { addsDiploma } from '../wallets/wallets';

export interface Objects extends Asked {
  readonly dossierId: string;
  readonly documentId: string;
  readonly notificationId: string;
  readonly mandateId: string;
  /** The same mandate, as one of the permissions of its writer. */
  readonly kind: string;
  readonly permissionId: string;
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
  /** An opening at a desk, a document prepared at a counter, a letter with its PIN: of nobody in the matrix. */
  readonly openingId: string;
  readonly offerId: string;
  readonly letterId: string;
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

/** Whoever did not handle a dossier that is closed writes why they open it; then it stays open to them for a while. */
export const reason = 'Vérification pour la matrice des accès';

export async function movesToNamur(gateway: TestGateway): Promise<Life & Asked> {
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

export async function getsAnExtract(gateway: TestGateway): Promise<Life & Asked> {
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

export async function objectsOf(
  gateway: TestGateway,
  as: string,
  { revision: _, ...life }: Life & Asked,
  wording: Pick<Objects, 'template' | 'language' | 'contactId'>,
): Promise<Objects> {
  const { dossierId } = life;
  const view = await gateway.call(readDossier, { as, input: { dossierId } });
  const inbox = await gateway.call(listNotifications, { as });
  const { body: log } = await gateway.call(listAccesses, { as });
  const mandateId = await endsAMandate(gateway, as);
  const receipt = view.body.documents.find(({ kind }) => kind === 'receipt');
  return {
    ...{ ...life, ...wording },
    documentId: receipt?.id ?? 'no receipt was issued',
    notificationId: inbox.body.items[0]?.id ?? 'no message arrived',
    accessId: log.items[0]?.entry.id ?? 'nothing was read',
    ...{ mandateId, kind: 'mandate', permissionId: mandateId },
    signInId: await signedIn(gateway, as),
    credentialId: await addsDiploma(gateway, as),
    ...(await asksToBeShown(gateway, as)),
    ...(await ownDataOf(gateway, as)),
    ...{ reservationId: await cancelsAReservation(gateway, as), claimId: uuidV7() },
    ...{ openingId: uuidV7(), offerId: uuidV7(), letterId: uuidV7() },
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
export async function wearsOutAContact(gateway: TestGateway, as: string): Promise<string> {
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

export const inNamur = { template: 'registered', language: 'fr' };

/** Objects that nobody has. */
export const strangers = (): Objects => ({
  ...{
    dossierId: uuidV7(),
    documentId: uuidV7(),
    notificationId: uuidV7(),
    mandateId: uuidV7(),
    ...{ kind: 'mandate', permissionId: uuidV7() },
    signInId: uuidV7(),
    contactId: uuidV7(),
    exportId: uuidV7(),
    erasureId: uuidV7(),
    reservationId: uuidV7(),
    claimId: uuidV7(),
    openingId: uuidV7(),
    offerId: uuidV7(),
    letterId: uuidV7(),
    accessId: uuidV7(),
    credentialId: uuidV7(),
    presentationId: uuidV7(),
    requestId: uuidV7(),
  },
  ...{ previewSessionId: uuidV7(), previewId: uuidV7(), conversationId: uuidV7() },
  ...inNamur,
});

/** A draft with an upload of its own, as its owner left it. */
export async function startsSomething(gateway: TestGateway): Promise<Objects> {
  const { dossierId } = await drafts(gateway, 'camille', { answers: movesAlone() });
  const file = multipart({ bytes: smallPdf, name: 'plan.pdf', type: 'application/pdf' });
  const { body } = await gateway.call(uploadDocument, { as: 'camille', ...file });
  return { ...strangers(), dossierId, documentId: body.id };
}

export async function throwsAway(gateway: TestGateway): Promise<Objects> {
  const objects = await startsSomething(gateway);
  const { dossierId, documentId } = objects;
  await gateway.call(discardDraft, { as: 'camille', input: { dossierId } });
  await gateway.call(deleteDocument, { as: 'camille', input: { documentId } });
  return objects;
}
