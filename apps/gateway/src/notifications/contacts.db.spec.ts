/** Contact data from what somebody types to a confirmed address, through the whole house and a real mail server. */
import {
  askContactCode,
  confirmContact,
  giveContact,
  listContacts,
  removeContact,
  type ContactKind,
} from '@gun/profile-contract';
import { readDossierForm } from '@gun/dossiers-contract';
import { brusselsDate, uuidV7 } from '@gun/kernel';
import { listNotifications } from '@gun/notifications-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { drafts } from '../testing/lives/lives';
import { PostOffice } from '../testing/post-office';
import { TestGateway } from '../testing/test-gateway';

const address = 'camille.exemplaire@mail.example';
const number = '+32470123456';

let office: PostOffice;
let gateway: TestGateway;
beforeAll(async () => {
  office = await PostOffice.open();
  gateway = await TestGateway.start(undefined, office.config);
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  await gateway.director('camille', 'menuiserie', 'camille-for-menuiserie');
});
afterAll(async () => {
  await gateway.stop();
  await office.close();
});
beforeEach(async () => {
  office.forget();
  await gateway.asOwner(
    'truncate contact, contact_code_allowance, delivery, channel_choice, notification, outbox cascade',
  );
});

const minute = 60_000;
const passes = (ms: number): void => void (gateway.clock.at = new Date(gateway.clock.at.getTime() + ms));

/** The worker's share: news go up, and what is due goes out. */
async function works(): Promise<void> {
  await gateway.drain();
  while ((await gateway.send()) > 0);
}

const gives = (written: string, kind: ContactKind = 'email', as = 'camille', key?: string) =>
  gateway.call(giveContact, { as, body: { kind, address: written, language: 'fr' }, ...(key && { key }) });
const confirms = (contactId: string, code: string, as = 'camille', key?: string) =>
  gateway.call(confirmContact, { as, input: { contactId }, body: { code }, ...(key && { key }) });
const asks = (contactId: string, as = 'camille') => gateway.call(askContactCode, { as, input: { contactId } });
const lists = async (as = 'camille') => (await gateway.call(listContacts, { as })).body.items;

/** The code in the newest message, whatever way it came. */
const codeIn = (message: { readonly text: string } | undefined): string =>
  /(?<!\d)\d{6}(?!\d)/.exec(message?.text ?? '')?.[0] ?? 'no code';
const newestCode = (): string => codeIn(office.mails.at(-1));
const wrongFor = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

async function waiting(written = address, as = 'camille'): Promise<string> {
  const given = await gives(written, 'email', as);
  if (given.status !== 201) throw new Error(`not given: ${JSON.stringify(given.problem)}`);
  await works();
  return given.body.items.find(({ state }) => state === 'unconfirmed')?.id ?? '';
}

async function inUse(written = address, as = 'camille'): Promise<string> {
  const id = await waiting(written, as);
  const confirmed = await confirms(id, newestCode(), as);
  if (confirmed.status !== 201) throw new Error(`not confirmed: ${JSON.stringify(confirmed.problem)}`);
  await works();
  return id;
}

describe('an e-mail address', () => {
  test('is shown whole until its owner confirmed it with the code that came there, and masked afterwards', async () => {
    const id = await waiting(' camille.exemplaire@Mail.Example ');
    expect(await lists()).toMatchObject([{ id, kind: 'email', shown: address, state: 'unconfirmed' }]);
    expect(office.mails).toMatchObject([{ to: address, subject: 'Votre code pour le Guichet Unique numérique' }]);
    const confirmed = await confirms(id, newestCode());
    expect(confirmed.status).toBe(201);
    const [shown] = confirmed.body.items;
    expect(shown).toMatchObject({ shown: 'c•••@mail.example', state: 'confirmed' });
    expect(shown).not.toHaveProperty('codeUntil');
  });

  test('stands nowhere in the database in a readable form, nor does its code', async () => {
    const id = await waiting();
    const code = newestCode();
    await confirms(id, wrongFor(code));
    await confirms(id, code);
    for (const table of ['contact', 'outbox', 'idempotency', 'delivery', 'notification', 'live_event']) {
      const rows = await gateway.asOwner<{ row: string }>(`select ${table}::text as row from ${table}`);
      const kept = rows.map(({ row }) => row).join('\n');
      expect(kept).not.toContain('exemplaire');
      expect(kept).not.toContain(Buffer.from(address).toString('hex'));
      if (table !== 'contact') expect(kept).not.toMatch(new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`));
    }
    expect(gateway.logged.join('\n')).not.toContain('exemplaire');
  });

  test.each([
    ['email', 'camille.mail.example', 'emailUnreadable'],
    ['email', 'a@b.example, victim@c.example', 'emailUnreadable'],
    ['email', 'a@b.example\r\nBcc: victim@c.example', 'emailUnreadable'],
    ['phone', '0470 12', 'phoneUnreadable'],
    ['phone', '081 12 34 56', 'phoneNotMobile'],
  ] as const)('or number that reaches nobody or more than one is refused: %s %j', async (kind, written, code) => {
    const { status, problem } = await gives(written, kind);
    expect([status, problem.type]).toEqual([422, `urn:problem-type:gun:profile:${code}`]);
    expect(await lists()).toEqual([]);
  });

  test('of somebody else may be the same: nobody learns whose it is', async () => {
    await inUse(address, 'bram');
    passes(minute);
    const given = await gives(address);
    expect(given.status).toBe(201);
    expect(given.body.items).toHaveLength(1);
  });
});

test('a mobile number is read as people write it, and confirmed by a text message', async () => {
  const given = await gives('0470/12.34.56', 'phone');
  await works();
  expect(office.texts).toMatchObject([{ to: number }]);
  expect(given.body.items).toMatchObject([{ kind: 'phone', shown: '0470 12 34 56' }]);
  const confirmed = await confirms(given.body.items[0]?.id ?? '', codeIn(office.texts[0]));
  expect(confirmed.body.items).toMatchObject([{ shown: '0470 •• •• 56', state: 'confirmed' }]);
});

describe('a code', () => {
  test('that is wrong is counted, and the fifth wrong one burns it', async () => {
    const id = await waiting();
    const code = newestCode();
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push((await confirms(id, wrongFor(code))).problem.type?.split(':').at(-1));
    expect(answers).toEqual(['codeWrong', 'codeWrong', 'codeWrong', 'codeWrong', 'codeOver']);
    expect((await confirms(id, code)).problem.type).toMatch(/codeOver$/);
    passes(minute);
    await asks(id);
    await works();
    expect((await confirms(id, newestCode())).status).toBe(201);
  });

  test('cannot be guessed by asking many times at once', async () => {
    const id = await waiting();
    const code = newestCode();
    const guesses = Array.from({ length: 40 }, (_, n) => String(n).padStart(6, '0')).filter((guess) => guess !== code);
    const answers = await Promise.all(guesses.map((guess) => confirms(id, guess)));
    const judged = answers.filter(({ problem }) => problem.type?.endsWith('codeWrong'));
    expect(judged.length).toBeLessThanOrEqual(4);
    expect((await confirms(id, code)).problem.type).toMatch(/codeOver$/);
  });

  test('is good for ten minutes', async () => {
    const id = await waiting();
    passes(10 * minute);
    expect((await confirms(id, newestCode())).problem.type).toMatch(/codeOver$/);
    expect((await lists())[0]).not.toHaveProperty('codeUntil');
  });

  test('is replaced by the next', async () => {
    const id = await waiting();
    const first = newestCode();
    passes(minute);
    await asks(id);
    await works();
    expect(newestCode()).not.toBe(first);
    expect((await confirms(id, first)).problem.type).toMatch(/codeWrong$/);
    expect((await confirms(id, newestCode())).status).toBe(201);
  });

  test('is asked for five times an hour at most, by one person, for whomever they act', async () => {
    const id = await waiting();
    expect((await asks(id)).status).toBe(429);
    for (let n = 0; n < 3; n += 1) {
      passes(minute);
      expect((await asks(id)).status).toBe(201);
    }
    passes(minute);
    expect((await gives('info@menuiserie.example', 'email', 'camille-for-menuiserie')).status).toBe(201);
    passes(minute);
    const refused = await asks(id);
    expect(refused).toMatchObject({ status: 429, problem: { type: 'urn:problem-type:gun:profile:codesTooOften' } });
    expect((await gives('bram@mail.example', 'email', 'bram')).status).toBe(201);
    passes(60 * minute);
    expect((await asks(id)).status).toBe(201);
  });

  test('asked for at once by two requests is one code: the other is too soon', async () => {
    const answers = await Promise.all([gives(address), gives('other@mail.example'), gives(address)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 429, 429]);
  });
});

describe('the same request again', () => {
  test('sends one code, and gives the same answer', async () => {
    const key = uuidV7();
    const [first, again] = [
      await gives(address, 'email', 'camille', key),
      await gives(address, 'email', 'camille', key),
    ];
    await works();
    expect(again.body).toEqual(first.body);
    expect(office.mails).toHaveLength(1);
    expect((await gives('other@mail.example', 'email', 'camille', key)).status).toBe(422);
  });

  test('is one wrong try', async () => {
    const id = await waiting();
    const [code, key] = [newestCode(), uuidV7()];
    for (let n = 0; n < 7; n += 1)
      expect((await confirms(id, wrongFor(code), 'camille', key)).problem.type).toMatch(/codeWrong$/);
    expect((await confirms(id, code)).status).toBe(201);
  });
});

describe('a change', () => {
  test('leaves the old address in use until the new one is confirmed, and tells it then', async () => {
    await inUse();
    passes(minute);
    const other = await waiting('camille@new.example');
    expect(await lists()).toMatchObject([
      { shown: 'c•••@mail.example', state: 'confirmed' },
      { shown: 'camille@new.example', state: 'unconfirmed' },
    ]);
    await confirms(other, newestCode());
    office.forget();
    await works();
    const told = Object.fromEntries(office.mails.map(({ to, subject }) => [to, subject]));
    expect(told).toEqual({
      [address]: 'Cette adresse ne reçoit plus vos avis du Guichet Unique numérique',
      'camille@new.example': 'Un nouveau message vous attend au Guichet Unique numérique',
    });
    expect(await lists()).toMatchObject([{ id: other, shown: 'c•••@new.example' }]);
    const inbox = await gateway.call(listNotifications, { as: 'camille' });
    expect(inbox.body.items).toMatchObject([{ title: { fr: 'Votre adresse e-mail a changé' } }]);
  });

  test('in two tabs: the address given last waits for its code, and the code of the other opens nothing', async () => {
    const first = await waiting('one@mail.example');
    const code = newestCode();
    passes(minute);
    const second = await waiting('two@mail.example');
    expect(await lists()).toMatchObject([{ id: second, shown: 'two@mail.example' }]);
    expect((await confirms(first, code)).status).toBe(404);
    expect((await confirms(second, newestCode())).status).toBe(201);
  });

  test('confirmed in two tabs at once happens once', async () => {
    const id = await waiting();
    const code = newestCode();
    const answers = await Promise.all([confirms(id, code), confirms(id, code)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await gateway.sql(`select from outbox where name = 'profile.contactConfirmed'`)).toHaveLength(1);
  });
});

describe('a removal', () => {
  test('tells the address, and the inbox', async () => {
    const contactId = await inUse();
    office.forget();
    expect((await gateway.call(removeContact, { as: 'camille', input: { contactId } })).body.items).toEqual([]);
    await works();
    expect(office.mails.map(({ to }) => to)).toEqual([address]);
    const inbox = await gateway.call(listNotifications, { as: 'camille' });
    expect(inbox.body.items).toMatchObject([{ title: { fr: 'Votre adresse e-mail a été retirée' } }]);
  });

  test('of what was never confirmed leaves no trace', async () => {
    const contactId = await waiting();
    await gateway.call(removeContact, { as: 'camille', input: { contactId } });
    expect(await gateway.sql('select from contact')).toEqual([]);
  });
});

test('after a year it has to be confirmed again, and one code is enough', async () => {
  const id = await inUse();
  passes(366 * 24 * 60 * minute);
  expect(await lists()).toMatchObject([{ id, state: 'toReconfirm', shown: 'c•••@mail.example' }]);
  expect((await gives(address)).body.items).toHaveLength(1);
  await works();
  expect((await confirms(id, newestCode())).body.items).toMatchObject([{ id, state: 'confirmed' }]);
  await works();
  expect(office.mails.map(({ subject }) => subject)).not.toContainEqual(expect.stringContaining('ne reçoit plus'));
});

test('an enterprise has an address of its own, which its director sees and a stranger does not', async () => {
  const id = await inUse('info@menuiserie.example', 'camille-for-menuiserie');
  expect(await lists('camille-for-menuiserie')).toMatchObject([{ id, shown: 'i•••@menuiserie.example' }]);
  expect(await lists('camille')).toEqual([]);
  for (const as of ['camille', 'bram']) {
    expect((await asks(id, as)).status).toBe(404);
    expect((await confirms(id, '000000', as)).status).toBe(404);
    expect((await gateway.call(removeContact, { as, input: { contactId: id } })).status).toBe(404);
  }
});

test('of a person who was erased nothing can be read, and nothing is sent', async () => {
  await gateway.citizen('noa');
  await inUse('noa@mail.example', 'noa');
  passes(minute);
  await gives('noa@new.example', 'email', 'noa');
  await gateway.asOwner(`update person set data_key = null where id = '${gateway.personOf('noa')}'`);
  office.forget();
  await works();
  expect(await lists('noa')).toEqual([]);
  expect(office.mails).toEqual([]);
});

test('a form that asks how to reach somebody begins with what they confirmed, and never tells it to a mandate holder', async () => {
  await inUse();
  const { dossierId } = await drafts(gateway, 'camille', { answers: {} });
  const form = async (as: string) => (await gateway.call(readDossierForm, { as, input: { dossierId } })).body.contacts;
  expect(await form('camille')).toEqual([
    { kind: 'email', value: address, confirmedOn: brusselsDate(gateway.clock.at) },
  ]);
  const personId = gateway.personOf('camille');
  gateway.actAs('louise-for-camille', {
    ...{ kind: 'citizen', partyId: personId, partyKind: 'person', assurance: 'high' },
    ...{ personId: gateway.personOf('bram'), name: 'Bram', mandate: { ids: [uuidV7()] } },
  });
  expect(await form('louise-for-camille')).toEqual([]);
});
