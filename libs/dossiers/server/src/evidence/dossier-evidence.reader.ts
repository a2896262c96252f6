/** Answers what proofs a dossier has: to its owner all of them, to offices and agencies what the owner let pass. */
import { EvidenceReader, type EvidencePermission } from '@gun/data-broker-server';
import { legalText, type EvidenceType } from '@gun/data-broker-contract';
import type {
  DossierEvidence,
  EvidenceInHand,
  EvidenceOfDossier,
  EvidenceOrigin,
  EvidenceState,
} from '@gun/dossiers-contract';
import { inEveryLanguage } from '@gun/kernel';
import { Clock, type Tx } from '@gun/nest';
import { evidenceIn, walkForm, type AskedEvidence } from '@gun/procedures-contract/engine';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import type { DossierEvidenceEntity } from './dossier-evidence.entity';
import type { DossierEntity } from '../record/dossier.entity';
import { formStateOf } from '../handling/dossier-situation';
import { EvidenceSeal } from './evidence-seal';
import { EvidenceStore } from './evidence-store';

@Injectable()
export class DossierEvidenceReader {
  constructor(
    private readonly clock: Clock,
    private readonly sources: EvidenceReader,
    private readonly store: EvidenceStore,
    private readonly seal: EvidenceSeal,
  ) {}

  async ofDossier(tx: Tx, dossier: DossierEntity, definition: ProcedureDefinition): Promise<EvidenceOfDossier> {
    const asked = evidenceIn(definition.form);
    const rows = asked.length > 0 ? await this.store.list(tx, dossier) : [];
    const items = asked.map((proof) =>
      this.item(
        dossier,
        definition,
        proof,
        rows.find(({ id }) => id === proof.id),
      ),
    );
    return {
      items: await Promise.all(items),
      revision: dossier.revision,
      choices: Object.fromEntries(asked.flatMap(({ id }) => choiceIn(dossier, id))),
    };
  }

  /** What an office or an agency receives. A preview that was not accepted is nobody's business but the owner's. */
  async inHand(tx: Tx, dossier: DossierEntity, definition: ProcedureDefinition): Promise<EvidenceInHand[]> {
    if (evidenceIn(definition.form).length === 0) return [];
    const rows = await this.store.list(tx, dossier);
    const shown = visibleEvidence(dossier, definition, dossier.submittedAt ?? this.clock.now());
    const items = shown.map(async (proof) => {
      const type = this.sources.find(proof.evidence.type);
      const row = rows.find(({ id }) => id === proof.id);
      const state = stateInHand(dossier.answers[proof.id], row);
      const known = state === 'accepted' && row ? await this.opened(dossier, row, type) : {};
      return {
        ...described(proof, type),
        ...known,
        ...(state === 'awaited' && row?.expectedAt && { expectedAt: row.expectedAt.toISOString() }),
        state,
      };
    });
    return Promise.all(items);
  }

  private async item(
    dossier: DossierEntity,
    definition: ProcedureDefinition,
    proof: AskedEvidence,
    row: DossierEvidenceEntity | undefined,
  ): Promise<DossierEvidence> {
    const type = this.sources.find(proof.evidence.type);
    const permission = type && this.sources.permissionFor(definition.key, type.key);
    const over = row?.state === 'preview' && (!row.previewUntil || row.previewUntil <= this.clock.now());
    const state = !row ? 'notAsked' : over ? (dossier.status === 'draft' ? 'notAsked' : 'arrived') : row.state;
    return {
      ...described(proof, type),
      purpose: proof.field.purpose,
      source: type
        ? { name: type.source.name, keeper: type.source.keeper, manner: type.source.manner }
        : { name: proof.field.label, keeper: proof.field.label, manner: 'immediate' },
      ...(permission && { legalBasis: legalText(permission.legalBasis), fields: permittedFields(type, permission) }),
      retention: proof.evidence.retention,
      state,
      ...(row?.failure && { failure: row.failure }),
      ...(row && (state === 'preview' || state === 'accepted') && (await this.opened(dossier, row, type))),
      ...(state === 'preview' && row?.previewUntil && { previewUntil: row.previewUntil.toISOString() }),
      ...(row?.expectedAt && { expectedAt: row.expectedAt.toISOString() }),
      ...(state === 'awaited' && row?.previewLocation && { previewLocation: row.previewLocation }),
    };
  }

  private async opened(dossier: DossierEntity, row: DossierEvidenceEntity, type: EvidenceType | undefined) {
    if (!row.sealed || !row.provenance) return {};
    return {
      values: await this.seal.open(dossier, row.id, row.sealed),
      origin: originOf(row.provenance, type),
    };
  }
}

/** The proofs that a form asks for with these answers. */
export function visibleEvidence(
  dossier: Pick<DossierEntity, 'answers' | 'facts'>,
  { form }: ProcedureDefinition,
  at: Date,
): AskedEvidence[] {
  const shown = walkForm(form, formStateOf(dossier, at)).pages.flatMap(({ fields }) => fields);
  return evidenceIn(form).filter(({ pointer }) => shown.some((field) => field.pointer === pointer));
}

const choiceIn = ({ answers }: DossierEntity, id: string): [string, 'use' | 'own'][] => {
  const choice = answers[id];
  return choice === 'use' || choice === 'own' ? [[id, choice]] : [];
};

const described = ({ id, field, evidence }: AskedEvidence, type: EvidenceType | undefined) => ({
  id,
  type: evidence.type,
  label: field.label,
  title: type?.title ?? field.label,
  fields: type?.fields ?? [],
});

const permittedFields = (type: EvidenceType, { fields }: EvidencePermission) =>
  type.fields.filter(({ key }) => fields.includes(key));

function originOf(
  { signature: _, source: key, ...told }: NonNullable<DossierEvidenceEntity['provenance']>,
  type: EvidenceType | undefined,
): EvidenceOrigin {
  const source = told.issuer ? inEveryLanguage(told.issuer) : (type?.source.keeper ?? inEveryLanguage(key));
  return { ...told, source, verified: true };
}

/** What a source that was asked says of what the owner provided. */
const checks = ['confirmed', 'differs', 'absent'] as const satisfies readonly EvidenceState[];
const isCheck = (state: EvidenceState): state is (typeof checks)[number] => checks.some((known) => known === state);

function stateInHand(choice: unknown, row: DossierEvidenceEntity | undefined): EvidenceInHand['state'] {
  // What a source says once it is back may be accepted beside a paper that was sent instead.
  if (row?.state === 'accepted' || row?.state === 'erased') return row.state;
  if (choice === 'use') return 'awaited';
  return row && isCheck(row.state) ? row.state : 'own';
}
