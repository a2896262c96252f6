import { RepresentationSource } from '@gun/identity-server';
import { Clock } from '@gun/nest';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessLog } from './access-log/access-log';
import { accessLogConfigToken } from './access-log/access-log-config';
import { AccessLogReader } from './access-log/access-log.reader';
import { AccessLogSealer } from './access-log/access-log-sealer';
import { AccessesController } from './access-log/accesses.controller';
import { AccessLogWatch } from './access-log/access-log-watch';
import { BrokerPersonalData } from './access-log/broker-personal-data';
import { HeadSigner } from './access-log/head-signer';
import { HeadTimestamps } from './access-log/head-timestamps';
import { HeadsReader } from './access-log/heads.reader';
import { LineSeal } from './access-log/line-seal';
import { QuestionLog, RegisterAccesses } from './access-log/register-accesses';
import { AccessRetention } from './access-log/retention';
import { LocalTimestampAuthority } from './access-log/timestamp/local-timestamp-authority';
import { TimestampAuthority, TimestampAuthorityClient } from './access-log/timestamp/timestamp-authority.client';
import { TreeStore } from './access-log/tree-store';
import { AgencyEvidenceController } from './agency-evidence/agency-evidence.controller';
import { AgencyEvidenceService } from './agency-evidence/agency-evidence.service';
import { AgencyQuestions } from './agency-evidence/agency-questions';
import { EvidenceCallStore } from './agency-evidence/evidence-call-store';
import { OldQuestions } from './agency-evidence/old-questions';
import { portalUrlToken } from './agency-evidence/portal-url';
import { PreviewFingerprint } from './agency-evidence/preview-fingerprint';
import { PreviewPermissions } from './agency-evidence/preview-permissions';
import { PreviewSessionsService } from './agency-evidence/preview-sessions.service';
import { PreviewStore } from './agency-evidence/preview-store';
import { PseudonymsController } from './agency-evidence/pseudonyms.controller';
import { PseudonymsReader } from './agency-evidence/pseudonyms.reader';
import { PreviewsController } from './agency-evidence/previews.controller';
import { PreviewsService } from './agency-evidence/previews.service';
import type { BrokerConfig } from './broker-config';
import { ConnectedEvidenceReader } from './evidence/connected-evidence.reader';
import { connectorsToken } from './sources/connectors-token';
import type { Authorisation } from './legal-bases/disclosure-policy';
import { EnterpriseRegister, EnterpriseRegisterClient } from './registers/enterprise-register.client';
import { EvidenceCatalogueController } from './evidence/evidence-catalogue.controller';
import { EvidenceCatalogueReader } from './evidence/evidence-catalogue.reader';
import { EvidenceLines } from './evidence/evidence-lines';
import { EvidencePermissions } from './evidence/evidence-permissions';
import { EvidenceReader } from './evidence/evidence.reader';
import { NationalRegister, NationalRegisterClient } from './registers/national-register.client';
import { RegisterRepresentation } from './registers/register-representation';
import { authorisationsToken, RegisterReader } from './registers/register.reader';
import { SourceLines } from './sources/source-lines';
import { connectors } from './sources/connectors';
import type { EvidenceConnector } from './sources/evidence-connector';
import { evidenceFiles } from './sources/evidence-files.connector';
import { typesOf } from './sources/evidence-offer';
import { DeferredEvidence } from './sources/deferred-evidence';
import { DeferredQuestions } from './sources/deferred-questions';
import { EvidenceRequests } from './sources/evidence-requests';
import { HolderWallets } from './sources/in-wallet/holder-wallets';
import { X509Certificate } from 'node:crypto';

const certificatesIn = (pem: string): Buffer[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].map(
    ([one]) => new X509Certificate(one).raw,
  );

const authorityOf = ({ timestamps }: BrokerConfig['accessLog'], clock: Clock): TimestampAuthority =>
  'url' in timestamps
    ? new TimestampAuthorityClient(timestamps.url, certificatesIn(timestamps.certificates))
    : new LocalTimestampAuthority(timestamps.directory, clock);

const offersIn = ({ sources }: BrokerConfig) =>
  Object.entries(sources).flatMap(([key, { offers }]) => (offers ? [{ key, offers }] : []));

/** A connector for each type of evidence that a source offers by configuration alone. */
const offeredBy = (config: BrokerConfig): EvidenceConnector[] =>
  offersIn(config).flatMap(({ key, offers }) =>
    typesOf(key, offers).map(({ type, mayLack }) => evidenceFiles(type, offers, mayLack)),
  );

const authorisationsIn = (config: BrokerConfig): Authorisation[] =>
  offersIn(config).flatMap(({ key, offers }) => offers.authorisations.map((one) => ({ ...one, source: key })));

@Module({})
export class DataBrokerModule {
  /** Global: the identity domain, one storey below, learns from here whom a person may act for. */
  static with(config: BrokerConfig): DynamicModule {
    return {
      module: DataBrokerModule,
      global: true,
      controllers: [
        EvidenceCatalogueController,
        AccessesController,
        AgencyEvidenceController,
        PreviewsController,
        PseudonymsController,
      ],
      providers: [
        { provide: SourceLines, useFactory: () => new SourceLines(config.sources) },
        { provide: accessLogConfigToken, useValue: config.accessLog },
        {
          provide: NationalRegister,
          inject: [SourceLines],
          useFactory: (lines: SourceLines) => new NationalRegisterClient(lines.get('nationalRegister')),
        },
        {
          provide: EnterpriseRegister,
          inject: [SourceLines],
          useFactory: (lines: SourceLines) => new EnterpriseRegisterClient(lines.get('enterpriseRegister')),
        },
        { provide: connectorsToken, useValue: [...connectors, ...offeredBy(config)] },
        { provide: authorisationsToken, useValue: [...config.authorisations, ...authorisationsIn(config)] },
        { provide: RepresentationSource, useClass: RegisterRepresentation },
        AccessLog,
        AccessLogSealer,
        AccessLogReader,
        AccessLogWatch,
        AccessRetention,
        BrokerPersonalData,
        LineSeal,
        HeadSigner,
        HeadTimestamps,
        {
          provide: TimestampAuthority,
          inject: [Clock],
          useFactory: (clock: Clock) => authorityOf(config.accessLog, clock),
        },
        HeadsReader,
        TreeStore,
        { provide: QuestionLog, useClass: RegisterAccesses },
        RegisterReader,
        DeferredEvidence,
        DeferredQuestions,
        EvidenceRequests,
        HolderWallets,
        EvidenceCatalogueReader,
        ...[EvidencePermissions, EvidenceLines, { provide: EvidenceReader, useClass: ConnectedEvidenceReader }],
        { provide: portalUrlToken, useValue: config.portalUrl },
        ...[AgencyQuestions, PreviewStore, PreviewFingerprint, PreviewSessionsService, PreviewsService],
        PreviewPermissions,
        ...[EvidenceCallStore, AgencyEvidenceService, PseudonymsReader, OldQuestions],
      ],
      exports: [
        OldQuestions,
        AccessLog,
        AccessLogSealer,
        AccessLogWatch,
        AccessRetention,
        HeadTimestamps,
        DeferredEvidence,
        EvidenceCatalogueReader,
        EvidenceReader,
        HolderWallets,
        RegisterReader,
        RepresentationSource,
      ],
    };
  }
}
