/** The broker with everything below it: a real database, registers in memory, and sources that answer over HTTP. */
import type { AccessEntry } from '@gun/data-broker-contract';
import {
  CreateIdentity1764000100000,
  CreatePartyKey1764000400000,
  CreateSectorPseudonym1764000500000,
  EnterpriseParties,
  IdentityModule,
  PersonKeys,
} from '@gun/identity-server';
import type { CitizenActor } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database, PermissionSources, PersonalDataSources } from '@gun/nest';
import { enterprises, exchangeDay, personas, type EnterpriseId, type Persona, type PersonaId } from '@gun/testing';
import { Global, Module, type Abstract } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AccessLogReader } from '../access-log/access-log.reader';
import { AgencyDossierSource } from '../agency-evidence/agency-dossier-source';
import { FakeAgencyDossierSource } from '../agency-evidence/fake-agency-dossier-source';
import { CreateAccessLog1764250000000 } from '../access-log/migrations/1764250000000-create-access-log';
import { SealAccessLines1764250050000 } from '../access-log/migrations/1764250050000-seal-access-lines';
import { BrokerConfig } from '../broker-config';
import { ContestedValues } from '../contested/contested-values';
import { DataBrokerModule } from '../data-broker.module';
import type { Authorisation } from '../legal-bases/disclosure-policy';
import { FakeContestedValues } from '../contested/fake-contested-values';
import { FakeNationalRegisterClient } from '../registers/fake-national-register.client';
import { legalBases } from '../legal-bases/legal-bases';
import type { LyingRegister } from '../registers/lying-register';
import { CreateAgencyEvidence1764250300000 } from '../migrations/1764250300000-create-agency-evidence';
import { CreateEvidenceDeferred1764250200000 } from '../migrations/1764250200000-create-evidence-deferred';
import { CreateEvidenceRequest1764250100000 } from '../migrations/1764250100000-create-evidence-request';
import { NationalRegister } from '../registers/national-register.client';
import { MovableClock } from './log-database';
import { sampleLogConfig } from './sample-log-config';

/** How long the broker waits for a source in these tests. */
const timeoutMs = 300;

export class BrokerHouse {
  private constructor(
    private readonly module: TestingModule,
    private readonly source: DataSource,
    readonly clock: MovableClock,
    readonly nationalRegister: FakeNationalRegisterClient,
  ) {}

  static async open(
    sources: Readonly<Record<string, LyingRegister>>,
    authorisations: readonly Authorisation[] = legalBases,
  ): Promise<BrokerHouse> {
    const source = await new DataSource({
      type: 'postgres',
      url: process.env['POSTGRES_URL']!, // set by the global set-up
      migrations: [
        ...[
          CreatePlatform1764000000000,
          CreateIdentity1764000100000,
          CreatePartyKey1764000400000,
          CreateSectorPseudonym1764000500000,
        ],
        ...[CreateAccessLog1764250000000, SealAccessLines1764250050000],
        ...[CreateEvidenceRequest1764250100000, CreateEvidenceDeferred1764250200000, CreateAgencyEvidence1764250300000],
      ],
      migrationsRun: true,
    }).initialize();
    const clock = Object.assign(new MovableClock(), { at: new Date(`${exchangeDay}T09:00:00Z`) });
    const nationalRegister = new FakeNationalRegisterClient(Object.values(personas).map(registered));
    const module = await Test.createTestingModule({
      imports: [platformOf(source, clock), identity(), DataBrokerModule.with(configOf(sources, authorisations))],
    })
      .overrideProvider(NationalRegister)
      .useValue(nationalRegister)
      .compile();
    return new BrokerHouse(module, source, clock, nationalRegister);
  }

  get<T>(token: Abstract<T>): T {
    return this.module.get<T>(token);
  }

  async citizen(id: PersonaId): Promise<CitizenActor> {
    const personId = await this.get(PersonKeys).personIdFor(personas[id].nrn);
    return {
      ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person', assurance: 'high' },
      name: `${personas[id].givenName} ${personas[id].surname}`,
    };
  }

  rows<Row = Record<string, unknown>>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.get(Database).rows<Row>(sql, values);
  }

  /** Somebody who acts for another: `as` names the party. */
  async representative(id: PersonaId, as: Pick<CitizenActor, 'partyId' | 'partyKind' | 'mandate'>) {
    return { ...(await this.citizen(id)), ...as };
  }

  async enterprise(id: EnterpriseId): Promise<string> {
    const { number: enterpriseNumber, name } = enterprises[id];
    const [party] = await this.get(EnterpriseParties).register([{ enterpriseNumber, name }]);
    return party?.id ?? '';
  }

  /** Lines of the access log about a persona, oldest first. */
  async linesOf(id: PersonaId): Promise<AccessEntry[]> {
    return this.linesFor(await this.citizen(id));
  }

  /** Lines about the party that somebody acts for, oldest first. */
  async linesFor(actor: CitizenActor): Promise<AccessEntry[]> {
    const { accesses } = await this.get(AccessLogReader).export(actor);
    return accesses.map(({ entry }) => entry).reverse();
  }

  /** Runs one statement with the rights of the application. */
  async asApplication(sql: string): Promise<unknown> {
    const url = process.env['POSTGRES_URL']?.replace('postgres@', 'gun_app@');
    const application = await new DataSource({ type: 'postgres', ...(url && { url }) }).initialize();
    return application.query(sql).finally(() => application.destroy());
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.source.destroy();
  }
}

const registered = (persona: Persona) => {
  const nameOf = ({ nrn: ssin, givenName, surname, birthDate }: Persona) => ({ ssin, givenName, surname, birthDate });
  return {
    ...nameOf(persona),
    address: { ...persona.address, since: '2019-03-01' },
    household: persona.household.map(({ persona: id, relation }) => ({
      ...nameOf(personas[id as PersonaId]), // households name personas
      relation,
    })),
  };
};

function platformOf(source: DataSource, clock: Clock) {
  @Global()
  @Module({
    providers: [
      { provide: AgencyDossierSource, useClass: FakeAgencyDossierSource },
      { provide: ContestedValues, useFactory: () => new FakeContestedValues() },
      { provide: Database, useFactory: () => new Database(source) },
      { provide: Clock, useValue: clock },
      PermissionSources,
      PersonalDataSources,
    ],
    exports: [Database, Clock, PermissionSources, PersonalDataSources, AgencyDossierSource, ContestedValues],
  })
  class Platform {}
  return Platform;
}

function identity() {
  const key = Buffer.alloc(32, 'k').toString('base64');
  return IdentityModule.with({
    ...{ citizenIssuer: 'http://citizens.invalid', staffIssuer: 'http://staff.invalid', clientId: 'gun-gateway' },
    ...{ portalClientId: 'gun-portal', backofficeClientId: 'gun-backoffice' },
    ...{ personHashKey: key, personMasterKey: key, pseudonymKey: key, pseudonymKeyId: '1' },
    ...{ sectors: {}, clientLimits: {}, refusedNumbers: [] },
    clientKey: { kty: 'EC', crv: 'P-256', kid: 'unused', x: '', y: '', d: '' },
  });
}

function configOf(sources: Readonly<Record<string, LyingRegister>>, authorisations: readonly Authorisation[]) {
  const unused = {
    url: 'http://register.invalid',
    keys: { keys: [{ kty: 'EC', crv: 'P-256', kid: '-', x: '', y: '' }] },
  };
  const at = ({ url, signer }: LyingRegister) => ({ url, keys: signer.keys });
  const all = { nationalRegister: unused, enterpriseRegister: unused };
  const asked = Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, at(source)]));
  const access = Object.entries({ ...all, ...asked }).map(([key, source]) => [
    key,
    { ...source, apiKey: 'test-key-test-key', timeoutMs },
  ]);
  return BrokerConfig.parse({ sources: Object.fromEntries(access), authorisations, accessLog: sampleLogConfig() });
}
