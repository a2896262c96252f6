import { RepresentationSource } from '@gun/identity-server';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessLog } from './access-log/access-log';
import { QuestionLog, RegisterAccesses } from './access-log/register-accesses';
import type { BrokerConfig } from './broker-config';
import { EnterpriseRegister, EnterpriseRegisterClient } from './enterprise-register.client';
import { NationalRegister, NationalRegisterClient } from './national-register.client';
import { RegisterRepresentation } from './register-representation';
import { authorisationsToken, RegisterReader } from './register.reader';
import { SourceLine } from './source-line';

@Module({})
export class DataBrokerModule {
  /** Global: the identity domain, one storey below, learns from here whom a person may act for. */
  static with(config: BrokerConfig): DynamicModule {
    return {
      module: DataBrokerModule,
      global: true,
      providers: [
        {
          provide: NationalRegister,
          useFactory: () => new NationalRegisterClient(new SourceLine(config.sources.nationalRegister)),
        },
        {
          provide: EnterpriseRegister,
          useFactory: () => new EnterpriseRegisterClient(new SourceLine(config.sources.enterpriseRegister)),
        },
        { provide: authorisationsToken, useValue: config.authorisations },
        { provide: RepresentationSource, useClass: RegisterRepresentation },
        AccessLog,
        { provide: QuestionLog, useClass: RegisterAccesses },
        RegisterReader,
      ],
      exports: [AccessLog, RegisterReader, RepresentationSource],
    };
  }
}
