/** At the counter: an officer hands a document over to a phone, its PIN goes by letter, and its authority revokes one. */
import { listAccesses } from '@gun/data-broker-contract';
import type { PinLetterContent } from '@gun/documents-contract';
import { DocumentIssuer } from '@gun/documents-server';
import { listNotifications } from '@gun/notifications-contract';
import { personas, type PersonaId } from '@gun/testing';
import {
  endCounterOffer,
  listMyCredentials,
  listWaitingLetters,
  openDeskWallet,
  prepareOffer,
  printCodeSheet,
  printLetter,
  readCredential,
  readDeskWallet,
  readPresentation,
  revokeAtDesk,
  withdrawCounterOffer,
  withdrawCredential,
  type DeskOffer,
} from '@gun/wallet-contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pdfAttachment } from '../testing/lives/attachment';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, asksForDiploma, holdsDiploma, verifyingAgency, walletAt } from '../testing/wallets/wallets';

const reason = 'La personne est au guichet, sans ordinateur.';
const day = 24 * 3_600_000;
let gateway: TestGateway;
/** The letter that was printed last, as it was drawn. */
let letter: PinLetterContent | undefined;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  gateway.officer('sofie', 'namur-population');
  gateway.officer('simon', 'namur-population', ['officer', 'supervisor']);
  gateway.officer('namur-auditor', 'namur-population', ['auditor']);
  gateway.officer('of-gent', 'gent-population', ['officer', 'supervisor']);
  gateway.officer('of-roads', 'namur-public-space', ['officer', 'supervisor']);
  gateway.officer('sven', 'flemish-diplomas');
  gateway.officer('of-licences', 'fps-mobility-vehicles');
  const papers = gateway.app.get(DocumentIssuer);
  const render = papers.renderPinLetter.bind(papers);
  papers.renderPinLetter = (content, at) => {
    letter = content;
    return render(content, at);
  };
});
afterAll(() => gateway.stop());

const opensWallet = (as: string, who: PersonaId = 'camille') =>
  gateway.call(openDeskWallet, { as, body: { nationalNumber: personas[who].nrn, reason } });
const opening = async (as: string) => (await opensWallet(as)).body.id;
const prepares = async (as = 'sofie', type = 'proofOfAge') =>
  gateway.call(prepareOffer, { as, input: { openingId: await opening(as) }, body: { type, language: 'fr' } });
const prints = (as: string, { id: letterId }: Pick<DeskOffer, 'id'>) =>
  gateway.call(printLetter, { as, input: { letterId } });
const refusalOf = ({ problem }: { problem: { type?: string } }) => problem.type?.split(':').at(-1);

afterEach(async () => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 61_000);
  const { body } = await gateway.call(listMyCredentials, { as: 'camille' });
  for (const { id } of body.items.filter(({ state }) => state === 'valid'))
    await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId: id } });
});

describe('an officer at the counter', () => {
  test('finds an inhabitant by national number, which goes no further than the body of one question', async () => {
    const { status, body } = await opensWallet('sofie');
    expect(status).toBe(201);
    expect(body.holder).toBe('Camille Exemplaire');
    expect(body.choices.map(({ type }) => type)).toContain('proofOfAge');
    const answered = JSON.stringify(gateway.exchanges) + gateway.logged.join();
    expect(answered).not.toContain(personas.camille.nrn);
  });

  test('leaves a line with the reason in the log of the person', async () => {
    await opensWallet('sofie');
    await gateway.seal();
    const { body } = await gateway.call(listAccesses, { as: 'camille' });
    const line = body.items.map(({ entry }) => entry).find(({ why }) => why.reason === reason);
    expect(line).toMatchObject({
      who: { kind: 'person', organisation: { id: 'namur-population' }, role: 'officer' },
      why: { purpose: 'credential-handover' },
    });
  });

  test('prepares a document that the person never had: a QR code on the screen, and no PIN in any answer', async () => {
    const { status, body: offer } = await prepares();
    expect(status).toBe(201);
    expect(offer).toMatchObject({ state: 'open', printed: false });
    expect(offer.uri).toMatch(/^openid-credential-offer:/);
    await prints('simon', offer);
    expect(JSON.stringify(gateway.exchanges)).not.toContain(`"${letter?.pin}"`);
  });

  test('hands it over: the phone takes it with the PIN of the letter, days later, once', async () => {
    const { body: offer } = await prepares();
    const printed = await prints('simon', offer);
    expect([printed.status, printed.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(printed.headers).toMatchObject(pdfAttachment);
    expect(letter).toMatchObject({
      addressee: { name: 'Camille Exemplaire' },
      document: 'Preuve d’âge',
      language: 'fr',
    });
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 5 * day);
    const copies = await walletAt(gateway).fetch(offer.uri!, letter!.pin);
    expect(copies).toHaveLength(1);
    await expect(walletAt(gateway).fetch(offer.uri!, letter!.pin)).rejects.toThrow();
    const { body } = await opensWallet('sofie');
    expect(body.offers.find(({ id }) => id === offer.id)).toMatchObject({ state: 'taken' });
  });

  test('gives the code along on paper, while it waits for a phone, to whoever opened it', async () => {
    const openingId = await opening('sofie');
    const body = { type: 'proofOfAge', language: 'de' };
    const { body: offer } = await gateway.call(prepareOffer, { as: 'sofie', input: { openingId }, body });
    const input = { openingId, offerId: offer.id };
    const sheet = await gateway.call(printCodeSheet, { as: 'sofie', input });
    expect([sheet.status, sheet.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(sheet.headers).toMatchObject(pdfAttachment);
    expect(refusalOf(await gateway.call(printCodeSheet, { as: 'simon', input }))).toBe('openingNotFound');
    await gateway.call(endCounterOffer, { as: 'sofie', input });
    expect(refusalOf(await gateway.call(printCodeSheet, { as: 'sofie', input }))).toBe('counterOfferClosed');
  });

  test('repeats a request without preparing a second one', async () => {
    const call = {
      as: 'sofie',
      input: { openingId: await opening('sofie') },
      body: { type: 'proofOfAge', language: 'fr' },
    };
    const key = crypto.randomUUID();
    const [one, two] = [
      await gateway.call(prepareOffer, { ...call, key }),
      await gateway.call(prepareOffer, { ...call, key }),
    ];
    expect(two.body.id).toBe(one.body.id);
  });
});

describe('the PIN', () => {
  test('is seen by nobody who has the code: whoever prepared the offer cannot print its letter', async () => {
    const { body: offer } = await prepares();
    expect(refusalOf(await prints('sofie', offer))).toBe('letterOfOwnOffer');
    const { body } = await gateway.call(listWaitingLetters, { as: 'simon' });
    expect(body.items.find(({ id }) => id === offer.id)).toMatchObject({ mine: false, printed: false });
  });

  test('never meets the code: whoever prints the letter opens the person and finds no link, whoever prepared it does', async () => {
    const { body: offer } = await prepares();
    await prints('simon', offer);
    const seenBy = async (as: string) => (await opensWallet(as)).body.offers.find(({ id }) => id === offer.id);
    expect(await seenBy('simon')).toMatchObject({ state: 'open', printed: true });
    expect(await seenBy('simon')).not.toHaveProperty('uri');
    expect(await seenBy('sofie')).toMatchObject({ uri: offer.uri });
  });

  test('burns after five that are wrong', async () => {
    const { body: offer } = await prepares();
    await prints('simon', offer);
    const wrong = letter!.pin === '000000' ? '000001' : '000000';
    for (let tried = 0; tried < 5; tried += 1)
      await expect(walletAt(gateway).fetch(offer.uri!, wrong)).rejects.toThrow();
    await expect(walletAt(gateway).fetch(offer.uri!, letter!.pin)).rejects.toThrow();
    const { body } = await opensWallet('sofie');
    expect(body.offers.find(({ id }) => id === offer.id)).toMatchObject({ state: 'burnt' });
  });

  test('opens nothing once its days are over', async () => {
    const { body: offer } = await prepares();
    await prints('simon', offer);
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 14 * day);
    await expect(walletAt(gateway).fetch(offer.uri!, letter!.pin)).rejects.toThrow();
    expect(refusalOf(await prints('simon', offer))).toBe('letterNotFound');
  });

  test.each([['namur-auditor'], ['of-gent'], ['of-roads'], ['sven']])('is not printed by %s', async (as) => {
    const { body: offer } = await prepares();
    expect(refusalOf(await prints(as, offer))).toBe('letterNotFound');
    expect((await gateway.call(listWaitingLetters, { as })).body.items).toEqual([]);
  });
});

describe('the person', () => {
  test('is told at once, sees which office prepared it, and ends it', async () => {
    const { body: offer } = await prepares();
    await prints('simon', offer);
    const { body: inbox } = await gateway.call(listNotifications, { as: 'camille' });
    expect(inbox.items[0]?.title.fr).toBe('Préparé au guichet pour votre téléphone : Preuve d’âge');
    const { body: mine } = await gateway.call(listMyCredentials, { as: 'camille' });
    const credentialId = mine.items.find(({ state }) => state === 'valid')!.id;
    const { body: detail } = await gateway.call(readCredential, { as: 'camille', input: { credentialId } });
    expect(detail.counterOffers?.[0]).toMatchObject({ office: { fr: 'Namur, service Population' }, state: 'open' });
    const input = { credentialId, offerId: offer.id };
    expect((await gateway.call(withdrawCounterOffer, { as: 'bram', input })).status).toBe(404);
    expect((await gateway.call(withdrawCounterOffer, { as: 'camille', input })).body.state).toBe('ended');
    await expect(walletAt(gateway).fetch(offer.uri!, letter!.pin)).rejects.toThrow();
    expect(refusalOf(await gateway.call(withdrawCounterOffer, { as: 'camille', input }))).toBe('counterOfferClosed');
  });

  test('hears of an officer of another municipality who tried, and was refused', async () => {
    expect(refusalOf(await opensWallet('of-gent'))).toBe('holderNotHere');
    await gateway.seal();
    const { body } = await gateway.call(listAccesses, { as: 'camille' });
    expect(body.items.map(({ entry }) => entry)).toContainEqual(
      expect.objectContaining({
        who: expect.objectContaining({ organisation: expect.objectContaining({ id: 'gent-population' }) }),
        outcome: 'refused',
      }),
    );
  });
});

describe('an opening', () => {
  test('is of one officer: a colleague does not learn that it exists', async () => {
    const openingId = await opening('sofie');
    for (const as of ['simon', 'of-gent', 'sven'])
      expect(refusalOf(await gateway.call(readDeskWallet, { as, input: { openingId } }))).toBe('openingNotFound');
  });

  test('is over after half an hour', async () => {
    const openingId = await opening('sofie');
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 31 * 60_000);
    expect(refusalOf(await gateway.call(readDeskWallet, { as: 'sofie', input: { openingId } }))).toBe('openingOver');
  });

  test.each([['of-roads'], ['namur-auditor'], ['of-licences'], ['sven']])(
    'is refused to %s, with the words for a number that nobody has',
    async (as) => expect(refusalOf(await opensWallet(as))).toBe('holderNotHere'),
  );

  test('withdraws what it prepared', async () => {
    const openingId = await opening('sofie');
    const body = { type: 'proofOfAge', language: 'nl' };
    const { body: offer } = await gateway.call(prepareOffer, { as: 'sofie', input: { openingId }, body });
    const input = { openingId, offerId: offer.id };
    expect((await gateway.call(endCounterOffer, { as: 'sofie', input })).body).toMatchObject({ state: 'ended' });
    expect(refusalOf(await gateway.call(endCounterOffer, { as: 'sofie', input }))).toBe('counterOfferClosed');
  });
});

describe('an officer of the authority', () => {
  const grounds = {
    ...{ reason: 'wronglyIssued', language: 'nl', legalBasis: 'Codex Hoger Onderwijs, art. II.252' },
    explanation: 'Het diploma werd op een andere naam uitgereikt.',
    appeal: 'Beroep bij de Raad van State, binnen 60 dagen.',
  } as const;
  let credentialId: string;
  beforeEach(async () => {
    credentialId = await addsDiploma(gateway, 'camille');
  });
  const revokes = async (as: string, openingId: string) =>
    gateway.call(revokeAtDesk, { as, input: { openingId }, body: { credentialId, ...grounds } });

  test('sees what it answers for, and nothing else', async () => {
    const { body } = await opensWallet('sven');
    expect(body.credentials.filter(({ state }) => state === 'valid')).toMatchObject([
      { type: 'diploma', label: 'Master in de architectuur', mayRevoke: true },
    ]);
    expect(body.credentials.every(({ type }) => type === 'diploma')).toBe(true);
    expect(body.choices).toEqual([]);
    expect(JSON.stringify((await opensWallet('sofie')).body)).not.toContain('Master in de architectuur');
  });

  test('revokes: the holder is told who, why and how to contest it, and every verifier refuses it', async () => {
    await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId } });
    const [copy] = await holdsDiploma(gateway, 'camille');
    const asked = await asksForDiploma(gateway);
    const { body } = await opensWallet('sven');
    credentialId = body.credentials.find(({ state }) => state === 'valid')!.id;
    const { status, body: after } = await revokes('sven', body.id);
    expect(status).toBe(201);
    expect(after.credentials.find(({ id }) => id === credentialId)).toMatchObject({
      state: 'revoked',
      mayRevoke: false,
    });
    const { body: held } = await gateway.call(readCredential, { as: 'camille', input: { credentialId } });
    expect(held.revocation).toMatchObject({ explanation: grounds.explanation, appeal: grounds.appeal });
    expect(held.revocation?.authority.nl).toContain('LED');
    const { body: inbox } = await gateway.call(listNotifications, { as: 'camille' });
    expect(inbox.items[0]?.title.fr).toBe('Document révoqué : Diplôme');
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 61_000);
    expect(await walletAt(gateway).status(copy!)).toBe(1);
    const wallet = walletAt(gateway);
    const request = await wallet.readRequest(asked.uri);
    await wallet.send(request, { diploma: [await wallet.present(copy!, request, ['achievement_title'])] });
    const read = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: asked.id } });
    expect([read.body.state, read.body.failure]).toEqual(['failed', 'revoked']);
  });

  test('does it once, and says so to who comes second', async () => {
    const openingId = await opening('sven');
    expect((await revokes('sven', openingId)).status).toBe(201);
    expect(refusalOf(await revokes('sven', openingId))).toBe('nothingToRevoke');
  });

  test.each([
    ['sofie', 'notYourAttestation'],
    ['simon', 'notYourAttestation'],
  ])('is not %s, who hands diplomas over and does not answer for them', async (as, refusal) => {
    expect(refusalOf(await revokes(as, await opening(as)))).toBe(refusal);
    const { body } = await gateway.call(readCredential, { as: 'camille', input: { credentialId } });
    expect(body.state).toBe('valid');
  });
});
