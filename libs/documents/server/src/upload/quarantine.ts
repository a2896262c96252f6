/** Looks again at what no scanner could look at, and throws away what nobody used. The worker calls it now and then. */
import { Database, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { DocumentStore } from '../store/document-store';
import { DocumentEntity } from '../store/document.entity';
import { VirusScanner } from './virus-scanner.client';

export interface QuarantineRound {
  readonly released: number;
  readonly removed: number;
}

@Injectable()
export class Quarantine {
  constructor(
    private readonly database: Database,
    private readonly store: DocumentStore,
    private readonly scanner: VirusScanner,
  ) {}

  /** Scans up to `limit` waiting documents; stops at the first that the scanner cannot look at. */
  async lookAgain(limit = 20): Promise<QuarantineRound> {
    const round = { released: 0, removed: 0 };
    const waiting = await this.database.manager.find(DocumentEntity, {
      where: { status: 'quarantined' },
      order: { createdAt: 'asc' },
      take: limit,
    });
    for (const { ownerId, id } of waiting) {
      const result = await this.database.transaction((tx) => this.lookAt(tx, ownerId, id));
      if (result === 'unavailable') break;
      round[result] += 1;
    }
    return round;
  }

  /** Deletes uploads that no dossier holds and that are older than `before`. */
  async discardUnused(before: Date, limit = 200): Promise<number> {
    const unused = await this.database.manager.find(DocumentEntity, {
      where: { kind: 'upload', dossierId: IsNull(), createdAt: LessThan(before) },
      take: limit,
    });
    for (const { ownerId, id } of unused) await this.database.transaction((tx) => this.store.remove(tx, ownerId, id));
    return unused.length;
  }

  private async lookAt(tx: Tx, ownerId: string, id: string): Promise<keyof QuarantineRound | 'unavailable'> {
    const { result } = await this.scanner.scan(await this.store.getBytes(tx, ownerId, id));
    if (result === 'unavailable') return result;
    if (result === 'infected') {
      await this.store.remove(tx, ownerId, id);
      return 'removed';
    }
    await tx.update(DocumentEntity, { ownerId, id }, { status: 'released' });
    return 'released';
  }
}
