/** One person lets another act: from the code to the last request that is refused, over the whole gateway. */
import { listMyDossiers, readDossier, startDossier, type DossierView } from '@gun/dossiers-contract';
import {
  answerMandate,
  listMandates,
  listMyParties,
  proposeMandate,
  readMandateProposal,
  revokeMandate,
} from '@gun/identity-contract';
import { PersonKeys } from '@gun/identity-server';
import { startLocalIssuer, type LocalIssuer } from '@gun/identity-server/local-issuer';
import { uuidV7, type OutputOf, type Route } from '@gun/kernel';
import { Database } from '@gun/nest';
import { listNotifications } from '@gun/notifications-contract';
import { readProfile } from '@gun/profile-contract';
import { personas, type PersonaId } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { TestGateway, type Answer, type CallOptions } from '../testing/test-gateway';

let citizens: LocalIssuer;
let staff: LocalIssuer;
let gateway: TestGateway;
beforeAll(async () => {
  [citizens, staff] = await Promise.all([startLocalIssuer(), startLocalIssuer()]);
  citizens.introspect = (form) => {
    const subject = decodeJwt(form.get('token') ?? '').sub as PersonaId; // the tokens below name a persona
    return { status: 200, body: JSON.stringify({ active: true, nrn: personas[subject].nrn }) };
  };
  gateway = await TestGateway.start({ citizenIssuer: citizens.issuer, staffIssuer: staff.issuer });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([citizens.stop(), staff.stop()]);
});

interface Call extends CallOptions {
  readonly actingFor?: string;
}

async function as<R extends Route>(
  who: PersonaId,
  route: R,
  { actingFor, ...call }: Call = {},
): Promise<Answer<OutputOf<R>>> {
  const token = await citizens.token({ sub: who, acr: 'urn:be:fedict:iam:fas:Level500' });
  const headers = { authorization: `Bearer ${token}`, ...(actingFor && { 'gun-acting-for': actingFor }) };
  return gateway.call(route, { ...call, headers });
}

const partyOf = (who: PersonaId) => gateway.app.get(PersonKeys).personIdFor(personas[who].nrn);
const period = { from: '2026-11-25', until: '2027-11-24' };
const offer = { side: 'principal', holderName: 'Yanis Relais', ...period } as const;
const starts = (procedureKey: string) => ({ body: { procedureKey, language: 'fr', anew: true } });

/** Jeanne offers, Yanis accepts. */
async function agree(procedures?: string[]): Promise<string> {
  const offered = await as('jeanne', proposeMandate, { body: { ...offer, ...(procedures && { procedures }) } });
  const accepted = await as('yanis', answerMandate, { body: { code: offered.body.code, accept: true } });
  expect([offered.status, accepted.status]).toEqual([201, 201]);
  return offered.body.id;
}
const ends = (mandateId: string) => as('jeanne', revokeMandate, { input: { mandateId } });

describe('a mandate for one procedure', () => {
  let mandateId: string;
  let jeanne: string;
  let hers: DossierView;
  beforeAll(async () => {
    jeanne = await partyOf('jeanne');
    mandateId = await agree(['change-of-address']);
    hers = (await as('jeanne', startDossier, starts('criminal-record-extract'))).body;
  });
  afterAll(() => ends(mandateId));

  test('shows the principal among the parties of its holder, with its limit and its end', async () => {
    const { body } = await as('yanis', listMyParties);
    expect(body.items.find(({ id }) => id === jeanne)).toMatchObject({
      ...{ right: 'mandate', source: 'mandate', kind: 'person', name: 'Jeanne Modèle' },
      ...{ until: '2027-11-24', procedures: ['change-of-address'] },
    });
  });

  test('opens that procedure, on the data of the principal, and says who did it', async () => {
    const started = await as('yanis', startDossier, { ...starts('change-of-address'), actingFor: jeanne });
    expect(started.status).toBe(201);
    expect(started.body.timeline[0]?.by.fr).toBe('Yanis Relais, pour le demandeur');
    const seen = await as('jeanne', readDossier, { input: { dossierId: started.body.id } });
    expect(seen.body.party.name).toBe('Jeanne Modèle');
  });

  test('does not open another, and says which right is missing', async () => {
    const refused = await as('yanis', startDossier, { ...starts('criminal-record-extract'), actingFor: jeanne });
    expect([refused.status, refused.problem.type]).toEqual([403, 'urn:problem-type:gun:dossiers:notInMandate']);
    expect(refused.problem).toMatchObject({ procedure: 'criminal-record-extract' });
  });

  test('hides dossiers of other procedures as if they were not there', async () => {
    const list = await as('yanis', listMyDossiers, { actingFor: jeanne });
    expect(list.body.items.map(({ procedure }) => procedure)).toEqual(['change-of-address']);
    const one = await as('yanis', readDossier, { input: { dossierId: hers.id }, actingFor: jeanne });
    const none = await as('yanis', readDossier, { input: { dossierId: mandateId }, actingFor: jeanne });
    expect([one.status, one.problem.type]).toEqual([none.status, none.problem.type]);
  });

  test.each([
    ['her mail', listNotifications],
    ['her profile', readProfile],
    ['her mandates', listMandates],
  ])('keeps %s closed', async (_what, route) => {
    const refused = await as('yanis', route, { actingFor: jeanne });
    expect([refused.status, refused.problem.type]).toEqual([403, 'urn:problem-type:gun:platform:mandateTooNarrow']);
  });

  test('gives nobody else anything', async () => {
    const refused = await as('louise', listMyDossiers, { actingFor: jeanne });
    expect([refused.status, refused.problem.type]).toEqual([403, 'urn:problem-type:belgif:missingPermission']);
  });

  test('can be ended by its holder too, and both are told', async () => {
    const second = await agree(['criminal-record-extract']);
    expect((await as('yanis', revokeMandate, { input: { mandateId: second } })).body.state).toBe('revoked');
    await gateway.drain();
    const mail = await as('jeanne', listNotifications);
    expect(mail.body.items.map(({ title }) => title.en)).toEqual(
      expect.arrayContaining(['Yanis Relais no longer acts for you', 'Yanis Relais may act for you']),
    );
  });
});

test('a revoked mandate is refused at the very next request', async () => {
  const jeanne = await partyOf('jeanne');
  const mandateId = await agree();
  expect((await as('yanis', readProfile, { actingFor: jeanne })).status).toBe(200);
  expect((await ends(mandateId)).status).toBe(201);
  expect((await as('yanis', readProfile, { actingFor: jeanne })).status).toBe(403);
});

describe('a mandate for everything', () => {
  /** One person offers another all that is theirs. */
  const gives = async (from: PersonaId, to: PersonaId) => {
    const holderName = `${personas[to].givenName} ${personas[to].surname}`;
    const { body } = await as(from, proposeMandate, { body: { side: 'principal', holderName, ...period } });
    expect((await as(to, answerMandate, { body: { code: body.code, accept: true } })).status).toBe(201);
    return body.id;
  };
  const partiesOf = async (who: PersonaId) =>
    (await as(who, listMyParties)).body.items.filter(({ right }) => right === 'mandate').map(({ name }) => name);

  test('cannot be handed on: who holds it writes none for its principal, and who acts for them reaches no further', async () => {
    const [first, second] = [await gives('jeanne', 'yanis'), await gives('yanis', 'louise')];
    const [jeanne, yanis] = [await partyOf('jeanne'), await partyOf('yanis')];
    const writes = { body: { side: 'principal', holderName: 'Louise Curatrice', ...period }, actingFor: jeanne };
    expect((await as('yanis', proposeMandate, writes)).status).toBe(403);
    expect((await as('louise', readProfile, { actingFor: yanis })).status).toBe(200);
    expect((await as('louise', readProfile, { actingFor: jeanne })).status).toBe(403);
    expect(await partiesOf('louise')).toEqual(['Yanis Relais']);
    await as('jeanne', revokeMandate, { input: { mandateId: first } });
    await as('yanis', revokeMandate, { input: { mandateId: second } });
  });

  test('in a circle gives each only the next: nobody comes round to themselves', async () => {
    const circle = [
      ['jeanne', await gives('jeanne', 'yanis')],
      ['yanis', await gives('yanis', 'louise')],
      ['louise', await gives('louise', 'jeanne')],
    ] as const;
    expect(await partiesOf('yanis')).toEqual(['Jeanne Modèle']);
    expect(await partiesOf('louise')).toEqual(['Yanis Relais']);
    expect(await partiesOf('jeanne')).toHaveLength(1);
    expect((await as('yanis', readProfile, { actingFor: await partyOf('louise') })).status).toBe(403);
    for (const [who, mandateId] of circle) await as(who, revokeMandate, { input: { mandateId } });
  });
});

describe('a code', () => {
  test('shows who wrote the proposal, to whoever it is meant for', async () => {
    const offered = await as('jeanne', proposeMandate, { body: offer });
    const read = await as('yanis', readMandateProposal, { body: { code: offered.body.code?.toLowerCase() } });
    expect(read.body).toMatchObject({ side: 'holder', writer: { name: 'Jeanne Modèle' }, ...period });
    const wrong = await as('bram', readMandateProposal, { body: { code: offered.body.code } });
    expect(wrong.problem.type).toBe('urn:problem-type:gun:identity:mandateForAnother');
  });

  test('works once', async () => {
    const offered = await as('jeanne', proposeMandate, { body: offer });
    const answer = { body: { code: offered.body.code, accept: false } };
    expect((await as('yanis', answerMandate, answer)).body.state).toBe('refused');
    expect((await as('yanis', answerMandate, answer)).status).toBe(404);
    expect((await as('jeanne', listMandates)).body.items.find(({ id }) => id === offered.body.id)).not.toHaveProperty(
      'code',
    );
  });

  test('that two people send at once is accepted once', async () => {
    const asked = await as('yanis', proposeMandate, { body: { side: 'holder', ...period } });
    const accept = { body: { code: asked.body.code, accept: true } };
    const answers = await Promise.all(
      (['jeanne', 'bram', 'louise'] as const).map((who) => as(who, answerMandate, accept)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 404, 404]);
  });

  test('is given again to a repeated call, and kept in no answer', async () => {
    const call = { body: offer, key: uuidV7() };
    const offered = await as('jeanne', proposeMandate, call);
    expect((await as('jeanne', proposeMandate, call)).body).toEqual(offered.body);
    expect(offered.body.code).toBeDefined();
    const kept = await gateway.app.get(Database).rows<{ answer: string }>(`select answer::text from idempotency`);
    const told = kept.filter(({ answer }) => answer.includes('"code"') || answer.includes(offered.body.code!)); // made above
    expect(kept.some(({ answer }) => answer.includes(offered.body.id))).toBe(true);
    expect(told).toEqual([]);
  });

  test('that was made up is not found', async () => {
    const { status, problem } = await as('bram', readMandateProposal, { body: { code: '0000-0000-0000' } });
    expect([status, problem.type]).toEqual([404, 'urn:problem-type:gun:identity:mandateNotFound']);
  });
});

test('a request by a holder makes a mandate once the principal grants it', async () => {
  const asked = await as('yanis', proposeMandate, { body: { side: 'holder', ...period } });
  const granted = await as('greta', answerMandate, { body: { code: asked.body.code, accept: true } });
  expect(granted.body).toMatchObject({ side: 'principal', state: 'active', other: { name: 'Yanis Relais' } });
  expect((await as('yanis', readProfile, { actingFor: await partyOf('greta') })).status).toBe(200);
});

test('a parent acts for a child on the child’s data, and what they write for it ends before it comes of age', async () => {
  const noa = await partyOf('noa');
  const profile = await as('camille', readProfile, { actingFor: noa });
  expect(profile.body.name).toBe('Noa Voorbeeld');
  const tooLong = await as('camille', proposeMandate, { body: { ...offer, until: '2026-12-15' }, actingFor: noa });
  expect(tooLong.problem.type).toBe('urn:problem-type:gun:identity:mandatePeriodInvalid');
  const untilThen = await as('camille', proposeMandate, { body: { ...offer, until: '2026-12-14' }, actingFor: noa });
  expect(untilThen.status).toBe(201);
});

test('an offer without a name is refused', async () => {
  const { holderName: _nobody, ...unnamed } = offer;
  const { problem } = await as('jeanne', proposeMandate, { body: unnamed });
  expect(problem.type).toBe('urn:problem-type:gun:identity:mandateHolderMissing');
});
