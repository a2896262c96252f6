/** Dossiers of a person, with their answers, facts, proofs and timeline. */
import { EvidenceProvenance, EvidenceValue } from '@gun/data-broker-contract';
import { isClosed, isUnderWay } from '@gun/dossiers-contract';
import { LocalizedText } from '@gun/kernel';
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource, type Tx } from '@gun/nest';
import { Fact } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { DossierEraser } from './dossier-eraser';
import { DossierEntity } from '../record/dossier.entity';
import { DossierStore } from '../record/dossier-store';
import { EvidenceSeal } from '../evidence/evidence-seal';
import { EvidenceStore } from '../evidence/evidence-store';
import { freeFrom } from './retention-schedule';

const Moment = z.string();

@Injectable()
export class DossiersPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'dossiers';
  readonly title = { fr: 'Dossiers', nl: 'Dossiers', de: 'Dossiers', en: 'Dossiers' };
  readonly tables = [
    ...['dossier', 'dossier_event', 'dossier_correction', 'dossier_evidence', 'desk_dossier'],
    ...['queue_listing', 'representative_reading', 'dossier_fact_check'], // ids only, for some days
    'agency_event', // ids only, which say nothing once the dossier is gone: an agency finds its place in its feed by them
  ];
  readonly item = z.object({
    ...{ id: z.string(), reference: z.string(), procedure: z.string(), version: z.int(), name: LocalizedText },
    ...{ status: z.string(), outcome: z.string().optional(), language: z.string() },
    ...{ createdAt: Moment, updatedAt: Moment, submittedAt: Moment.optional() },
    answers: z.record(z.string(), z.unknown()),
    facts: z.array(Fact.omit({ value: true }).extend({ value: z.unknown().optional() })),
    decision: z.unknown().optional(),
    corrections: z.array(z.object({ askedAt: Moment, answeredAt: Moment.optional(), message: z.string().optional() })),
    timeline: z.array(z.object({ at: Moment, text: LocalizedText, by: LocalizedText })),
    proofs: z.array(
      z.object({
        ...{ type: z.string(), state: z.string(), askedAt: Moment },
        ...{ values: z.array(EvidenceValue).optional(), provenance: EvidenceProvenance.optional() },
      }),
    ),
  });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly evidence: EvidenceStore,
    private readonly seal: EvidenceSeal,
    private readonly eraser: DossierEraser,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const tx = this.database.manager;
    const rows = await tx.find(DossierEntity, {
      where: { ownerId: personId },
      select: { id: true },
      order: { id: 'ASC' },
    });
    for (const { id } of rows) yield this.whole(tx, personId, id);
  }

  async fates(personId: string): Promise<DataFate[]> {
    const rows = await this.database.manager.find(DossierEntity, {
      where: { ownerId: personId },
      select: { id: true, status: true, procedure: true, version: true, outcome: true, updatedAt: true },
    });
    const drafts = rows.filter(({ status }) => status === 'draft' || status === 'discarded');
    const open = rows.filter(({ status }) => isUnderWay(status));
    const over = rows.filter(({ status }) => isClosed(status));
    return [
      ...(drafts.length > 0
        ? [{ fate: 'erased', what: words.drafts, count: drafts.length, reason: words.draftsGo } as const]
        : []),
      ...(open.length > 0
        ? [{ fate: 'held', what: words.open, count: open.length, reason: words.beingHandled } as const]
        : []),
      ...(await Promise.all(over.map((dossier) => this.fateOf(dossier)))),
    ];
  }

  erase(personId: string, before: Date): Promise<void> {
    return this.eraser.eraseOf(personId, before);
  }

  private async fateOf(dossier: DossierEntity): Promise<DataFate> {
    const { about, retention } = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const until = freeFrom(dossier);
    return { fate: 'held', what: about.name, count: 1, reason: retention, ...(until && { until }) };
  }

  private async whole(tx: Tx, ownerId: string, id: string): Promise<z.infer<DossiersPersonalData['item']>> {
    const { dossier, timeline, corrections } = await this.dossiers.read(tx, ownerId, id);
    const { about } = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const proofs = await this.evidence.list(tx, dossier);
    const { reference, procedure, version, status, language, outcome, answers, decision } = dossier;
    return {
      ...{ id, reference, procedure, version, name: about.name, status, language, answers },
      ...(outcome && { outcome }),
      ...{ createdAt: dossier.createdAt.toISOString(), updatedAt: dossier.updatedAt.toISOString() },
      ...(dossier.submittedAt && { submittedAt: dossier.submittedAt.toISOString() }),
      facts: dossier.facts.map(withoutOthers),
      ...(decision && { decision }),
      corrections: corrections.map(({ askedAt, answeredAt, message }) => ({
        askedAt: askedAt.toISOString(),
        ...(answeredAt && { answeredAt: answeredAt.toISOString() }),
        ...(message && { message }),
      })),
      timeline: timeline
        .filter(({ internal }) => !internal)
        .map(({ at, text, by }) => ({ at: at.toISOString(), text, by })),
      proofs: await Promise.all(
        proofs.map(async ({ id: proof, type, state, askedAt, sealed, provenance }) => ({
          ...{ type, state, askedAt: askedAt.toISOString() },
          ...(sealed && { values: await this.seal.open(dossier, proof, sealed) }),
          ...(provenance && { provenance }),
        })),
      ),
    };
  }
}

/** Who lives with a person is told by relation: their names and birth dates are theirs (GDPR art. 15(4)). */
const withoutOthers = ({ value, ...fact }: Fact) => ({
  ...fact,
  ...(value && {
    value: value.members ? { members: value.members.map(({ relation }) => ({ relation })) } : value,
  }),
});

const words = {
  drafts: { fr: 'Brouillons', nl: 'Ontwerpen', de: 'Entwürfe', en: 'Drafts' },
  draftsGo: {
    fr: 'Rien n’a été envoyé : personne d’autre ne les a lus.',
    nl: 'Er is niets verstuurd: niemand anders heeft ze gelezen.',
    de: 'Nichts wurde abgeschickt: Niemand sonst hat sie gelesen.',
    en: 'Nothing was sent: nobody else has read them.',
  },
  open: {
    fr: 'Dossiers en cours',
    nl: 'Lopende dossiers',
    de: 'Laufende Dossiers',
    en: 'Dossiers under way',
  },
  beingHandled: {
    fr: 'L’administration doit y répondre. Retirez un dossier pour l’arrêter ; il est ensuite gardé comme sa démarche l’annonce.',
    nl: 'De administratie moet erop antwoorden. Trek een dossier in om het te stoppen; daarna wordt het bewaard zoals de procedure aankondigt.',
    de: 'Die Verwaltung muss sie beantworten. Ziehen Sie ein Dossier zurück, um es zu beenden; danach wird es aufbewahrt, wie sein Verfahren es ankündigt.',
    en: 'The administration must answer them. Withdraw a dossier to stop it; it is then kept as its procedure says.',
  },
};
