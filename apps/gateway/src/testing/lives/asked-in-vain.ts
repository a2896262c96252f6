/** The question of an agency that a person refused, for the access matrix. */
import { askEvidence, refusePreview, startPreviewSession } from '@gun/data-broker-contract';
import type { Life } from './lives';
import type { TestGateway } from '../test-gateway';

/** As the agency and as the person know it. */
export interface Asked {
  readonly previewSessionId: string;
  readonly previewId: string;
  readonly conversationId: string;
}

/** A type of evidence that some agency may ask for. */
export const asked = 'vehicle-registration';
/** The agency of a dossier asks for evidence, and the person refuses. */
export async function asksInVain(
  gateway: TestGateway,
  agency: string,
  as: string,
  { dossierId }: Life,
): Promise<Asked> {
  gateway.sources.permits(agency, asked);
  const about = { dossier: dossierId, evidenceTypes: [asked] };
  const { body: session } = await gateway.call(startPreviewSession, { as: agency, body: about });
  const { body: evidence } = await gateway.call(askEvidence, {
    ...{ as: agency, body: { ...about, previewSession: session.id } },
  });
  await gateway.call(refusePreview, { as, input: { previewId: session.id } });
  return { previewSessionId: session.id, previewId: session.id, conversationId: evidence.id };
}
