/** Loads and keeps dossiers. Every statement names the owner; nothing here decides anything. */
import { dossierProblems, readDossier as readDossierRoute } from '@gun/dossiers-contract';
import {
  coversProcedure,
  fillPath,
  problemsOf,
  type CitizenActor,
  type DomainProblem,
  type Verdict,
} from '@gun/kernel';
import { Database, type Tx } from '@gun/nest';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import { DossierEntity } from './dossier.entity';
import { DossierEventEntity } from './dossier-history.entity';
import { mayWithAssurance } from '../handling/dossier-policy';
import { readDossier, toFoundDossier, type DossierRow, type FoundDossier, type Key } from './dossier-sql';
import { asSubmitted } from './submitted-dossier';
import type { WholeDossier } from './whole-dossier';

export const dossierProblem = problemsOf('dossiers', dossierProblems);

/** Turns a policy's refusal into the problem of the same name. */
export function ensureAllowed(verdict: Verdict<keyof typeof dossierProblems>, extra?: DomainProblem['extra']): void {
  if (!verdict.allowed) throw dossierProblem(verdict.reason, extra);
}

/** Acting needs the sign-in that the procedure asks; who has a weaker one is told which. */
export function ensureAssurance({ assurance }: CitizenActor, { assurance: wanted }: ProcedureDefinition): void {
  ensureAllowed(mayWithAssurance(assurance, wanted), { requiredAssurance: wanted });
}

/** Under a mandate, what it does not cover is not there. */
export function ensureCovered(actor: CitizenActor, { procedure }: Pick<DossierEntity, 'procedure'>): void {
  if (!coversProcedure(actor, procedure)) throw dossierProblem('dossierNotFound');
}

/** What a refusal says when another dossier, or another tab, is in the way: where to go on. */
export const linkTo = ({ id }: Pick<DossierEntity, 'id'>) => ({
  dossier: id,
  dossierHref: fillPath(readDossierRoute, { dossierId: id }),
});

@Injectable()
export class DossierStore {
  constructor(private readonly database: Database) {}

  /** The dossier with all that happened to it. A stranger's dossier and none at all are the same refusal. */
  async read(tx: Tx, ownerId: string, id: string, key?: Key): Promise<FoundDossier> {
    const values = [ownerId, id, key?.caller, key?.call.key];
    const [row] = await this.database.run<DossierRow>(readDossier, values, tx);
    if (!row || row.status === 'discarded') throw dossierProblem('dossierNotFound');
    return toFoundDossier(row);
  }

  /** The dossier of the party that somebody acts for. */
  async readMine(tx: Tx, actor: CitizenActor, id: string): Promise<FoundDossier> {
    const found = await this.read(tx, actor.partyId, id);
    ensureCovered(actor, found.dossier);
    return found;
  }

  /** The dossier alone, locked until the transaction ends. */
  async getForUpdate(tx: Tx, ownerId: string, id: string): Promise<DossierEntity> {
    const found = await tx.findOne(DossierEntity, { where: { ownerId, id }, lock: { mode: 'pessimistic_write' } });
    if (!found || found.status === 'discarded') throw dossierProblem('dossierNotFound');
    return found;
  }

  /** The dossier as offices and agencies know it. */
  async getSubmitted(tx: Tx, ownerId: string, id: string): Promise<DossierEntity> {
    const { dossier, corrections } = await this.read(tx, ownerId, id);
    return asSubmitted(dossier, corrections);
  }

  /** The owner of a dossier that an office handles; undefined when it is not this office's. */
  async findOwnerAtOffice(tx: Tx, office: string, id: string): Promise<string | undefined> {
    const rows = await tx.query<{ owner_id: string }[]>(
      `select owner_id from desk_dossier where office = $1 and dossier_id = $2`,
      [office, id],
    );
    return rows[0]?.owner_id;
  }

  /** Owner and procedure of a dossier that was handed to an agency; undefined when it never was. */
  async findAtAgency(tx: Tx, agency: string, id: string): Promise<{ ownerId: string; procedure: string } | undefined> {
    const [row] = await tx.query<{ owner_id: string; procedure: string }[]>(
      `select owner_id, procedure from agency_event where agency = $1 and dossier_id = $2 limit 1`,
      [agency, id],
    );
    return row && { ownerId: row.owner_id, procedure: row.procedure };
  }

  /**
   * Keeps a new draft and the line that says so. False: another one was begun at the same moment, and this one may not
   * stand beside it.
   */
  async insert(tx: Tx, { dossier, timeline }: WholeDossier): Promise<boolean> {
    const kept = await tx
      .createQueryBuilder()
      .insert()
      .into(DossierEntity)
      .values(dossier as never) // TypeORM's deep partial cannot express jsonb of unknown
      .orIgnore()
      .returning('id')
      .execute();
    const rows = kept.raw as unknown[]; // pg answers rows
    if (rows.length === 0) return false;
    const place = { ownerId: dossier.ownerId, dossierId: dossier.id };
    await tx.insert(
      DossierEventEntity,
      timeline.map((line) => ({ ...place, ...line })),
    );
    return true;
  }
}
