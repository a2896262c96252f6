/**
 * The explicit request of a person for their evidence (Regulation (EU) 2018/1724, art. 14(4)): who asked, for which
 * procedure and dossier, and for exactly which types. It is no legal basis and no consent, only the proof that nothing
 * was fetched behind anybody's back. Rows are added and never changed. What is read outside any dossier stands under the
 * party itself.
 */
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { EvidenceQuestion } from '../evidence/evidence.reader';

const keepRequest = {
  name: 'keep-evidence-request',
  text: `insert into evidence_request (owner_id, id, person_id, purpose, dossier_id, types, at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
};

@Injectable()
export class EvidenceRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The id of the request, once it is kept. */
  async record({ partyId, personId }: CitizenActor, question: EvidenceQuestion): Promise<string> {
    const id = uuidV7();
    const { purpose, dossierId = partyId, types } = question;
    await this.database.commit(keepRequest, [partyId, id, personId, purpose, dossierId, types, this.clock.now()]);
    return id;
  }
}
