import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PersonKeys } from '@gun/identity-server';
import type { CitizenActor } from '@gun/kernel';
import { deliveredProcedures } from '@gun/procedures-contract';
import { ProfileView } from '@gun/profile-contract';
import { enterprises, personas } from '@gun/testing';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ProfileController } from './profile.controller';
import { ProfileReader } from './profile.reader';
import type { WantedFact } from './register-facts';
import { ProfileHouse } from './testing/profile-house';

Logger.overrideLogger(false);

const { bram, camille, lou } = personas;
const { koffiebar } = enterprises;
const wanted: WantedFact[] = [
  { id: 'applicant', kind: 'identity' },
  { id: 'home', kind: 'address' },
  { id: 'family', kind: 'household' },
];

let source: DataSource;
let house: ProfileHouse;
let profile: ProfileReader;
let camilleActor: CitizenActor;

beforeAll(async () => {
  source = await ProfileHouse.database();
});
afterAll(() => source.destroy());

beforeEach(async () => {
  house = await ProfileHouse.open(source);
  profile = house.get(ProfileReader);
  camilleActor = await house.citizen();
});

describe('the facts of a form', () => {
  test('come in the wanted order, from one question to the register', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'change-of-address');
    expect(facts.map(({ id, state }) => [id, state])).toEqual([
      ['applicant', 'known'],
      ['home', 'known'],
      ['family', 'known'],
    ]);
    expect(house.nationalRegister.asked).toEqual([['name', 'address', 'household']]);
  });

  test('hold no national number', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'change-of-address');
    expect(JSON.stringify(facts)).not.toMatch(new RegExp(`${camille.nrn}|${lou.nrn}`));
  });

  test('are limited to what the purpose may know, and give the rest', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'criminal-record-extract');
    expect(facts.map(({ state }) => state)).toEqual(['known', 'known', 'unavailable']);
    expect(house.nationalRegister.asked).toEqual([['name', 'address']]);
  });

  test('are all unavailable for a purpose without a legal basis, and the register is not asked', async () => {
    const facts = await profile.facts(camilleActor, wanted, 'curiosity');
    expect(new Set(facts.map(({ state }) => state))).toEqual(new Set(['unavailable']));
    expect(house.nationalRegister.asked).toEqual([]);
  });

  test('of one register do not suffer from the silence of the other', async () => {
    house.enterpriseRegister.failure = 'slow';
    const both: WantedFact[] = [
      { id: 'who', kind: 'identity' },
      { id: 'company', kind: 'enterprise' },
    ];
    const facts = await profile.facts(await house.forKoffiebar(), both, 'terrace-permit');
    expect(facts.map(({ state }) => state)).toEqual(['known', 'unavailable']);
  });

  test('about an enterprise are none for a person who acts for themselves', async () => {
    const facts = await profile.facts(camilleActor, [{ id: 'company', kind: 'enterprise' }], 'terrace-permit');
    expect(facts).toEqual([]);
    expect(house.enterpriseRegister.questions).toBe(0);
  });
});

describe('each procedure that is delivered', () => {
  test.each(deliveredProcedures.map((procedure) => [procedure.key, procedure.form.facts] as const))(
    '%s may ask for every fact that its form wants',
    async (key, inForm) => {
      const facts = inForm.filter(({ kind }) => kind !== 'registerValue');
      const answered = await profile.facts(await house.forKoffiebar(), facts, key);
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
    house.nationalRegister.failure = 'down';
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
    const view = await profile.read(await house.forKoffiebar());
    expect(view).toMatchObject({ kind: 'enterprise', name: koffiebar.name });
    expect(view.facts.map(({ kind, state }) => [kind, state])).toEqual([
      ['enterprise', 'known'],
      ['establishmentUnits', 'known'],
    ]);
    expect(house.nationalRegister.asked).toEqual([]);
  });

  test('stays readable while every register is silent', async () => {
    house.nationalRegister.failure = 'down';
    const view = await profile.read(camilleActor);
    expect(view.name).toBe('Camille Exemplaire');
    expect(new Set(view.facts.map(({ state }) => state))).toEqual(new Set(['unavailable']));
  });

  test('keeps the chosen language of each party apart', async () => {
    const controller = house.get(ProfileController);
    const forKoffiebar = await house.forKoffiebar();
    expect(await controller.chooseLanguage(forKoffiebar, { language: 'nl' })).toMatchObject({ language: 'nl' });
    expect(await controller.chooseLanguage(forKoffiebar, { language: 'de' })).toMatchObject({ language: 'de' });
    expect((await profile.read(forKoffiebar)).language).toBe('de');
    expect(await profile.read(camilleActor)).not.toHaveProperty('language');
  });
});
