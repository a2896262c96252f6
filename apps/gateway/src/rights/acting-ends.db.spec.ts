/** Somebody acts for a child or an enterprise through the whole house, until the register says no more. */
import { listAccesses, type AccessEntry } from '@gun/data-broker-contract';
import { readDossierForm, requestEvidence, saveAnswers, startDossier, submitDossier } from '@gun/dossiers-contract';
import { EnterpriseParties, PersonKeys } from '@gun/identity-server';
import { startLocalIssuer, type LocalIssuer } from '@gun/identity-server/local-issuer';
import { enterprises, personas, type PersonaId } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';

let citizens: LocalIssuer;
let staff: LocalIssuer;
let gateway: TestGateway;
let asking: PersonaId = 'camille';

beforeAll(async () => {
  [citizens, staff] = await Promise.all([startLocalIssuer(), startLocalIssuer()]);
  citizens.introspect = () => ({ status: 200, body: JSON.stringify({ active: true, nrn: personas[asking].nrn }) });
  gateway = await TestGateway.start({ citizenIssuer: citizens.issuer, staffIssuer: staff.issuer });
  // An hour before Noa turns 18 in Brussels.
  gateway.clock.at = new Date('2026-12-14T22:00:00Z');
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([citizens.stop(), staff.stop()]);
});

/** Signs a persona in, who acts for a party. */
async function signIn(id: PersonaId, actingFor?: string) {
  asking = id;
  const as = await citizens.token({ sub: id, acr: 'urn:be:fedict:iam:fas:Level500' });
  return { as, headers: { ...(actingFor && { 'gun-acting-for': actingFor }) } };
}
const personIdOf = (id: PersonaId) => gateway.app.get(PersonKeys).personIdFor(personas[id].nrn);
const start = { procedureKey: 'study-grant', language: 'fr', anew: true };
const situation = { student: 'self', fiscalCharge: 'nobody', incomeFell: 'no', lodging: 'home' };
const evidence = { evidence: ['enrolmentProof'] };
async function linesOf(id: PersonaId): Promise<AccessEntry[]> {
  const { body } = await gateway.call(listAccesses, { ...(await signIn(id)), query: { pageSize: '100' } });
  return body.items.map(({ entry }) => entry);
}

describe('a child', () => {
  let dossierId = '';

  test('is acted for by its parent, and reads in its own log who did, by which right, for which draft', async () => {
    gateway.sources.knows('school-enrolment', [{ key: 'school', value: 'Haute École Exemple' }]);
    const parent = await signIn('camille', await personIdOf('noa'));
    const { body } = await gateway.call(startDossier, { ...parent, body: start });
    dossierId = body.id;
    const input = { dossierId };
    await gateway.call(saveAnswers, {
      ...{ ...parent, input },
      body: { revision: body.revision, answers: situation, language: 'fr' },
    });
    expect((await gateway.call(requestEvidence, { ...parent, input, body: evidence })).status).toBe(201);
    const forDraft = (await linesOf('noa')).filter(({ why }) => why.dossier === body.reference);
    expect(forDraft.map(({ representative }) => representative)).toContainEqual({
      name: `${personas.camille.givenName} ${personas.camille.surname}`,
      right: 'parent',
    });
  });

  test('is acted for by nobody from the first second of the day on which it turns 18', async () => {
    const parent = await signIn('camille', await personIdOf('noa'));
    const question = { ...parent, input: { dossierId }, body: evidence };
    gateway.clock.at = new Date('2026-12-14T22:59:59Z');
    expect((await gateway.call(readDossierForm, { ...parent, input: { dossierId } })).status).toBe(200);
    gateway.clock.at = new Date('2026-12-14T23:00:00Z');
    const before = gateway.sources.asked.length;
    expect((await gateway.call(requestEvidence, question)).status).toBe(403);
    expect((await gateway.call(readDossierForm, { ...parent, input: { dossierId } })).status).toBe(403);
    expect(gateway.sources.asked).toHaveLength(before);
  });

  test('goes on with its own dossier that morning', async () => {
    const noa = await signIn('noa');
    expect((await gateway.call(readDossierForm, { ...noa, input: { dossierId } })).status).toBe(200);
  });
});

describe('an enterprise', () => {
  test('is acted for by its director, and by nobody who left, within a minute', async () => {
    const { number: enterpriseNumber, name } = enterprises.koffiebar;
    const [party] = await gateway.app.get(EnterpriseParties).register([{ enterpriseNumber, name }]);
    const director = await signIn('bram', party?.id);
    const body = { procedureKey: 'terrace-permit', language: 'nl', anew: true };
    const { body: draft } = await gateway.call(startDossier, { ...director, body });
    const ours = await gateway.call(listAccesses, { ...director, query: { pageSize: '100' } });
    expect(ours.body.items.map(({ entry }) => entry)).toContainEqual(
      expect.objectContaining({
        ...{ source: 'enterpriseRegister', why: expect.objectContaining({ dossier: draft.reference }) },
        representative: { name: 'Bram Voorbeeld', right: 'director' },
      }),
    );
    const register = gateway.enterpriseRegister;
    const directed = register.enterprises;
    const leaves = () => (register.enterprises = directed.map((firm) => ({ ...firm, directors: [] })));
    const input = { dossierId: draft.id };
    leaves();
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 60_000);
    const asked = register.questions;
    expect((await gateway.call(readDossierForm, { ...director, input })).status).toBe(403);
    expect((await gateway.call(startDossier, { ...director, body })).status).toBe(403);
    // Only who directs what was asked; nothing about the enterprise itself.
    expect(register.questions - asked).toBeLessThanOrEqual(2);
    register.enterprises = directed;
  });

  test('is bound by nobody who left, from the very moment on which the register says so', async () => {
    const { number: enterpriseNumber, name } = enterprises.koffiebar;
    const [party] = await gateway.app.get(EnterpriseParties).register([{ enterpriseNumber, name }]);
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 60_000);
    const director = await signIn('bram', party?.id);
    const body = { procedureKey: 'terrace-permit', language: 'nl', anew: true };
    const { body: draft } = await gateway.call(startDossier, { ...director, body });
    const input = { dossierId: draft.id };
    const register = gateway.enterpriseRegister;
    register.enterprises = register.enterprises.map((firm) => ({ ...firm, directors: [] }));
    expect((await gateway.call(readDossierForm, { ...director, input })).status).toBe(200); // within the minute
    const sent = { ...director, input, body: { revision: draft.revision, declaration: true } };
    expect((await gateway.call(submitDossier, sent)).status).toBe(403);
    expect((await gateway.call(readDossierForm, { ...director, input })).status).toBe(403);
  });
});
