/** Louise administers the goods of Paul by the order of a judge: what she may do, what he reads of it, and when it ends. */
import { listAccesses } from '@gun/data-broker-contract';
import { listMyDossiers, readDossier, startDossier, withdrawDossier } from '@gun/dossiers-contract';
import { listMandates, listMyParties } from '@gun/identity-contract';
import { orderReaches, PersonKeys } from '@gun/identity-server';
import { startLocalIssuer, type LocalIssuer } from '@gun/identity-server/local-issuer';
import type { Route } from '@gun/kernel';
import { deliveredProcedures } from '@gun/procedures-contract';
import { readProfile } from '@gun/profile-contract';
import { personas, type PersonaId } from '@gun/testing';
import { listMyCredentials } from '@gun/wallet-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestGateway, type CallOptions } from '../testing/test-gateway';

let citizens: LocalIssuer;
let staff: LocalIssuer;
let gateway: TestGateway;
let asking: PersonaId = 'louise';
let paul: string;
let dossierId: string;

beforeAll(async () => {
  [citizens, staff] = await Promise.all([startLocalIssuer(), startLocalIssuer()]);
  citizens.introspect = () => ({ status: 200, body: JSON.stringify({ active: true, nrn: personas[asking].nrn }) });
  gateway = await TestGateway.start({ citizenIssuer: citizens.issuer, staffIssuer: staff.issuer });
  paul = await gateway.app.get(PersonKeys).personIdFor(personas.paul.nrn);
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([citizens.stop(), staff.stop()]);
});

async function as<R extends Route>(
  who: PersonaId,
  route: R,
  { actingFor, ...call }: CallOptions & { actingFor?: string } = {},
) {
  asking = who;
  const token = await citizens.token({ sub: who, acr: 'urn:be:fedict:iam:fas:Level500' });
  const headers = { authorization: `Bearer ${token}`, ...(actingFor && { 'gun-acting-for': actingFor }) };
  return gateway.call(route, { ...call, headers });
}
const forPaul = <R extends Route>(route: R, call: CallOptions = {}) =>
  as('louise', route, { ...call, actingFor: paul });
const starts = (procedureKey: string) => ({ body: { procedureKey, language: 'fr', anew: true } });

test('she reads for whom she may act, by which order of which judge, and in which procedures', async () => {
  const { body } = await as('louise', listMyParties);
  const party = body.items.find(({ id }) => id === paul);
  expect(party).toMatchObject({
    ...{ name: 'Paul Muster', right: 'administrator', source: 'nationalRegister' },
    order: { court: 'Justice de paix de Charleroi', reference: 'INV-25B901', over: ['goods'] },
  });
  expect(party?.procedures).toContain('simplified-tax-return');
  expect(party?.procedures).not.toContain('change-of-address');
});

test('she acts for what concerns his goods', async () => {
  const { status, body } = await forPaul(startDossier, starts('study-grant'));
  expect(status).toBe(201);
  dossierId = body.id;
  expect((await forPaul(readDossier, { input: { dossierId } })).status).toBe(200);
});

test('where he lives is his own choice: what the order does not reach is refused', async () => {
  const refused = await forPaul(startDossier, starts('change-of-address'));
  expect([refused.status, refused.problem.type]).toEqual([403, expect.stringContaining('notInMandate')]);
});

test.each([
  ['his profile', readProfile],
  ['his mandates', listMandates],
  ['his wallet', listMyCredentials],
])('she does not reach %s', async (_, route: Route) => {
  expect((await forPaul(route)).status).toBe(403);
});

test('he reads that she was there, as an administrator, and keeps acting for himself', async () => {
  await forPaul(listMyDossiers);
  const { body } = await as('paul', listAccesses, { query: { pageSize: '100' } });
  const lines = body.items.map(({ entry }) => entry).filter(({ source }) => source === 'dossiers');
  expect(new Set(lines.map(({ what }) => what.join()))).toEqual(new Set(['dossier', 'dossierList']));
  for (const { representative } of lines)
    expect(representative).toEqual({ name: 'Louise Curatrice', right: 'administrator' });
  expect((await as('paul', startDossier, starts('change-of-address'))).status).toBe(201);
});

test('nobody else acts for him, and she acts for nobody else', async () => {
  expect((await as('bram', listMyDossiers, { actingFor: paul })).status).toBe(403);
  const jeanne = await gateway.app.get(PersonKeys).personIdFor(personas.jeanne.nrn);
  expect((await as('louise', listMyDossiers, { actingFor: jeanne })).status).toBe(403);
});

test('once the register knows the order no more, she is refused and is offered it no longer', async () => {
  gateway.nationalRegister.people = gateway.nationalRegister.people.map((person) => ({ ...person, appointments: [] }));
  expect((await forPaul(readDossier, { input: { dossierId } })).status).toBe(200); // within the minute
  const withdrawn = await forPaul(withdrawDossier, { input: { dossierId } });
  expect(withdrawn.status).toBe(403); // what binds him asks the register first
  expect((await forPaul(readDossier, { input: { dossierId } })).status).toBe(403);
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 61_000);
  expect((await as('louise', listMyParties)).body.items.map(({ id }) => id)).not.toContain(paul);
});

test('each delivered procedure is about goods, the person or both, or is strictly personal', () => {
  const personal = ['criminal-record-extract', 'terrace-permit']; // the second is for enterprises
  const sorted = new Set([...personal, ...Object.values(orderReaches).flat()]);
  expect(deliveredProcedures.map(({ key }) => key).filter((key) => !sorted.has(key))).toEqual([]);
});
