/** Loads and keeps dossiers. Every statement names the owner; nothing here decides anything. */
import { dossierProblems, readDossier, type TimelineEntry } from '@gun/dossiers-contract';
import {
  fillPath,
  problemsOf,
  uuidV7,
  type CitizenActor,
  type DomainProblem,
  type LocalizedText,
  type Verdict,
} from '@gun/kernel';
import type { Tx } from '@gun/nest';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import { DossierEntity } from './dossier.entity';
import { DossierCorrectionEntity, DossierEventEntity } from './dossier-history.entity';
import { mayWithAssurance } from './dossier-policy';
import { asSubmitted } from './submitted-dossier';

export const dossierProblem = problemsOf('dossiers', dossierProblems);

/** Turns a policy's refusal into the problem of the same name. */
export function ensureAllowed(verdict: Verdict<keyof typeof dossierProblems>, extra?: DomainProblem['extra']): void {
  if (!verdict.allowed) throw dossierProblem(verdict.reason, extra);
}

/** Acting needs the sign-in that the procedure asks; who has a weaker one is told which. */
export function ensureAssurance({ assurance }: CitizenActor, { assurance: wanted }: ProcedureDefinition): void {
  ensureAllowed(mayWithAssurance(assurance, wanted), { requiredAssurance: wanted });
}

/** What a refusal says when another dossier, or another tab, is in the way: where to go on. */
export const linkTo = ({ id }: Pick<DossierEntity, 'id'>) => ({
  dossier: id,
  dossierHref: fillPath(readDossier, { dossierId: id }),
});

export interface TimelineLine {
  readonly kind: TimelineEntry['kind'];
  readonly text: LocalizedText;
  readonly by: LocalizedText;
  readonly internal?: boolean;
}

@Injectable()
export class DossierStore {
  /** The dossier, locked until the transaction ends. A stranger's dossier and none at all are the same refusal. */
  async getForUpdate(tx: Tx, ownerId: string, id: string): Promise<DossierEntity> {
    const found = await tx.findOne(DossierEntity, { where: { ownerId, id }, lock: { mode: 'pessimistic_write' } });
    if (!found || found.status === 'discarded') throw dossierProblem('dossierNotFound');
    return found;
  }

  async get(tx: Tx, ownerId: string, id: string): Promise<DossierEntity> {
    const found = await tx.findOneBy(DossierEntity, { ownerId, id });
    if (!found || found.status === 'discarded') throw dossierProblem('dossierNotFound');
    return found;
  }

  /** The dossier as offices and agencies know it. */
  async getSubmitted(tx: Tx, ownerId: string, id: string): Promise<DossierEntity> {
    const stored = await this.get(tx, ownerId, id);
    return asSubmitted(stored, await this.corrections(tx, stored));
  }

  /** The owner of a dossier that an office handles; undefined when it is not this office's. */
  async findOwnerAtOffice(tx: Tx, office: string, id: string): Promise<string | undefined> {
    const rows = await tx.query<{ owner_id: string }[]>(
      `select owner_id from desk_dossier where office = $1 and dossier_id = $2`,
      [office, id],
    );
    return rows[0]?.owner_id;
  }

  /** The owner of a dossier that was handed to an agency; undefined when it never was. */
  async findOwnerAtAgency(tx: Tx, agency: string, id: string): Promise<string | undefined> {
    const rows = await tx.query<{ owner_id: string }[]>(
      `select owner_id from agency_event where agency = $1 and dossier_id = $2 limit 1`,
      [agency, id],
    );
    return rows[0]?.owner_id;
  }

  /** Keeps a new draft. False: another one was begun at the same moment, and this one may not stand beside it. */
  async insert(tx: Tx, dossier: DossierEntity): Promise<boolean> {
    const kept = await tx
      .createQueryBuilder()
      .insert()
      .into(DossierEntity)
      .values(dossier as never) // TypeORM's deep partial cannot express jsonb of unknown
      .orIgnore()
      .returning('id')
      .execute();
    const rows = kept.raw as unknown[]; // pg answers rows
    return rows.length > 0;
  }

  async save(tx: Tx, dossier: DossierEntity, now: Date): Promise<void> {
    dossier.updatedAt = now;
    const { ownerId, id } = dossier;
    await tx.update(DossierEntity, { ownerId, id }, dossier as never); // as above
  }

  async addLine(tx: Tx, { ownerId, id }: DossierEntity, at: Date, line: TimelineLine): Promise<void> {
    const entry = { ownerId, dossierId: id, id: uuidV7(), at, internal: false, ...line };
    await tx.insert(DossierEventEntity, entry);
  }

  corrections(tx: Tx, { ownerId, id }: DossierEntity): Promise<DossierCorrectionEntity[]> {
    return tx.find(DossierCorrectionEntity, { where: { ownerId, dossierId: id }, order: { id: 'ASC' } });
  }

  /** The correction that waits for an answer. */
  async findOpenCorrection(tx: Tx, dossier: DossierEntity): Promise<DossierCorrectionEntity | undefined> {
    return (await this.corrections(tx, dossier)).find((correction) => correction.answeredAt === null);
  }

  timeline(tx: Tx, { ownerId, id }: DossierEntity): Promise<DossierEventEntity[]> {
    return tx.find(DossierEventEntity, { where: { ownerId, dossierId: id }, order: { id: 'ASC' } });
  }
}
