import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RegisterEnterprise, RegisterPerson } from '@gun/data-broker-contract';
import {
  BrokerConfig,
  CreateAccessLog1764250000000,
  DataBrokerModule,
  EnterpriseRegister,
  FakeEnterpriseRegisterClient,
  FakeNationalRegisterClient,
  NationalRegister,
} from '@gun/data-broker-server';
import { CreateIdentity1764000100000, EnterpriseParties, IdentityModule, PersonKeys } from '@gun/identity-server';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database } from '@gun/nest';
import { deliveredProcedures } from '@gun/procedures-contract';
import { ProfileView } from '@gun/profile-contract';
import { enterprises, personas } from '@gun/testing';
import { Global, Logger, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { generateKeyPairSync } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CreateProfile1764300000000 } from './migrations/1764300000000-create-profile';
import { ProfileController } from './profile.controller';
import { ContactChannels } from './contact/contact-channels';
import { ProfileModule } from './profile.module';
import { ProfileReader } from './profile.reader';
import type { WantedFact } from './register-facts';

Logger.overrideLogger(false);

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

const wanted: WantedFact[] = [
  { id: 'applicant', kind: 'identity' },
  { id: 'home', kind: 'address' },
  { id: 'family', kind: 'household' },
];

let source: DataSource;
let house: TestingModule;
let profile: ProfileReader;
let nationalRegister: FakeNationalRegisterClient;
let enterpriseRegister: FakeEnterpriseRegisterClient;
let camilleActor: CitizenActor;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [
      CreatePlatform1764000000000,
      CreateIdentity1764000100000,
      CreateAccessLog1764250000000,
      CreateProfile1764300000000,
    ],
    migrationsRun: true,
  }).initialize();
});
afterAll(() => source.destroy());

beforeEach(async () => {
  nationalRegister = new FakeNationalRegisterClient([registered]);
  enterpriseRegister = new FakeEnterpriseRegisterClient([registeredEnterprise]);
  house = await openHouse();
  profile = house.get(ProfileReader);
  const personId = await house.get(PersonKeys).personIdFor(camille.nrn);
  camilleActor = {
    ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person' },
    ...{ assurance: 'high', name: 'Camille Exemplaire' },
  };
});

/** A key for the heads of the access log, which nobody seals here. */
const logKey = () => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  kid: 'test',
});

/** The real storeys below, with registers in memory. */
function openHouse(): Promise<TestingModule> {
  @Global()
  @Module({
    providers: [
      { provide: Database, useFactory: () => new Database(source) },
      { provide: ContactChannels, useValue: { offers: () => false } },
      Clock,
    ],
    exports: [Database, Clock, ContactChannels],
  })
  class Platform {}
  const key = Buffer.alloc(32, 'k').toString('base64');
  const keys = { keys: [{ kty: 'EC', crv: 'P-256', kid: 'unused', x: '', y: '' }] };
  const register = { url: 'http://register.invalid', apiKey: 'unused-unused-unused', keys, timeoutMs: 50 };
  return Test.createTestingModule({
    imports: [
      Platform,
      IdentityModule.with({
        ...{ citizenIssuer: 'http://citizens.invalid', staffIssuer: 'http://staff.invalid', clientId: 'gun-gateway' },
        ...{ portalClientId: 'gun-portal', backofficeClientId: 'gun-backoffice' },
        ...{ personHashKey: key, personMasterKey: key, pseudonymKey: key, refusedNumbers: [] },
        clientKey: { kty: 'EC', crv: 'P-256', kid: 'unused', x: '', y: '', d: '' },
      }),
      DataBrokerModule.with(
        BrokerConfig.parse({
          sources: { nationalRegister: register, enterpriseRegister: register },
          accessLog: { signingKey: logKey(), timestamps: { directory: 'unused' } },
        }),
      ),
      ProfileModule,
    ],
  })
    .overrideProvider(NationalRegister)
    .useValue(nationalRegister)
    .overrideProvider(EnterpriseRegister)
    .useValue(enterpriseRegister)
    .compile();
}

async function actorForKoffiebar(): Promise<CitizenActor> {
  const [party] = await house
    .get(EnterpriseParties)
    .register([{ enterpriseNumber: koffiebar.number, name: koffiebar.name }]);
  return { ...camilleActor, partyId: party?.id ?? '', partyKind: 'enterprise' };
}

describe('the facts of a form', () => {
  test('come in the wanted order, from one question to the register', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'change-of-address');
    expect(facts.map(({ id, state }) => [id, state])).toEqual([
      ['applicant', 'known'],
      ['home', 'known'],
      ['family', 'known'],
    ]);
    expect(nationalRegister.asked).toEqual([['name', 'address', 'household']]);
  });

  test('hold no national number', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'change-of-address');
    expect(JSON.stringify(facts)).not.toMatch(new RegExp(`${camille.nrn}|${lou.nrn}`));
  });

  test('are limited to what the purpose may know, and give the rest', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'criminal-record-extract');
    expect(facts.map(({ state }) => state)).toEqual(['known', 'known', 'unavailable']);
    expect(nationalRegister.asked).toEqual([['name', 'address']]);
  });

  test('are all unavailable for a purpose without a legal basis, and the register is not asked', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'curiosity');
    expect(new Set(facts.map(({ state }) => state))).toEqual(new Set(['unavailable']));
    expect(nationalRegister.asked).toEqual([]);
  });

  test('of one register do not suffer from the silence of the other', async () => {
    enterpriseRegister.failure = 'slow';
    const both: WantedFact[] = [
      { id: 'who', kind: 'identity' },
      { id: 'company', kind: 'enterprise' },
    ];
    const facts = await profile.facts(await actorForKoffiebar(), both, 'terrace-permit');
    expect(facts.map(({ state }) => state)).toEqual(['known', 'unavailable']);
  });

  test('about an enterprise are absent for a person who acts for themselves', async () => {
    const facts = await profile.facts(camilleActor, [{ id: 'company', kind: 'enterprise' }], 'terrace-permit');
    expect(facts).toMatchObject([{ state: 'absent' }]);
    expect(enterpriseRegister.questions).toBe(0);
  });
});

describe('each procedure that is delivered', () => {
  test.each(deliveredProcedures.map((procedure) => [procedure.key, procedure.form.facts] as const))(
    '%s may ask for every fact that its form wants',
    async (key, facts) => {
      const answered = await profile.facts(await actorForKoffiebar(), facts, key);
      expect(answered.map(({ id, state }) => [id, state])).toEqual(facts.map(({ id }) => [id, 'known']));
    },
  );
});

describe('the handle of a household member', () => {
  const refOfLou = async () => {
    const [, , family] = await profile.facts(camilleActor, wanted, 'change-of-address');
    return family?.value?.members?.[0]?.ref ?? '';
  };

  test('still leads to the member after the household has moved', async () => {
    const ref = await refOfLou();
    nationalRegister.failure = 'down';
    expect(await profile.subjectsOf(camilleActor.personId, [ref])).toEqual([lou.nrn]);
  });

  test('leads nowhere in the dossier of somebody else', async () => {
    const bramId = await house.get(PersonKeys).personIdFor(bram.nrn);
    await expect(profile.subjectsOf(bramId, [await refOfLou()])).rejects.toThrow();
  });
});

describe('the profile', () => {
  test('of a person shows each value with its source, as the contract says', async () => {
    const view = await house.get(ProfileController).read(camilleActor);
    expect(ProfileView.parse(view)).toEqual(view);
    expect(view.facts.map(({ kind }) => kind)).toEqual(['identity', 'birthDate', 'address', 'household']);
  });

  test('of an enterprise shows the enterprise, and no person', async () => {
    const view = await profile.read(await actorForKoffiebar());
    expect(view).toMatchObject({ kind: 'enterprise', name: koffiebar.name });
    expect(view.facts.map(({ kind, state }) => [kind, state])).toEqual([
      ['enterprise', 'known'],
      ['establishmentUnits', 'known'],
    ]);
    expect(nationalRegister.asked).toEqual([]);
  });

  test('stays readable while every register is silent', async () => {
    nationalRegister.failure = 'down';
    const view = await profile.read(camilleActor);
    expect(view.name).toBe('Camille Exemplaire');
    expect(new Set(view.facts.map(({ state }) => state))).toEqual(new Set(['unavailable']));
  });

  test('keeps the chosen language of each party apart', async () => {
    const controller = house.get(ProfileController);
    const forKoffiebar = await actorForKoffiebar();
    expect(await controller.chooseLanguage(forKoffiebar, { language: 'nl' })).toMatchObject({ language: 'nl' });
    expect(await controller.chooseLanguage(forKoffiebar, { language: 'de' })).toMatchObject({ language: 'de' });
    expect(await profile.languageOf(forKoffiebar.partyId)).toBe('de');
    expect(await profile.languageOf(camilleActor.partyId)).toBe('fr');
    expect(await profile.languageOf(uuidV7())).toBe('fr');
  });
});
