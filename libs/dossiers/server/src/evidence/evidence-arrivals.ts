/**
 * A source that was to answer later has its answer ready. The owner looks before anybody else: nothing is fetched until
 * they ask, and nothing is kept until then.
 */
import { evidenceReady } from '@gun/data-broker-contract';
import { EvidenceReader } from '@gun/data-broker-server';
import { dossierEvidenceArrived } from '@gun/dossiers-contract';
import { DomainProblem } from '@gun/kernel';
import { Database, EventSubscribers } from '@gun/nest';
import { findField } from '@gun/procedures-contract/engine';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs, type Verb } from '../record/dossier-verbs';
import { concerning } from '../record/dossier-concerning';
import type { DossierEvidenceEntity } from './dossier-evidence.entity';
import { fill, lines } from '../wording/dossier-wording';
import { sourceOf } from './evidence-source';
import { EvidenceStore } from './evidence-store';

@Injectable()
export class EvidenceArrivals implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly database: Database,
    private readonly verbs: DossierVerbs,
    private readonly catalogue: CatalogueReader,
    private readonly sources: EvidenceReader,
    private readonly store: EvidenceStore,
  ) {}

  onModuleInit(): void {
    this.subscribers.on(evidenceReady, 'evidenceArrivals', (_, { ownerId, dossierId, type }) =>
      this.arrived(ownerId, dossierId, type),
    );
  }

  /** Told twice, it happens once: only what is awaited arrives. What others awaited is no dossier of ours. */
  private arrived(ownerId: string, dossierId: string, type: string): Promise<void> {
    return this.verbs.carryOut(this.arrivalOf(ownerId, dossierId, type)).catch((error: unknown) => {
      if (!(error instanceof DomainProblem) || error.code !== 'dossierNotFound') throw error;
    });
  }

  private arrivalOf(ownerId: string, dossierId: string, type: string): Verb<void> {
    return {
      ...{ ownerId, dossierId },
      decide: async (change) => {
        const rows = await this.store.list(this.database.manager, change.dossier);
        const awaited = rows.filter((row) => row.type === type && row.state === 'awaited');
        for (const row of awaited) await this.arrive(change, row);
      },
      answer: () => undefined,
    };
  }

  private async arrive(change: DossierChange, row: DossierEvidenceEntity): Promise<void> {
    const { procedure, version, status } = change.dossier;
    const { form } = await this.catalogue.getVersion(procedure, version);
    const field = findField(form, `/${row.id}`);
    this.store.change(change, row, { state: 'arrived' });
    change.update({});
    if (!field || status === 'draft') return;
    const text = fill(lines.evidenceArrived, field.label);
    change.addLine({ kind: 'evidenceArrived', text, by: sourceOf(this.sources, row) });
    change.publish(dossierEvidenceArrived(concerning(change.dossier)));
  }
}
