import type { DossierStatus, DeadlineClock } from '@gun/dossiers-contract';
import type { Assurance, Language } from '@gun/kernel';
import type { Answers, Fact } from '@gun/procedures-contract';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A decision as it was taken, in the language in which it is authentic. */
export interface StoredDecision {
  readonly outcome: 'granted' | 'refused';
  readonly decidedAt: string;
  readonly language: Language;
  /** Key of the template, or `agency` when an agency's own system decided. */
  readonly template: string;
  readonly reasons: readonly string[];
  readonly facts: string;
  readonly conditions: readonly string[];
  readonly decidedBy: string;
  /** Present when an agency decided: its own legal basis and appeal, in words. */
  readonly agency?: { readonly id: string; readonly legalBasis: string; readonly appeal: string };
}

@Entity('dossier')
@Index('dossier_mine', { synchronize: false })
@Index('dossier_draft_expiry', { synchronize: false })
@Index('dossier_only_draft', { synchronize: false })
@Index('dossier_contesting', { synchronize: false })
@Index('dossier_closed', { synchronize: false })
@Check(
  'dossier_status',
  `status in ('draft', 'submitted', 'waiting', 'decided', 'completed', 'withdrawn', 'discarded')`,
)
@Check('dossier_owner_kind', `owner_kind in ('person', 'enterprise')`)
export class DossierEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'dossier_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dossier_pk' })
  id!: string;

  @Column('varchar', { name: 'owner_kind', length: 10 })
  ownerKind!: 'person' | 'enterprise';

  /** Whose personal data it holds: the owner, or the person who acts for an enterprise. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('varchar', { length: 20 })
  reference!: string;

  @Column('varchar', { length: 60 })
  procedure!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 12 })
  status!: DossierStatus;

  /** Begun because there was no draft of this procedure. An owner has at most one such draft of it. */
  @Column('boolean', { name: 'only_draft', default: false })
  onlyDraft!: boolean;

  /** The value of a register that it asks to put right; the mark on that value stands while it is open. */
  @Column('varchar', { length: 101, nullable: true })
  about!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  step!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  outcome!: 'granted' | 'refused' | null;

  /** Frozen at submission: the language of the dossier's documents (coordinated laws of 18 July 1966). */
  @Column('varchar', { length: 2 })
  language!: Language;

  @Column('varchar', { length: 12 })
  assurance!: Assurance;

  @Column('jsonb')
  answers!: Answers;

  /** What the registers said when the dossier was started, then when it was submitted. */
  @Column('jsonb')
  facts!: Fact[];

  @Column('int')
  revision!: number;

  @Column('varchar', { length: 60, nullable: true })
  office!: string | null;

  @Column('uuid', { name: 'claimant_id', nullable: true })
  claimantId!: string | null;

  @Column('varchar', { name: 'claimant_name', length: 200, nullable: true })
  claimantName!: string | null;

  @Column('jsonb', { nullable: true })
  clock!: DeadlineClock | null;

  @Column('jsonb', { nullable: true })
  decision!: StoredDecision | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn!: string | null;
}
