import type { DossierEntity } from './dossier.entity';
import type { Correction } from './whole-dossier';

/**
 * The dossier as offices and agencies know it: what was last submitted. What the owner is still writing in a correction
 * is a draft, and nobody else's business until it is sent.
 */
export function asSubmitted(dossier: DossierEntity, corrections: readonly Correction[]): DossierEntity {
  const open = corrections.find(({ answeredAt }) => answeredAt === null);
  return open ? { ...dossier, answers: open.answersBefore } : dossier;
}
