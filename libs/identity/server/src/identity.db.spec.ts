import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidV7 } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database, type ActorResolver } from '@gun/nest';
import { enterprises, personas, staff } from '@gun/testing';
import type { JWTPayload } from 'jose';
import { DataSource } from 'typeorm';
import { ActingRights } from './acting/acting-rights';
import { CitizenActors } from './acting/citizen-actors';
import { clientLimits } from './tokens/client-limits';
import { DpopProofs } from './tokens/dpop-proof';
import { EnterpriseParties } from './acting/enterprise-parties';
import { FakeIntrospectionClient } from './tokens/fake-introspection.client';
import { FakeRepresentationSource } from './acting/fake-representation-source';
import { IdentityActorResolver } from './acting/identity-actor-resolver';
import type { IdentityConfig } from './identity-config';
import { IdentityProviders } from './tokens/identity-providers';
import { startLocalIssuer, type LocalIssuer } from './tokens/local-issuer';
import { MandateNames } from './mandates/mandate-names';
import { MandateStore } from './mandates/mandate-store';
import { CreateIdentity1764000100000 } from './migrations/1764000100000-create-identity';
import { CreateMandate1764000200000 } from './migrations/1764000200000-create-mandate';
import { SealMandateNames1764000210000 } from './migrations/1764000210000-seal-mandate-names';
import { CreateSignIn1764000300000 } from './migrations/1764000300000-create-sign-in';
import { OfficerActors } from './acting/officer-actors';
import { Officers } from './acting/officers';
import { PartiesReader } from './acting/parties.reader';
import { PersonKeys } from './keys/person-keys';
import { PersonVault } from './keys/person-vault';
import { ProofUses } from './tokens/proof-uses';
import { RepresentationRights } from './acting/representation-rights';
import { SignIns } from './sign-ins/sign-ins';
import { SubjectLinks } from './tokens/subject-links';
import { TokenVerifier } from './tokens/token-verifier';

const { bram, camille } = personas;
const koffiebar = { enterpriseNumber: enterprises.koffiebar.number, name: enterprises.koffiebar.name };
const menuiserie = { enterpriseNumber: enterprises.menuiserie.number, name: enterprises.menuiserie.name };
const vault = new PersonVault({
  personHashKey: Buffer.alloc(32, 'h').toString('base64'),
  personMasterKey: Buffer.alloc(32, 'm').toString('base64'),
  pseudonymKey: Buffer.alloc(32, 'p').toString('base64'),
});
const highest = { acr: 'urn:be:fedict:iam:fas:Level500' };
const asOfficer = {
  sub: 'subject-of-simon',
  azp: 'gun-backoffice',
  preferred_username: 'staff.simon',
  office: staff.simon.office,
  realm_access: { roles: ['officer', 'supervisor', 'offline_access'] },
};

/** A clock that moves only when it is told to. */
class StoppedClock extends Clock {
  private milliseconds = Date.now();
  override now(): Date {
    return new Date(this.milliseconds);
  }
  passes(seconds: number): void {
    this.milliseconds += seconds * 1_000;
  }
}

let source: DataSource;
let database: Database;
let people: PersonKeys;
let citizens: LocalIssuer;
let officersRealm: LocalIssuer;
let introspection: FakeIntrospectionClient;
let registers: FakeRepresentationSource;
let parties: PartiesReader;
let resolver: ActorResolver;
let clock: StoppedClock;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [
      CreatePlatform1764000000000,
      CreateIdentity1764000100000,
      CreateMandate1764000200000,
      SealMandateNames1764000210000,
      CreateSignIn1764000300000,
    ],
    migrationsRun: true,
  }).initialize();
  database = new Database(source);
  people = new PersonKeys(database, vault);
  [citizens, officersRealm] = await Promise.all([startLocalIssuer(), startLocalIssuer()]);
});
afterAll(async () => {
  await Promise.all([source.destroy(), citizens.stop(), officersRealm.stop()]);
});

beforeEach(async () => {
  await source.query(`truncate person, subject_link, enterprise_party, officer, mandate, sign_in cascade`);
  introspection = new FakeIntrospectionClient({
    'subject-of-bram': { nrn: bram.nrn },
    'subject-of-camille': { nrn: camille.nrn },
    'subject-without-number': {},
    'subject-of-simon': { given_name: 'Simon', family_name: 'Registre' },
  });
  registers = new FakeRepresentationSource();
  clock = new StoppedClock();
  registers.directed.set(bram.nrn, [koffiebar]);
  open();
});

/** A gateway that was just started: nothing is in memory. */
function open(refusedNumbers: string[] = []) {
  const providers = new IdentityProviders({ citizenIssuer: citizens.issuer, staffIssuer: officersRealm.issuer });
  const config = {
    clientId: 'gun-gateway',
    portalClientId: 'gun-portal',
    backofficeClientId: 'gun-backoffice',
    clientLimits,
  } as IdentityConfig; // keys are given to the parts that use them
  const enterpriseParties = new EnterpriseParties(database);
  const rights = new RepresentationRights(people, registers, clock);
  const mandates = new MandateStore(database, new MandateNames(vault));
  const acting = new ActingRights(clock, rights, enterpriseParties, mandates);
  parties = new PartiesReader(rights, acting, enterpriseParties);
  resolver = new IdentityActorResolver(
    config,
    new TokenVerifier(config, providers),
    new DpopProofs(new ProofUses(database)),
    new CitizenActors(
      providers,
      introspection,
      new SubjectLinks(database, people, { refusedNumbers }),
      acting,
      rights,
      new SignIns(database, clock),
    ),
    new OfficerActors(providers, introspection, new Officers(database)),
  );
}

const request = { method: 'GET', url: 'http://gateway.example/api/identity/v1/parties' };
async function signIn(claims: JWTPayload, actingFor?: string) {
  const token = await citizens.token(claims);
  return resolver.resolve({ ...request, authorization: `Bearer ${token}`, ...(actingFor && { actingFor }) });
}
async function signInAtWork(claims: JWTPayload) {
  return resolver.resolve({ ...request, authorization: `Bearer ${await officersRealm.token(claims)}` });
}
async function signInBram(actingFor?: string) {
  const actor = await signIn({ sub: 'subject-of-bram', ...highest }, actingFor);
  if (actor.kind !== 'citizen') throw new Error('Bram is a citizen');
  return actor;
}
const partyOfKoffiebar = async () => {
  const { items } = await parties.listFor(await signInBram());
  return items.find(({ enterpriseNumber }) => enterpriseNumber === koffiebar.enterpriseNumber)?.id ?? '';
};

describe('a person', () => {
  test('whose page asks ten things at once is looked up in the register once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => signInBram()));
    expect(registers.nameQuestions).toBe(1);
  });

  test('is registered once, however many requests arrive at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => people.personIdFor(camille.nrn)));
    expect(new Set(ids).size).toBe(1);
    expect(await people.nationalNumberOf(ids[0]!)).toBe(camille.nrn);
  });

  test('cannot be found by reading the database', async () => {
    await people.personIdFor(camille.nrn);
    const rows = await source.query(
      `select encode(nrn_hash, 'escape') || encode(nrn_cipher, 'escape') as text from person`,
    );
    expect(JSON.stringify(rows)).not.toContain(camille.nrn);
  });

  test('is unreadable once the data key is gone', async () => {
    const id = await people.personIdFor(camille.nrn);
    await source.query(`update person set data_key = null where id = $1`, [id]);
    await expect(people.nationalNumberOf(id)).rejects.toThrow('erased');
    await expect(people.open(id)).rejects.toThrow('erased');
  });
});

describe('a citizen who signs in', () => {
  test('is refused where invented people are not welcome, and is not even registered', async () => {
    open([bram.nrn]);
    await expect(signInBram()).rejects.toMatchObject({ refusal: 'inventedPerson' });
    expect(await source.query(`select id from person`)).toEqual([]);
    await expect(signIn({ sub: 'subject-of-camille', ...highest })).resolves.toMatchObject({ kind: 'citizen' });
  });

  test('is asked about once, then known, also after a restart and while the provider is away', async () => {
    const actors = await Promise.all(Array.from({ length: 20 }, () => signInBram()));
    expect(new Set(actors.map(({ personId }) => personId)).size).toBe(1);
    expect(introspection.questions).toBe(1);
    introspection.unavailable = true;
    open();
    expect(await signInBram()).toMatchObject({
      personId: actors[0]?.personId,
      assurance: 'high',
      name: 'Bram Voorbeeld',
    });
  });

  test('stays the same person under a new subject of a rebuilt realm', async () => {
    const before = await signInBram();
    await source.query(`update subject_link set subject = 'an-older-subject'`);
    open();
    expect((await signInBram()).personId).toBe(before.personId);
  });

  test('has no assurance when the token names no level', async () => {
    expect(await signIn({ sub: 'subject-of-bram' })).toMatchObject({ assurance: 'none' });
  });

  test('acts for themselves unless they say otherwise', async () => {
    const { personId, partyId, partyKind } = await signInBram();
    expect([partyId, partyKind]).toEqual([personId, 'person']);
  });

  test('can use the counter while the registers are silent, without a name', async () => {
    registers.available = false;
    expect(await signInBram()).toMatchObject({ name: '' });
  });
});

describe('acting for an enterprise', () => {
  test('is possible for its director', async () => {
    const partyId = await partyOfKoffiebar();
    expect(await signInBram(partyId)).toMatchObject({ partyId, partyKind: 'enterprise' });
  });

  test('is refused in the same words for a stranger, an unknown party and nonsense', async () => {
    const partyId = await partyOfKoffiebar();
    for (const wanted of [partyId, uuidV7(), 'nonsense', koffiebar.enterpriseNumber])
      await expect(signIn({ sub: 'subject-of-camille', ...highest }, wanted)).rejects.toMatchObject({
        refusal: 'missingPermission',
      });
  });

  test('is refused for another person, whose id one happens to know', async () => {
    const camilleId = await people.personIdFor(camille.nrn);
    await expect(signInBram(camilleId)).rejects.toMatchObject({ refusal: 'missingPermission' });
  });

  test('ends within a minute of the register no longer naming the director', async () => {
    const partyId = await partyOfKoffiebar();
    registers.directed.set(bram.nrn, []);
    clock.passes(60);
    await expect(signInBram(partyId)).rejects.toMatchObject({ refusal: 'missingPermission' });
  });

  test('waits, rather than being refused or granted, while the register is silent', async () => {
    const partyId = await partyOfKoffiebar();
    registers.available = false;
    open();
    await expect(signInBram(partyId)).rejects.toMatchObject({ status: 503 });
  });

  test('asks the register once for the requests of one minute', async () => {
    const partyId = await partyOfKoffiebar();
    const before = registers.questions;
    await Promise.all(Array.from({ length: 20 }, () => signInBram(partyId)));
    expect(registers.questions).toBe(before);
  });
});

describe('the parties of a person', () => {
  test('are themselves first, then their enterprises by name, with ids that stay', async () => {
    registers.directed.set(bram.nrn, [menuiserie, koffiebar]);
    const bramHimself = await signInBram();
    const [first, second] = [await parties.listFor(bramHimself), await parties.listFor(bramHimself)];
    expect(first.items.map(({ name, right }) => [name, right])).toEqual([
      ['Bram Voorbeeld', 'self'],
      [koffiebar.name, 'director'],
      [menuiserie.name, 'director'],
    ]);
    expect(second).toEqual(first);
  });

  test('are at least themselves while the register is silent, and the answer says so', async () => {
    registers.available = false;
    const answer = await parties.listFor(await signInBram());
    expect(answer).toMatchObject({ items: [{ right: 'self' }], enterpriseRegister: 'unavailable' });
  });
});

describe('a civil servant', () => {
  test('works under the name, office and roles of the staff realm', async () => {
    expect(await signInAtWork(asOfficer)).toMatchObject({
      kind: 'officer',
      officeId: staff.simon.office,
      roles: ['officer', 'supervisor'],
      name: 'Simon Registre',
    });
  });

  test('stays the same officer under a new subject, under the last known name while the provider is away', async () => {
    const before = await signInAtWork(asOfficer);
    introspection.unavailable = true;
    open();
    expect(await signInAtWork({ ...asOfficer, sub: 'another-subject' })).toEqual(before);
  });

  test.each<[because: string, claims: JWTPayload]>([
    ['belongs to no office', { ...asOfficer, office: undefined }],
    ['has no role', { ...asOfficer, realm_access: { roles: ['citizen'] } }],
    ['comes from another application', { ...asOfficer, azp: 'gun-portal' }],
  ])('who %s is refused', async (_because, claims) => {
    await expect(signInAtWork(claims)).rejects.toMatchObject({ refusal: 'missingPermission' });
  });
});

describe('what is refused', () => {
  test('is a person without a national number', async () => {
    await expect(signIn({ sub: 'subject-without-number' })).rejects.toMatchObject({ refusal: 'missingPermission' });
  });

  test('is a subject that the provider says is signed out', async () => {
    await expect(signIn({ sub: 'stranger' })).rejects.toMatchObject({ refusal: 'invalidAccessToken' });
  });

  test('is a bound token that comes as a plain bearer token', async () => {
    const claims = { sub: 'subject-of-bram', cnf: { jkt: 'thumbprint' } };
    await expect(signIn(claims)).rejects.toMatchObject({ refusal: 'invalidAccessToken' });
  });

  test('is a plain token that claims to be bound', async () => {
    const authorization = `DPoP ${await citizens.token({ sub: 'subject-of-bram' })}`;
    await expect(resolver.resolve({ ...request, authorization })).rejects.toMatchObject({
      refusal: 'invalidAccessToken',
    });
  });

  test.each([
    ['a missing header', undefined, 'noAccessToken'],
    ['a header with a password', 'Basic dXNlcjpwYXNz', 'invalidAccessToken'],
    ['a header without a token', 'Bearer ', 'invalidAccessToken'],
    ['a header of absurd length', `Bearer ${'a'.repeat(9_000)}.b.c`, 'invalidAccessToken'],
  ])('is %s', async (_what, authorization, refusal) => {
    const credentials = { ...request, ...(authorization && { authorization }) };
    await expect(resolver.resolve(credentials)).rejects.toMatchObject({ refusal });
  });
});

describe('an agency', () => {
  test('is known by its client, with the scopes of this counter only and the limits of that client', async () => {
    const scope = 'openid scope:gun:agency:events scope:gun:agency:dossiers other';
    expect(await signIn({ sub: 'service-account', azp: 'agency-national-register', scope })).toEqual({
      kind: 'agency',
      agencyId: 'agency-national-register',
      scopes: ['scope:gun:agency:events', 'scope:gun:agency:dossiers'],
      limits: clientLimits['agency-national-register'],
    });
    expect(await signIn({ sub: 'service-account', azp: 'agency-unlimited', scope })).not.toHaveProperty('limits');
  });
});
