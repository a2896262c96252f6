/** Which evidence is connected, and what a consumer may have of it for a purpose: authorisations are data. */
import type { EvidenceType } from '@gun/data-broker-contract';
import { brusselsDate } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { connectorsToken } from '../sources/connectors-token';
import {
  fieldsFor,
  mayDisclose,
  type Authorisation,
  type Disclosure,
  type EvidenceRequest,
} from '../legal-bases/disclosure-policy';
import type { EvidencePermission, EvidenceQuestion } from './evidence.reader';
import { counter } from '../legal-bases/legal-bases';
import { authorisationsToken } from '../registers/register.reader';
import { SourceLines } from '../sources/source-lines';
import type { EvidenceConnector } from '../sources/evidence-connector';
import { HolderWallets } from '../sources/in-wallet/holder-wallets';

@Injectable()
export class EvidencePermissions {
  constructor(
    private readonly lines: SourceLines,
    private readonly clock: Clock,
    private readonly wallets: HolderWallets,
    @Inject(authorisationsToken) private readonly authorisations: readonly Authorisation[],
    @Inject(connectorsToken) private readonly connectors: readonly EvidenceConnector[],
  ) {}

  /** Undefined for a type that no connector offers, and for one whose source has no line in this installation. */
  connectorOf(type: string): EvidenceConnector | undefined {
    return this.connected().find((connector) => connector.type.key === type);
  }

  list(): readonly EvidenceType[] {
    return this.connected().map(({ type }) => type);
  }

  /** What would be asked: the fields of the purpose, and of these only the wanted ones. */
  requestFor(
    { key: type, source }: EvidenceType,
    { purpose, consumer = counter, fields: wanted }: Pick<EvidenceQuestion, 'purpose' | 'consumer' | 'fields'>,
  ): EvidenceRequest {
    const relation = { consumer, purpose, source: source.key, type };
    const fields = fieldsFor(relation, this.authorisations, this.today());
    return { ...relation, fields: wanted ? fields.filter((field) => wanted.includes(field)) : fields };
  }

  verdictOn(request: EvidenceRequest): Disclosure {
    return mayDisclose(request, this.authorisations, this.today());
  }

  /** What the person reads before they ask; undefined when no authorisation in force allows it. */
  permissionFor(purpose: string, type: string, consumer: string): EvidencePermission | undefined {
    const known = this.connectorOf(type)?.type;
    if (!known) return undefined;
    const request = this.requestFor(known, { purpose, consumer });
    const verdict = this.verdictOn(request);
    if (!verdict.allowed) return undefined;
    const { legalBasis, deliberationRef, validTo, withoutPreview } = verdict.authorisation;
    return {
      ...{ fields: request.fields, legalBasis },
      ...(deliberationRef && { deliberation: deliberationRef }),
      ...(validTo && { until: validTo }),
      ...(withoutPreview && { withoutPreview }),
    };
  }

  private connected(): readonly EvidenceConnector[] {
    return this.connectors.filter(({ type, inWallet }) =>
      inWallet ? this.wallets.isOpen : this.lines.has(type.source.key),
    );
  }

  private today(): string {
    return brusselsDate(this.clock.now().getTime());
  }
}
