/** Writes of the catalogue: a definition is checked, then published for good. */
import type { InputIssue } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import {
  checkAgainstSources,
  checkDefinition,
  procedureProblem,
  type DefinitionFinding,
  type Office,
  type ProcedureDefinition,
} from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import { CatalogueReader } from './catalogue.reader';
import { ConnectedSources } from './connected-sources';
import { OfficeEntity } from './office.entity';
import { ProcedureVersionEntity } from './procedure-version.entity';

/** `unchanged`: exactly this was published before. */
export type Publication = 'published' | 'unchanged';

@Injectable()
export class CataloguePublishing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueReader,
    private readonly sources: ConnectedSources,
  ) {}

  /**
   * Publishes one version of a procedure.
   * @throws DomainProblem `definitionRefused` with everything that is wrong, or `versionTaken`
   */
  async publish(candidate: unknown): Promise<Publication> {
    const verdict = checkDefinition(candidate);
    if (!verdict.ok) throw procedureProblem('definitionRefused', { issues: verdict.findings.map(toIssue) });
    const { definition } = verdict;
    const findings = checkAgainstSources(definition.form, this.sources.list());
    if (findings.length > 0) throw procedureProblem('definitionRefused', { issues: findings.map(toIssue) });
    const publication = await this.database.transaction(async (tx) => {
      const added = await tx.query<unknown[]>(
        `insert into procedure_version (key, version, definition, published_at) values ($1, $2, $3, $4)
         on conflict do nothing returning version`,
        [definition.key, definition.version, JSON.stringify(definition), this.clock.now()],
      );
      if (added.length > 0) return 'published';
      const before = await tx.findOneByOrFail(ProcedureVersionEntity, {
        key: definition.key,
        version: definition.version,
      });
      if (!sameContent(before.definition, definition)) throw procedureProblem('versionTaken');
      return 'unchanged';
    });
    this.catalogue.forget();
    return publication;
  }

  /** Adds offices, or brings those that exist up to date: an address may change, a key may not. */
  async publishOffices(offices: readonly Office[]): Promise<void> {
    const rows = offices.map((details) => ({
      key: details.key,
      nis: details.nis ?? null,
      service: details.service ?? null,
      details,
    }));
    await this.database.transaction((tx) => tx.upsert(OfficeEntity, rows, ['key']));
    this.catalogue.forget();
  }
}

/** Compared as written, because the order of questions is part of a definition. */
const sameContent = (one: ProcedureDefinition, other: ProcedureDefinition): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const toIssue = ({ code, path, sentence }: DefinitionFinding): InputIssue => ({
  type: `urn:problem-type:gun:procedures:definitionRefused:${code}`,
  detail: sentence.slice(0, 1000),
  in: 'body',
  name: path.slice(0, 200),
});
