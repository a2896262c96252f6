/** From a grant to a refund, through the doors: what each side sees, what the person is told, and whose it is. */
import { listAccesses, renewSubjectPseudonyms } from '@gun/data-broker-contract';
import { signedIn } from '@gun/identity-contract';
import { PersonKeys, SectorPseudonyms } from '@gun/identity-server';
import { uuidV7 } from '@gun/kernel';
import { PersonalDataSources, toOutbox, publishSql } from '@gun/nest';
import { listNotifications } from '@gun/notifications-contract';
import { personas, type PersonaId } from '@gun/testing';
import {
  cancelTrainingReservation,
  claimTrainingCredits,
  completeTraining,
  grantTrainingCredits,
  proveTrainingCredits,
  readTrainingAccount,
  readTrainingClaim,
  refundTrainingCredits,
  reserveTrainingCredits,
} from '@gun/training-credits-contract';
import { TrainingExpiry } from '@gun/training-credits-server';
import { listMyCredentials, readCredential } from '@gun/wallet-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { TestGateway } from '../testing/test-gateway';

const payroll = 'agency-payroll-office';
const centre = 'agency-training-centre';
const vov = 'flemish-training-leave';
const dayMs = 86_400_000;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const agency of [payroll, centre, 'agency-national-register']) gateway.agency(agency);
});
afterAll(() => gateway.stop());

const pseudonymOf = (persona: PersonaId, agency = payroll): string =>
  gateway.app.get(SectorPseudonyms).ofNumber(personas[persona].nrn, agency);
const signsIn = async (persona: PersonaId): Promise<void> => {
  await gateway.citizen(persona);
  await gateway.sql(publishSql('(values (1)) as told', '$1::jsonb'), [
    toOutbox([signedIn({ personId: gateway.personOf(persona) })]),
  ]);
  await gateway.drain();
};
const grant = (persona: PersonaId, amount: number, scheme = vov, as = payroll, key = uuidV7()) =>
  gateway.call(grantTrainingCredits, { as, key, body: { subject: pseudonymOf(persona), scheme, amount } });
const account = async (as: string) => (await gateway.call(readTrainingAccount, { as })).body;
const schemeOf = async (as: string, key = vov) => (await account(as)).schemes.find((scheme) => scheme.key === key)!;
const reserve = (as: string, amount: number, more: Record<string, unknown> = {}) =>
  gateway.call(reserveTrainingCredits, {
    as,
    body: { scheme: vov, amount, provider: centre, course: 'Boekhouden voor beginners', ...more },
  });
/** A little later: who is refused often is asked to slow down. */
const later = () => (gateway.clock.at = new Date(gateway.clock.at.getTime() + 2_000));
const claim = (code: string, amount: number, as = centre) => {
  later();
  return gateway.call(claimTrainingCredits, { as, body: { code, amount } });
};
const refund = (claimId: string, amount: number, as = centre) =>
  gateway.call(refundTrainingCredits, { as, input: { claimId }, body: { amount, reason: 'courseCancelled' } });
const messagesOf = async (as: string) =>
  (await gateway.call(listNotifications, { as })).body.items.map(({ title }) => title.en);

test('an account goes by itself once the law holds its last line no longer, and no other with it', async () => {
  const ownerId = uuidV7();
  await gateway.sql(
    `insert into training_credits.move (owner_id, scheme, id, at, kind, from_account, to_account, amount, until)
     values ($1, $2, $3, '2015-01-01', 'grant', 'grantor:agency-payroll-office', 'available', 5, '2015-08-31')`,
    [ownerId, vov, uuidV7()],
  );
  const owners = async () => (await gateway.sql(`select distinct owner_id from training_credits.move`)).length;
  const before = await owners();
  await gateway.app.get(TrainingExpiry).carryOut();
  expect(await owners()).toBe(before - 1);
});

test('who takes their data along has the course of each move, however many there were', async () => {
  await signsIn('paul');
  await grant('paul', 1);
  for (let made = 0; made <= 200; made += 1) {
    const { body } = await reserve('paul', 1);
    await gateway.call(cancelTrainingReservation, { as: 'paul', input: { reservationId: body.reservations[0]?.id } });
  }
  const source = gateway.app
    .get(PersonalDataSources)
    .all()
    .find(({ name }) => name === 'training-credits');
  const moves: unknown[] = [];
  for await (const item of source?.items(gateway.personOf('paul')) ?? []) moves.push(item);
  const reserved = z
    .array(z.object({ kind: z.string(), course: z.string().optional() }))
    .parse(moves)
    .filter(({ kind }) => kind === 'reserve');
  expect(reserved.map(({ course }) => course)).toEqual(Array(201).fill('Boekhouden voor beginners'));
}, 120_000);

describe('a grant', () => {
  test('waits for who has not come yet, and is there after their first sign-in, with a message', async () => {
    const before = await grant('louise', 20);
    await signsIn('louise');
    const after = await grant('louise', 5);
    expect(Object.keys(before.body)).toEqual(Object.keys(after.body));
    expect(before.body).toMatchObject({ amount: 20, unit: 'hour', until: '2027-08-31' });
    expect(await schemeOf('louise')).toMatchObject({ available: 25, lots: [{ until: '2027-08-31', available: 25 }] });
    expect((await messagesOf('louise')).filter((title) => title.includes('received'))).toHaveLength(2);
    expect(await gateway.sql(`select id from training_grant_waiting`)).toEqual([]);
  });

  test('is made once for a key', async () => {
    await signsIn('noa');
    const key = uuidV7();
    const [first, again] = [await grant('noa', 3, vov, payroll, key), await grant('noa', 3, vov, payroll, key)];
    expect(again.body).toEqual(first.body);
    expect((await schemeOf('noa')).available).toBe(3);
  });

  test('tells its grantor of nobody whether they came: not by trading in their present pseudonyms either', async () => {
    await signsIn('noa');
    const subjects = [pseudonymOf('noa'), pseudonymOf('paul')]; // he never came
    const renewals = await gateway.call(renewSubjectPseudonyms, { as: payroll, body: { subjects } });
    expect([renewals.status, renewals.body.renewed]).toEqual([200, []]);
  });

  test('stays within the cap of its scheme, whether the person has come or not', async () => {
    await signsIn('yanis');
    for (const persona of ['yanis', 'lou'] as const) {
      expect((await grant(persona, 120)).status).toBe(201);
      expect((await grant(persona, 6)).problem.type).toContain('beyondCap');
      expect((await grant(persona, 5)).status).toBe(201);
    }
  });

  test('is not refused for what others granted, which would tell that the person is here: the cap cuts it', async () => {
    await signsIn('sarah');
    await gateway.sql(
      `insert into training_credits.move (owner_id, scheme, id, at, kind, from_account, to_account, amount, until)
       values ($1, $2, $3, '2026-11-20', 'grant', 'grantor:agency-other-employer', 'available', 120, '2027-08-31')`,
      [gateway.personOf('sarah'), vov, uuidV7()],
    );
    for (const persona of ['sarah', 'paul'] as const)
      expect((await grant(persona, 20)).body).toMatchObject({ amount: 20, until: '2027-08-31' });
    expect((await schemeOf('sarah')).available).toBe(125);
  });

  test('is refused to an organisation that is not registered for it, and of a scheme that does not exist', async () => {
    expect((await grant('noa', 1, vov, centre)).problem.type).toContain('notAGrantor');
    expect((await grant('noa', 1, vov, 'agency-national-register')).problem.type).toContain('notAGrantor');
    expect((await grant('noa', 1, 'federal-learning-account')).problem.type).toContain('schemeNotFound');
  });
});

describe('a reservation', () => {
  beforeAll(async () => {
    await signsIn('bram');
    await grant('bram', 40);
  });
  beforeEach(async () => {
    for (const { id, state } of (await account('bram')).reservations)
      if (state === 'open') await gateway.call(cancelTrainingReservation, { as: 'bram', input: { reservationId: id } });
  });

  const reserved = async (amount: number) => (await reserve('bram', amount)).body.reservations[0]!;

  test('sets aside, shows its code again, and gives back when it is cancelled', async () => {
    const before = await schemeOf('bram');
    const { id, code } = await reserved(8);
    expect(await schemeOf('bram')).toMatchObject({ available: before.available - 8, reserved: 8 });
    expect((await account('bram')).reservations[0]).toMatchObject({ code, course: 'Boekhouden voor beginners' });
    await gateway.call(cancelTrainingReservation, { as: 'bram', input: { reservationId: id } });
    expect(await schemeOf('bram')).toMatchObject({ available: before.available, reserved: 0 });
    expect((await claim(code!, 8)).problem.type).toContain('codeNotFound');
  });

  test('takes no more than there is, and goes to a registered provider only', async () => {
    const { available } = await schemeOf('bram');
    expect((await reserve('bram', available + 1)).problem.type).toContain('creditsTooFew');
    expect((await reserve('bram', 1, { provider: payroll })).problem.type).toContain('providerNotFound');
    expect((await reserve('bram', 1, { scheme: 'none' })).problem.type).toContain('schemeNotFound');
  });

  test('of two that ask for the last hours at once, one gets them', async () => {
    const { available } = await schemeOf('bram');
    const asked = await Promise.all([reserve('bram', available), reserve('bram', available)]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test('is nobody else’s to cancel', async () => {
    const { id } = await reserved(1);
    const refused = await gateway.call(cancelTrainingReservation, { as: 'noa', input: { reservationId: id } });
    expect(refused.problem.type).toContain('reservationNotFound');
  });

  test('is claimed once, by its provider, who learns a pseudonym; what is not needed goes back', async () => {
    const { available } = await schemeOf('bram');
    const { code } = await reserved(10);
    expect((await claim(code!, 10, 'agency-national-register')).problem.type).toContain('codeNotFound');
    expect((await claim(code!, 11)).problem.type).toContain('beyondReservation');
    const claimed = await claim(code!.toLowerCase().replaceAll('-', ' '), 7);
    expect(claimed.body).toMatchObject({ amount: 7, refunded: 0, scheme: vov, subject: pseudonymOf('bram', centre) });
    expect((await claim(code!, 1)).problem.type).toContain('codeNotFound');
    expect(await schemeOf('bram')).toMatchObject({ available: available - 7, reserved: 0 });
    expect(JSON.stringify(claimed.body)).not.toMatch(/Boekhouden|Bram/);
  });

  test('that was claimed is refunded in parts, never beyond, and by nobody else', async () => {
    const { code } = await reserved(6);
    const { id } = (await claim(code!, 6)).body;
    const { available } = await schemeOf('bram');
    expect((await refund(id, 2)).body.refunded).toBe(2);
    expect((await refund(id, 5)).problem.type).toContain('beyondClaim');
    expect((await refund(id, 4)).body.refunded).toBe(6);
    expect((await refund(id, 1, 'agency-national-register')).problem.type).toContain('claimNotFound');
    const foreign = await gateway.call(readTrainingClaim, { as: payroll, input: { claimId: id } });
    expect(foreign.problem.type).toContain('claimNotFound');
    expect((await schemeOf('bram')).available).toBe(available + 6);
  });

  test('each move says who made it, and leads to the line of the access log where it can be contested', async () => {
    const { moves, intact } = await account('bram');
    expect(intact).toBe(true);
    const made = moves.filter(({ kind }) => ['grant', 'spend', 'refund'].includes(kind));
    const lines = (await gateway.call(listAccesses, { as: 'bram', query: { pageSize: '100' } })).body.items;
    for (const { accessId, party } of made) {
      const line = lines.find(({ entry }) => entry.id === accessId);
      expect(line?.entry.who.organisation.name).toEqual(party);
    }
    expect(await messagesOf('bram')).toEqual(
      expect.arrayContaining(['Your training reservation is used', 'Training credits are given back to you']),
    );
  });

  test('keeps the name of its course sealed', async () => {
    await reserved(1);
    const rows = await gateway.sql<{ course: Buffer }>(`select course from training_reservation`);
    expect(rows.some(({ course }) => course.toString('latin1').includes('Boekhouden'))).toBe(false);
  });
});

describe('in the wallet', () => {
  beforeAll(async () => {
    await signsIn('greta');
    await grant('greta', 20);
  });
  const walletOf = async (as: string) => (await gateway.call(listMyCredentials, { as })).body.items;
  const claimsIn = async (as: string, credentialId: string) => {
    const { body } = await gateway.call(readCredential, { as, input: { credentialId } });
    return Object.fromEntries(body.claims.map(({ key, value }) => [key, value]));
  };
  const prove = (atLeast: number) =>
    gateway.call(proveTrainingCredits, { as: 'greta', body: { scheme: vov, atLeast } });
  const complete = (claimId: string, more: Record<string, unknown> = {}, as = centre) =>
    gateway.call(completeTraining, {
      as,
      input: { claimId },
      body: { title: 'Schweißen, Stufe 1', completedOn: '2026-11-20', studyHours: 8, level: 3, ...more },
    });

  test('a proof says that there are at least so many credits, for a day, and not how many', async () => {
    expect((await prove(21)).problem.type).toContain('creditsTooFew');
    const { body } = await prove(8);
    const claims = await claimsIn('greta', body.credentialId);
    expect(claims).toMatchObject({ scheme: vov, at_least: '8', unit: 'hour' });
    expect(Object.values(claims)).not.toContain('20');
    const [held] = await walletOf('greta');
    expect(held).toMatchObject({ type: 'trainingCredits', state: 'valid', validUntil: '2026-11-26' });
  });

  test('another proof takes its place: the older one is told to be replaced, and not withdrawn', async () => {
    await prove(8);
    await prove(12);
    const proofs = (await walletOf('greta')).filter(({ type }) => type === 'trainingCredits');
    expect(proofs.map(({ state }) => state)).toEqual(['valid', 'replaced', 'replaced']);
    expect(await claimsIn('greta', proofs[0]!.id)).toMatchObject({ at_least: '12' });
  });

  test('each finished course becomes a certificate with the name that the register gives, once', async () => {
    for (const title of ['Schweißen, Stufe 1', 'Schweißen, Stufe 2']) {
      const { code } = (await reserve('greta', 4)).body.reservations[0]!;
      const { id } = (await claim(code!, 4)).body;
      expect((await complete(id, { completedOn: '2026-11-27' })).problem.type).toContain('completedInFuture');
      expect((await complete(id, {}, 'agency-national-register')).problem.type).toContain('claimNotFound');
      expect((await complete(id, { title })).body).toMatchObject({ completed: true, amount: 4 });
      expect((await complete(id, { title })).problem.type).toContain('alreadyCompleted');
    }
    await gateway.drain();
    const held = (await walletOf('greta')).filter(({ type }) => type === 'microCredential');
    expect(held.map(({ label }) => label).toSorted()).toEqual(['Schweißen, Stufe 1', 'Schweißen, Stufe 2']);
    const claims = await claimsIn('greta', held[0]!.id);
    expect(claims).toMatchObject({
      ...{ family_name: personas.greta.surname, given_name: personas.greta.givenName, expected_study_time: 'PT8H' },
      ...{ issuing_authority: 'Centre Modèle Opleidingen', date_of_issuance: '2026-11-20' },
    });
    expect(await messagesOf('greta')).toContain('A course certificate is in your wallet');
  });

  test('what a provider reported is kept sealed', async () => {
    const rows = await gateway.sql<{ content: Buffer }>(`select content from training_completion`);
    expect(rows).toHaveLength(2);
    expect(rows.some(({ content }) => content.toString('latin1').includes('Stufe'))).toBe(false);
  });
});

describe('the last day', () => {
  test('of a code comes after thirty days: what nobody came for is available again', async () => {
    const { code } = (await reserve('bram', 4)).body.reservations[0]!;
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 30 * dayMs);
    await gateway.app.get(TrainingExpiry).carryOut();
    expect((await account('bram')).reservations[0]).toMatchObject({ state: 'lapsed' });
    expect(await schemeOf('bram')).toMatchObject({ reserved: 0 });
    expect((await claim(code!, 4)).problem.type).toContain('codeNotFound');
  });

  test('of credits is announced a month before, once, and then the ledger says that it is over', async () => {
    await signsIn('camille');
    await grant('camille', 12);
    const { code } = (await reserve('camille', 2)).body.reservations[0]!;
    const { id } = (await claim(code!, 2)).body;
    const expiry = gateway.app.get(TrainingExpiry);
    const on = async (day: string) => {
      gateway.clock.at = new Date(`${day}T10:00:00Z`);
      await expiry.carryOut();
      await expiry.carryOut();
    };
    const warned = async () => (await messagesOf('camille')).filter((title) => title.includes('expire soon')).length;
    await on('2027-07-30');
    expect(await warned()).toBe(0);
    await on('2027-07-31');
    await on('2027-08-31');
    expect(await warned()).toBe(1);
    expect((await schemeOf('camille')).available).toBe(10);
    await on('2027-09-01');
    expect((await schemeOf('camille')).available).toBe(0);
    expect((await account('camille')).moves[0]).toMatchObject({ kind: 'expire', amount: 10 });
    expect(await messagesOf('camille')).toContain('Training credits expired');
    await refund(id, 2);
    expect((await schemeOf('camille')).available).toBe(0);
    expect((await account('camille')).moves.slice(0, 2).map(({ kind }) => kind)).toEqual(['expire', 'refund']);
  });
});

test('who acts for an enterprise is sent back to themselves', async () => {
  const director = await gateway.director('camille', 'menuiserie');
  const refused = await gateway.call(readTrainingAccount, { as: director });
  expect(refused.problem.type).toBe('urn:problem-type:gun:training-credits:onlyForYourself');
});

test('no national number is in any answer', async () => {
  const numbers = Object.values(personas).map(({ nrn }) => nrn);
  const said = gateway.exchanges.map(({ url, answer }) => url + answer).join('\n');
  expect(numbers.filter((nrn) => said.includes(nrn))).toEqual([]);
  expect(await gateway.app.get(PersonKeys).personIdFor(personas.bram.nrn)).toBe(gateway.personOf('bram'));
});
