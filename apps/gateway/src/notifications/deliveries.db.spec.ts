/** What leaves the house by mail and text message, and what becomes of it when the other side is not well. */
import { readDeskDossier } from '@gun/dossiers-contract';
import { chooseChannels, readChannels } from '@gun/notifications-contract';
import { Notifier, type Notice } from '@gun/notifications-server';
import { confirmContact, giveContact, listContacts, type ContactKind } from '@gun/profile-contract';
import { ContactUpkeep } from '@gun/profile-server';
import { inEveryLanguage, uuidV7 } from '@gun/kernel';
import { Database } from '@gun/nest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { movesAlone, submits } from '../testing/lives/lives';
import { PostOffice } from '../testing/post-office';
import { TestGateway } from '../testing/test-gateway';

const address = 'camille@mail.example';
const number = '+32470123456';
const reference = 'GUN-7K3M-9Q2X';
const minute = 60_000;
const day = 1440 * minute;

let office: PostOffice;
let gateway: TestGateway;
beforeAll(async () => {
  office = await PostOffice.open();
  gateway = await TestGateway.start(undefined, office.config);
  await gateway.citizen('camille');
});
afterAll(async () => {
  await gateway.stop();
  await office.close();
});
/** A day later nobody remembers yesterday's codes, and a server that was away is tried again. */
beforeEach(async () => {
  await gateway.asOwner('truncate contact, delivery, channel_choice, notification, live_event, outbox cascade');
  office.forget();
  passes(day);
});

const passes = (ms: number): void => void (gateway.clock.at = new Date(gateway.clock.at.getTime() + ms));
async function works(): Promise<void> {
  await gateway.drain();
  while ((await gateway.send()) > 0);
}

async function gives(kind: ContactKind = 'email', written = address, as = 'camille'): Promise<string> {
  passes(minute);
  const { body } = await gateway.call(giveContact, { as, body: { kind, address: written, language: 'nl' } });
  return body.items.find((item) => item.kind === kind && item.state === 'unconfirmed')?.id ?? 'was not given';
}

/** An address in use, and a post office that remembers nothing of how it came to be. */
async function reaches(kind: ContactKind = 'email', written = address): Promise<string> {
  const contactId = await gives(kind, written);
  await works();
  const sent = kind === 'email' ? office.mails : office.texts;
  const code = /(?<!\d)\d{6}(?!\d)/.exec(sent.at(-1)?.text ?? '')?.[0] ?? '';
  const confirmed = await gateway.call(confirmContact, { as: 'camille', input: { contactId }, body: { code } });
  if (confirmed.status !== 201) throw new Error(`not confirmed: ${JSON.stringify(confirmed.problem)}`);
  await works();
  office.forget();
  return contactId;
}

async function tells(more: Partial<Notice> = {}): Promise<void> {
  const words = {
    tone: 'info',
    title: inEveryLanguage('Refusé : permis'),
    text: inEveryLanguage('Votre dossier…'),
  } as const;
  const notice = { ownerId: gateway.personOf('camille'), ...words, reference, dossierId: uuidV7(), ...more };
  await gateway.app
    .get(Database)
    .transaction((tx) => gateway.app.get(Notifier).notify(tx, { ...notice, eventId: uuidV7() }));
}
const chooses = (email: boolean, sms: boolean, letter = false) =>
  gateway.call(chooseChannels, { as: 'camille', body: { email, sms, letter } });
const waiting = () => gateway.sql(`select attempts, outcome from delivery where ended_at is null`);
const ended = () =>
  gateway.sql<{ outcome: string }>(`select outcome from delivery where ended_at is not null order by ended_at desc`);

describe('a notice', () => {
  test('says in the language of its reader that a message waits, and nothing about it', async () => {
    await reaches();
    await tells();
    await works();
    const [mail] = office.mails;
    expect(mail).toMatchObject({ to: address, subject: 'Er wacht een nieuw bericht in het Uniek Digitaal Loket' });
    expect(mail?.headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'content-language': 'nl' });
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('https://gun.example/nl');
      expect(part).not.toMatch(/GUN-|Refusé|dossier|Camille|dossiers\/|href/i);
    }
  });

  test('goes to nobody who has no address in use, or wants none', async () => {
    await gives();
    await works();
    office.forget();
    await tells();
    await works();
    expect(office.mails).toEqual([]);
    expect(await waiting()).toEqual([]);
    await reaches('email', 'other@mail.example');
    await chooses(false, false);
    await tells({ urgent: true });
    await works();
    expect(office.mails).toEqual([]);
  });

  test('by text message is for what is urgent', async () => {
    await reaches('phone', '0470 12 34 56');
    await tells();
    await works();
    expect(office.texts).toEqual([]);
    await tells({ urgent: true });
    await works();
    expect(office.texts).toMatchObject([
      { to: number, text: expect.stringContaining('Er wacht een belangrijk bericht') },
    ]);
  });

  test('goes to the address that is in use when it is sent, not when it was written', async () => {
    await reaches();
    await tells();
    const contactId = await gives('email', 'new@mail.example');
    await gateway.drain();
    await gateway.sql(`update delivery set next_attempt_at = $1 where purpose = 'notice'`, [
      new Date(gateway.clock.at.getTime() + 10 * minute),
    ]);
    await works();
    const code = /(?<!\d)\d{6}(?!\d)/.exec(office.mails.at(-1)?.text ?? '')?.[0] ?? '';
    await gateway.call(confirmContact, { as: 'camille', input: { contactId }, body: { code } });
    office.forget();
    passes(11 * minute);
    await works();
    expect(office.mails.filter(({ subject }) => subject.startsWith('Er wacht')).map(({ to }) => to)).not.toContain(
      address,
    );
  });
});

describe('a mail server', () => {
  test('that hangs up keeps nobody from working; what waits goes out once it is back, each once', async () => {
    await reaches();
    office.mood = 'down';
    for (let n = 0; n < 8; n += 1) await tells();
    await gateway.send();
    await gateway.send();
    expect(office.mails).toEqual([]);
    expect(await waiting()).toHaveLength(8);
    office.mood = 'well';
    for (let round = 0; round < 6; round += 1) {
      passes(5 * minute);
      await gateway.send();
    }
    expect(office.mails).toHaveLength(8);
    expect(new Set(office.mails.map(({ id }) => id)).size).toBe(8);
    expect(await waiting()).toEqual([]);
  });

  test('that says nothing is left alone after a few tries', async () => {
    await reaches();
    office.mood = 'silent';
    for (let n = 0; n < 30; n += 1) await tells();
    await gateway.send();
    const { asked } = office;
    await gateway.send();
    await gateway.send();
    expect(office.asked).toBe(asked);
    expect(await waiting()).toHaveLength(30);
  });

  test('that asks for patience is asked again, five seconds later and then less and less often', async () => {
    await reaches();
    office.mood = 'later';
    await tells();
    await gateway.send();
    passes(4_999);
    await gateway.send();
    expect(office.asked).toBe(1);
    passes(1);
    await gateway.send();
    expect(office.asked).toBe(2);
    office.mood = 'well';
    passes(15_000);
    await gateway.send();
    expect(office.mails).toHaveLength(1);
  });

  test('that does not take it for a day leaves it parked, with a line for the operator and without an address', async () => {
    await reaches();
    office.mood = 'later';
    await tells();
    for (let hour = 0; hour < 30; hour += 1) {
      passes(60 * minute);
      await gateway.send();
    }
    expect(await ended()).toContainEqual({ outcome: 'parked' });
    const parked = gateway.logged.filter((line) => line.includes('delivery parked'));
    expect(parked).toHaveLength(1);
    expect(gateway.logged.join('')).not.toContain(address);
  });

  test('that knows no such mailbox is not asked twice, and its owner sees it', async () => {
    const contactId = await reaches();
    office.mood = 'refuses';
    await tells();
    await works();
    passes(day);
    await works();
    expect(office.asked).toBe(1);
    expect((await gateway.call(readChannels, { as: 'camille' })).body.refusing).toEqual([contactId]);
    expect(await gateway.sql(`select from live_event where name = 'contactChanged'`)).toHaveLength(1);
    office.mood = 'well';
    await tells();
    await works();
    expect((await gateway.call(readChannels, { as: 'camille' })).body.refusing).toEqual([]);
  });

  test('that refuses a code says so on the page where the code is awaited', async () => {
    office.mood = 'refuses';
    const contactId = await gives('email', 'nobody@mail.example');
    await works();
    expect((await gateway.call(readChannels, { as: 'camille' })).body.refusing).toEqual([contactId]);
  });
});

describe('an SMS gateway', () => {
  test.each([
    ['down', 0],
    ['later', 0],
    ['silent', 0],
    ['refuses', 1],
  ] as const)('that is “%s” loses nothing; numbers that it refused: %i', async (mood, refused) => {
    await reaches('phone', '0470 12 34 56');
    office.mood = mood;
    await tells({ urgent: true });
    await gateway.send();
    expect((await gateway.call(readChannels, { as: 'camille' })).body.refusing).toHaveLength(refused);
    office.mood = 'well';
    passes(minute);
    await works();
    expect(office.texts).toHaveLength(1 - refused);
  });
});

describe('a code', () => {
  test('that is too old when the server is back is not sent', async () => {
    office.mood = 'down';
    await gives();
    await works();
    office.mood = 'well';
    passes(11 * minute);
    await works();
    expect(office.mails).toEqual([]);
    expect(await ended()).toEqual([{ outcome: 'needless' }]);
  });
});

describe('several workers', () => {
  test('send each message once', async () => {
    await reaches();
    for (let n = 0; n < 40; n += 1) await tells();
    const counts = await Promise.all([gateway.send(), gateway.send(), gateway.send(), gateway.send()]);
    while ((await gateway.send()) > 0);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
    expect(office.mails).toHaveLength(40);
  });

  test('finish what one of them had taken when it was killed', async () => {
    await reaches();
    await tells();
    const taken = new Date(gateway.clock.at.getTime() + minute);
    await gateway.sql(`update delivery set attempts = 1, next_attempt_at = $1 where ended_at is null`, [taken]);
    await works();
    expect(office.mails).toEqual([]);
    passes(minute);
    await works();
    expect(office.mails).toHaveLength(1);
  });
});

test('a counter without a mail server refuses an address to which it could send nothing, and says what works', async () => {
  const alone = await TestGateway.start(undefined, { portalUrl: 'https://gun.example' });
  await alone.citizen('camille');
  expect((await alone.call(listContacts, { as: 'camille' })).body.offered).toEqual([]);
  const body = { kind: 'email', address, language: 'fr' };
  const refused = await alone.call(giveContact, { as: 'camille', body, headers: { 'accept-language': 'fr' } });
  expect(refused).toMatchObject({
    status: 409,
    problem: { detail: expect.stringContaining('Vos messages restent ici') },
  });
  expect(await alone.send()).toBe(0);
  await alone.stop();
});

test('an owner is told once that a year has passed, in the inbox and by mail to that very address', async () => {
  await reaches();
  passes(364 * day);
  expect(await gateway.app.get(ContactUpkeep).remind()).toBe(0);
  passes(2 * day);
  expect(await gateway.app.get(ContactUpkeep).remind()).toBe(1);
  expect(await gateway.app.get(ContactUpkeep).remind()).toBe(0);
  await works();
  expect(office.mails.map(({ to }) => to)).toEqual([address]);
  expect(await gateway.sql(`select title->>'fr' as title from notification`)).toEqual([
    { title: 'À vous : confirmez à nouveau votre adresse e-mail' },
  ]);
});

test('letters are chosen apart from the rest, and kept', async () => {
  await chooses(false, true, true);
  expect((await gateway.call(readChannels, { as: 'camille' })).body).toEqual({
    ...{ email: false, sms: true, letter: true, refusing: [] },
  });
});

test('an officer sees that the decision has to be posted, for as long as its reader wants letters', async () => {
  gateway.officer('sofie', 'namur-population');
  const { dossierId } = await submits(gateway, 'camille', { answers: movesAlone() });
  const byPost = async () => (await gateway.call(readDeskDossier, { as: 'sofie', input: { dossierId } })).body.byPost;
  expect(await byPost()).toBe(false);
  await chooses(true, true, true);
  expect(await byPost()).toBe(true);
});
