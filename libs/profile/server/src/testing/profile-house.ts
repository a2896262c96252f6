/** The profile with everything below it: a real database, registers and sources in memory. */
import type { RegisterEnterprise, RegisterPerson } from '@gun/data-broker-contract';
import {
  AgencyDossierSource,
  BrokerConfig,
  ContestedValues,
  CreateAccessLog1764250000000,
  DataBrokerModule,
  EnterpriseRegister,
  EvidenceReader,
  FakeContestedValues,
  FakeEnterpriseRegisterClient,
  FakeEvidenceReader,
  FakeNationalRegisterClient,
  NationalRegister,
  SealAccessLines1764250050000,
  type ContestedValue,
} from '@gun/data-broker-server';
import {
  CreateIdentity1764000100000,
  CreatePartyKey1764000400000,
  EnterpriseParties,
  IdentityModule,
  PersonKeys,
} from '@gun/identity-server';
import type { CitizenActor } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database, PermissionSources, PersonalDataSources } from '@gun/nest';
import { CreateProcedures1764200000000, procedureEntities, publishCatalogue } from '@gun/procedures-server';
import { enterprises, personas } from '@gun/testing';
import { Global, Module, type Abstract, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { generateKeyPairSync } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ContactChannels } from '../contact/contact-channels';
import { CreateProfile1764300000000 } from '../migrations/1764300000000-create-profile';
import { ProfileModule } from '../profile.module';

const { bram, camille, lou } = personas;
const { koffiebar } = enterprises;

const registered: RegisterPerson = {
  ssin: camille.nrn,
  givenName: camille.givenName,
  surname: camille.surname,
  birthDate: camille.birthDate,
  address: { ...camille.address, since: '2019-03-01' },
  household: [
    {
      ssin: lou.nrn,
      givenName: lou.givenName,
      surname: lou.surname,
      birthDate: lou.birthDate,
      relation: 'child',
    },
  ],
};
const registeredEnterprise: RegisterEnterprise = {
  enterpriseNumber: koffiebar.number,
  name: koffiebar.name,
  legalForm: koffiebar.legalForm,
  seat: { ...koffiebar.seat, since: '2020-01-01' },
  active: true,
  nace: koffiebar.nace,
  units: koffiebar.units.map((unit) => ({ ...unit, address: { ...unit.address, since: '2020-01-01' } })),
  directors: [{ ssin: bram.nrn, since: '2020-01-01' }],
};

export class ProfileHouse {
  readonly nationalRegister = new FakeNationalRegisterClient([registered]);
  readonly enterpriseRegister = new FakeEnterpriseRegisterClient([registeredEnterprise]);
  readonly evidence = new FakeEvidenceReader();
  readonly contested: FakeContestedValues;
  private module!: TestingModule;

  private constructor(contested: readonly ContestedValue[]) {
    this.contested = new FakeContestedValues([...contested]);
  }

  static async database(): Promise<DataSource> {
    return new DataSource({
      type: 'postgres',
      url: process.env['POSTGRES_URL']!, // set by the global set-up
      entities: procedureEntities,
      migrations: [
        ...[CreatePlatform1764000000000, CreateIdentity1764000100000, CreatePartyKey1764000400000],
        ...[CreateProcedures1764200000000, SealAccessLines1764250050000],
        ...[CreateAccessLog1764250000000, CreateProfile1764300000000],
      ],
      migrationsRun: true,
    }).initialize();
  }

  /** @param contested what people call wrong in the dossiers, which stand above */
  static async open(source: DataSource, contested: readonly ContestedValue[] = []): Promise<ProfileHouse> {
    const house = new ProfileHouse(contested);
    house.module = await Test.createTestingModule({
      imports: [platformOf(source, house.contested), identity(), broker(), ProfileModule],
    })
      .overrideProvider(NationalRegister)
      .useValue(house.nationalRegister)
      .overrideProvider(EnterpriseRegister)
      .useValue(house.enterpriseRegister)
      .overrideProvider(EvidenceReader)
      .useValue(house.evidence)
      .compile();
    return house;
  }

  get<T>(token: Abstract<T> | Type<T>): T {
    return this.module.get<T>(token);
  }

  async citizen(nrn: string = camille.nrn): Promise<CitizenActor> {
    const personId = await this.get(PersonKeys).personIdFor(nrn);
    return {
      ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person' },
      ...{ assurance: 'high', name: 'Camille Exemplaire' },
    };
  }

  async forKoffiebar(): Promise<CitizenActor> {
    const known = [{ enterpriseNumber: koffiebar.number, name: koffiebar.name }];
    const [party] = await this.get(EnterpriseParties).register(known);
    return { ...(await this.citizen()), partyId: party?.id ?? '', partyKind: 'enterprise' };
  }

  /** Procedures and offices as they are delivered. */
  async publish(): Promise<void> {
    await publishCatalogue(this.module);
  }
}

function platformOf(source: DataSource, contested: FakeContestedValues) {
  @Global()
  @Module({
    providers: [
      { provide: Database, useFactory: () => new Database(source) },
      { provide: ContestedValues, useValue: contested },
      { provide: AgencyDossierSource, useValue: { find: () => Promise.resolve(undefined) } },
      { provide: ContactChannels, useValue: { offers: () => false } },
      Clock,
      PermissionSources,
      PersonalDataSources,
    ],
    exports: [
      Database,
      Clock,
      PermissionSources,
      PersonalDataSources,
      ContestedValues,
      ContactChannels,
      AgencyDossierSource,
    ],
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

function broker() {
  const keys = { keys: [{ kty: 'EC', crv: 'P-256', kid: 'unused', x: '', y: '' }] };
  const register = { url: 'http://register.invalid', apiKey: 'unused-unused-unused', keys, timeoutMs: 50 };
  return DataBrokerModule.with(
    BrokerConfig.parse({
      sources: { nationalRegister: register, enterpriseRegister: register },
      accessLog: { signingKey: logKey(), timestamps: { directory: 'unused' } },
    }),
  );
}

/** A key for the heads of the access log, which nobody seals here. */
const logKey = () => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  kid: 'test',
});
