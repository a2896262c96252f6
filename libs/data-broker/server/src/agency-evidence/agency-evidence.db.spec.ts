/** An agency asks for evidence: refused before the source hears of it, or seen by the person first and handed over as seen. */
import type { AccessEntry } from '@gun/data-broker-contract';
import { uuidV7, type AgencyActor, type CitizenActor } from '@gun/kernel';
import { enterprises, sourceExchanges } from '@gun/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Authorisation } from '../legal-bases/disclosure-policy';
import { ContestedValues } from '../contested/contested-values';
import type { FakeContestedValues } from '../contested/fake-contested-values';
import { legalBases } from '../legal-bases/legal-bases';
import { answerJson, answerProblem, startLyingRegister, type LyingRegister } from '../registers/lying-register';
import { BrokerHouse } from '../testing/broker-house';
import { AgencyDossierSource } from './agency-dossier-source';
import { AgencyEvidenceService } from './agency-evidence.service';
import { AgencyQuestions } from './agency-questions';
import { FakeAgencyDossierSource } from './fake-agency-dossier-source';
import { PreviewsService } from './previews.service';
import { PreviewSessionsService } from './preview-sessions.service';

Logger.overrideLogger(false);

const agency: AgencyActor = { kind: 'agency', agencyId: 'agency-criminal-record', scopes: [] };
const other: AgencyActor = { kind: 'agency', agencyId: 'agency-national-register', scopes: [] };
const licence = 'driving-licence';
const { 'driving-licence': exchange } = sourceExchanges;
const exact = Object(exchange.steps[0]?.answer);
const asAnswer = (licenceOf: object) => ({ ...exact, licence: { ...exact.licence, ...licenceOf } });
const minimal = answerJson({ ...exact, licence: { categories: ['B', 'BE'], status: 'VALID' } });

let div: LyingRegister;
let house: BrokerHouse;
let bram: CitizenActor;
let dossier: string;

beforeAll(async () => {
  div = await startLyingRegister();
});
afterAll(() => div.stop());

async function open(authorisations: readonly Authorisation[] = legalBases): Promise<void> {
  house = await BrokerHouse.open({ div }, authorisations);
  bram = await house.citizen('bram');
  dossier = uuidV7();
  dossiers().hands(agency.agencyId, dossier, { ownerId: bram.partyId });
}

beforeEach(async () => {
  div.questions = 0;
  div.behave = minimal;
  await open();
});
afterEach(() => house.close());

const dossiers = () => house.get(AgencyDossierSource) as FakeAgencyDossierSource; // the house provides that one
const sessions = () => house.get(PreviewSessionsService);
const evidence = () => house.get(AgencyEvidenceService);
const previews = () => house.get(PreviewsService);
const call = () => ({ key: uuidV7(), fingerprint: uuidV7() });
const about = () => ({ dossier, evidenceTypes: [licence] });
const start = () => sessions().start(agency, about(), call());
const ask = (previewSession?: string) =>
  evidence().ask(agency, { ...about(), ...(previewSession && { previewSession }) }, call());
const see = (previewId: string) => previews().request(bram, { previewId }, call());
const accept = (previewId: string) => previews().accept(bram, { previewId, evidenceTypes: [licence] }, call());
const refuse = (previewId: string) => previews().refuse(bram, { previewId }, call());
const lines = async () => (await house.linesOf('bram')) as unknown as AccessEntry[]; // as they were written
const refusedWith = (code: string) => expect.objectContaining({ code });

describe('a value that the person contests', () => {
  const contested = () => house.get(ContestedValues) as FakeContestedValues; // the house provides that one
  const contests = (concept: string) =>
    contested().contest({
      ...{ partyId: bram.partyId, concept, since: '2026-11-20', reference: 'GUN-7K3M-9Q2X', says: 'B only' },
      dossierId: uuidV7(),
    });

  test('is handed over with the day since which it is, and without what they say instead', async () => {
    contests('driving-licence.categories');
    contests('driving-licence.issuedOn');
    const { id } = await start();
    const [shown] = (await see(id)).evidence;
    expect(shown?.contested).toMatchObject([{ key: 'categories', since: '2026-11-20', reference: 'GUN-7K3M-9Q2X' }]);
    await accept(id);
    expect((await ask(id)).contested).toEqual([
      { concept: 'driving-licence.categories', since: '2026-11-20', reference: 'GUN-7K3M-9Q2X' },
    ]);
  });

  test('is told only with a value that is handed over', async () => {
    contests('driving-licence.categories');
    const { id } = await start();
    expect((await ask(id)).contested).toEqual([]);
  });
});

describe('what the person accepted', () => {
  test('is handed over with the fields of the authorisation and no other, and both reads are lines of the log', async () => {
    div.behave = answerJson(exact);
    const { id, state, previewLocation } = await start();
    expect(state).toBe('open');
    expect(previewLocation).toContain(`/fr/evidence-requests/${id}`);
    expect(div.questions).toBe(0);

    const shown = await see(id);
    expect(shown.evidence[0]?.fields.map(({ key }) => key)).toEqual(['categories', 'inForce']);
    expect(shown.evidence[0]?.answer).toMatchObject({
      values: [
        { key: 'categories', value: 'B, BE' },
        { key: 'inForce', value: true },
      ],
    });
    await accept(id);
    const handed = await ask(id);
    expect(handed).toMatchObject({ status: { state: 'done' }, evidence: [{ state: 'known', type: licence }] });
    expect(handed.evidence[0]?.values).toEqual(shown.evidence[0]?.answer?.values);
    expect(handed.evidence[0]?.provenance?.signature).toContain('..');

    const [look, handover] = (await lines()).slice(-2);
    const basis = expect.objectContaining({ purpose: 'criminal-record-extract', dossier: 'GUN-TEST-0001' });
    expect(look).toMatchObject({ who: { organisation: { id: 'gun' } }, channel: 'portal', why: basis });
    expect(handover).toMatchObject({
      ...{ who: { organisation: { id: agency.agencyId } }, channel: 'agency', outcome: 'given', why: basis },
      what: ['driving-licence.categories', 'driving-licence.inForce'],
    });
  });

  test('is not handed over when the source says something else than what was seen', async () => {
    const { id } = await start();
    await see(id);
    await accept(id);
    div.behave = answerJson(asAnswer({ status: 'WITHDRAWN' }));
    const handed = await ask(id);
    expect(handed.evidence).toEqual([{ type: licence, state: 'changed', readAt: expect.any(String) }]);
  });

  test('is read again within the hour, from the source, and not after it', async () => {
    const { id } = await start();
    await see(id);
    await accept(id);
    const { id: conversationId } = await ask(id);
    expect(await evidence().read(agency, { conversationId })).toMatchObject({ status: { state: 'done' } });
    expect(div.questions).toBe(3);
    house.clock.at = new Date(house.clock.at.getTime() + 61 * 60_000);
    await expect(evidence().read(agency, { conversationId })).rejects.toEqual(refusedWith('evidenceNotFound'));
  });

  test('serves one call: another is refused', async () => {
    const { id } = await start();
    await see(id);
    await accept(id);
    await ask(id);
    await expect(ask(id)).rejects.toEqual(refusedWith('previewUsed'));
  });

  test('cannot be taken back once it is fetched, and never fetched once it is taken back', async () => {
    const first = await start();
    await see(first.id);
    await accept(first.id);
    await refuse(first.id);
    const asked = div.questions;
    await expect(ask(first.id)).rejects.toEqual(refusedWith('previewRefused'));
    expect(div.questions).toBe(asked);

    const second = await start();
    await see(second.id);
    await accept(second.id);
    await ask(second.id);
    await expect(refuse(second.id)).rejects.toEqual(refusedWith('previewAnswered'));
  });
});

describe('while the person has not answered', () => {
  test('the agency waits, and receives what is accepted afterwards at the same address', async () => {
    const { id } = await start();
    const waiting = await ask(id);
    expect(waiting).toMatchObject({ status: { state: 'processing', pollAfter: expect.any(String) }, evidence: [] });
    expect(div.questions).toBe(0);
    await see(id);
    await accept(id);
    expect(await evidence().read(agency, { conversationId: waiting.id })).toMatchObject({ status: { state: 'done' } });
  });

  test('a refusal, or the end of the time, is the answer', async () => {
    const [refused, late] = [await start(), await start()];
    const [first, second] = [await ask(refused.id), await ask(late.id)];
    await refuse(refused.id);
    const failed = (code: string) => ({
      status: { state: 'failed', problem: { type: `urn:problem-type:gun:data-broker:${code}` } },
    });
    expect(await evidence().read(agency, { conversationId: first.id })).toMatchObject(failed('previewRefused'));
    house.clock.at = new Date(house.clock.at.getTime() + 15 * 86_400_000);
    expect(await evidence().read(agency, { conversationId: second.id })).toMatchObject(failed('previewOver'));
  });

  test('nothing is accepted that was not seen, or was seen too long ago', async () => {
    const { id } = await start();
    await expect(accept(id)).rejects.toEqual(refusedWith('previewNotSeen'));
    await see(id);
    house.clock.at = new Date(house.clock.at.getTime() + 41 * 60_000);
    await expect(accept(id)).rejects.toEqual(refusedWith('previewNotSeen'));
  });
});

describe('a question that an agency may not put', () => {
  const never = async (work: Promise<unknown>, code: string) => {
    await expect(work).rejects.toEqual(refusedWith(code));
    expect(div.questions).toBe(0);
  };

  test('without an authorisation is refused before the source hears of it, and is a line of the person', async () => {
    await house.close();
    await open(legalBases.filter(({ consumer }) => consumer === 'gun'));
    await never(start(), 'evidenceNotAuthorised');
    expect((await lines()).at(-1)).toMatchObject({
      ...{ outcome: 'refused', failure: 'evidenceNotAuthorised', source: 'div', channel: 'agency' },
      who: { organisation: { id: agency.agencyId } },
    });
  });

  test('without a preview that the law wants is refused, and is a line of the person', async () => {
    await never(ask(), 'previewNeeded');
    expect((await lines()).at(-1)).toMatchObject({ outcome: 'refused', failure: 'previewNeeded' });
  });

  test('about a dossier of another agency, or one whose step is done, is refused', async () => {
    await never(sessions().start(other, about(), call()), 'agencyDossierNotFound');
    dossiers().hands(agency.agencyId, dossier, { ownerId: bram.partyId, isOpen: false });
    await never(start(), 'agencyDossierClosed');
  });

  test('with the pseudonym of somebody else, or of another agency’s sector, is refused', async () => {
    const { subject } = await start();
    const elsewhere = await house.get(AgencyQuestions).subjectOf(other, bram.partyId);
    await never(sessions().start(agency, { ...about(), ...elsewhere }, call()), 'foreignSubject');
    expect(await sessions().start(agency, { ...about(), subject }, call())).toMatchObject({ subject });
  });

  test('for an enterprise about a person, or for evidence that does not exist, is refused', async () => {
    await never(sessions().start(agency, { dossier, evidenceTypes: ['religion'] }, call()), 'unknownEvidenceType');
    const koffiebar = { ownerId: await house.enterprise('koffiebar'), ownerKind: 'enterprise' as const };
    dossiers().hands(agency.agencyId, dossier, koffiebar);
    await never(start(), 'evidenceNotAuthorised');
  });

  test('with a session of another agency or another dossier finds none', async () => {
    const { id } = await start();
    const elsewhere = uuidV7();
    dossiers().hands(agency.agencyId, elsewhere, { ownerId: bram.partyId });
    await never(
      evidence().ask(agency, { dossier: elsewhere, evidenceTypes: [licence], previewSession: id }, call()),
      'previewNotFound',
    );
    await never(sessions().read(other, { previewSessionId: id }), 'previewNotFound');
  });
});

describe('a dossier of an enterprise', () => {
  const registration = 'enterprise-registration';
  const basis: Authorisation = {
    ...{ consumer: agency.agencyId, purpose: 'terrace-permit', source: 'enterpriseRegister' },
    ...{ legalBasis: 'Code of economic law', validFrom: '2026-01-01' },
    dataBlocks: [{ type: registration, fields: ['active'] }],
  };
  const asked = () => ({ dossier, evidenceTypes: [registration] });
  let register: LyingRegister;
  let director: CitizenActor;

  beforeEach(async () => {
    await house.close();
    register = await startLyingRegister();
    register.behave = answerJson({ cbeNumber: enterprises.koffiebar.number, registration: { status: 'AC' } });
    house = await BrokerHouse.open({ enterpriseRegister: register }, [basis]);
    const ownerId = await house.enterprise('koffiebar');
    director = await house.representative('bram', { partyId: ownerId, partyKind: 'enterprise' });
    dossier = uuidV7();
    const handed = { ownerId, ownerKind: 'enterprise' as const, procedure: 'terrace-permit' };
    dossiers().hands(agency.agencyId, dossier, handed);
  });
  afterEach(() => register.stop());

  test('is named by its public number; who represents it says yes, and both find it in the log', async () => {
    const session = await sessions().start(agency, asked(), call());
    expect(session).toMatchObject({ enterpriseNumber: enterprises.koffiebar.number });
    expect(session).not.toHaveProperty('subject');
    const { id: previewId } = session;
    const shown = await previews().request(director, { previewId }, call());
    expect(shown.evidence[0]?.answer?.values).toEqual([{ key: 'active', value: true }]);
    await previews().accept(director, { previewId, evidenceTypes: [registration] }, call());
    const handed = await evidence().ask(agency, { ...asked(), previewSession: previewId }, call());
    expect(handed).toMatchObject({ status: { state: 'done' }, enterpriseNumber: enterprises.koffiebar.number });
    expect(handed.evidence[0]?.values).toEqual([{ key: 'active', value: true }]);
    const [look, handover] = (await house.linesFor(director)).slice(-2);
    expect(look).toMatchObject({ channel: 'portal', representative: { name: 'Bram Voorbeeld' } });
    expect(handover).toMatchObject({ channel: 'agency', who: { organisation: { id: agency.agencyId } } });
  });

  test('is nobody else’s: not its director as a person, and not another enterprise', async () => {
    const { id: previewId } = await sessions().start(agency, asked(), call());
    const menuiserie = { partyId: await house.enterprise('menuiserie'), partyKind: 'enterprise' as const };
    for (const stranger of [await house.citizen('bram'), await house.representative('camille', menuiserie)])
      await expect(previews().read(stranger, { previewId })).rejects.toEqual(refusedWith('previewNotFound'));
  });

  test('with the number of another enterprise is refused as mixed up', async () => {
    const mixedUp = { ...asked(), enterpriseNumber: enterprises.menuiserie.number };
    await expect(sessions().start(agency, mixedUp, call())).rejects.toEqual(refusedWith('foreignSubject'));
    const right = { ...asked(), enterpriseNumber: enterprises.koffiebar.number };
    expect(await sessions().start(agency, right, call())).toMatchObject({ state: 'open' });
    expect(register.questions).toBe(0);
  });
});

describe('where the law needs no preview', () => {
  beforeEach(async () => {
    await house.close();
    await open(legalBases.map((basis) => (basis.source === 'div' ? { ...basis, withoutPreview: true } : basis)));
  });

  test('the evidence comes at once', async () => {
    expect(await ask()).toMatchObject({ status: { state: 'done' }, evidence: [{ state: 'known' }] });
    expect(div.questions).toBe(1);
  });

  test('the same key gives the same conversation', async () => {
    const again = call();
    const [first, second] = [
      await evidence().ask(agency, about(), again),
      await evidence().ask(agency, about(), again),
    ];
    expect(second.id).toBe(first.id);
  });

  test('"knows nobody", "may not say" and "is down" are three answers', async () => {
    const said: unknown[] = [];
    for (const status of [404, 403, 500]) {
      div.behave = answerProblem(status);
      const [answer] = (await ask()).evidence;
      said.push([answer?.state, answer?.failure]);
    }
    expect(said).toEqual([
      ['absent', undefined],
      ['unavailable', 'notPermitted'],
      ['unavailable', 'down'],
    ]);
  });

  test('nothing more is handed over once the step of the agency is done', async () => {
    const { id: conversationId } = await ask();
    dossiers().hands(agency.agencyId, dossier, { ownerId: bram.partyId, isOpen: false });
    const asked = div.questions;
    expect(await evidence().read(agency, { conversationId })).toMatchObject({ status: { state: 'failed' } });
    expect(div.questions).toBe(asked);
  });
});

test('a person sees only their own questions', async () => {
  const { id: previewId } = await start();
  await expect(previews().read(await house.citizen('camille'), { previewId })).rejects.toEqual(
    refusedWith('previewNotFound'),
  );
  await expect(previews().read(bram, { previewId: uuidV7() })).rejects.toEqual(refusedWith('previewNotFound'));
});

test('who is signed in too weakly for the procedure is told how strongly', async () => {
  dossiers().hands(agency.agencyId, dossier, { ownerId: bram.partyId, assurance: 'high' });
  const { id: previewId } = await start();
  await expect(previews().read({ ...bram, assurance: 'low' }, { previewId })).rejects.toMatchObject({
    ...{ refusal: 'assuranceTooLow', extra: { requiredAssurance: 'high' } },
  });
});

test('no value and no national number is kept of a preview', async () => {
  const { id } = await start();
  await see(id);
  await accept(id);
  await ask(id);
  const kept = JSON.stringify([
    await house.rows(`select * from preview_session`),
    await house.rows(`select * from evidence_call`),
  ]);
  expect(kept).not.toMatch(/B, BE|VALID|true/);
});
