/** Keycloak dies: who is signed in goes on, who is not is told what to do, and nothing else stops; then it comes back. */
import { listMyDossiers } from '@gun/dossiers-contract';
import { startLocalIssuer, type LocalIssuer } from '@gun/identity-server/local-issuer';
import { languages } from '@gun/kernel';
import { getProcedure, listProcedures } from '@gun/procedures-contract';
import { personas } from '@gun/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { TestGateway, type Answer } from '../testing/test-gateway';

let issuer: LocalIssuer;
let gateway: TestGateway;
/** How far the clock of this machine is moved on, so that pauses between questions pass without waiting. */
let later = 0;
const level = { acr: 'urn:be:fedict:iam:fas:Level500' };
const minuteMs = 60_000;

beforeAll(async () => {
  const now = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => now() + later);
  issuer = await startLocalIssuer();
  issuer.introspect = (form) => {
    const { sub } = JSON.parse(Buffer.from(form.get('token')?.split('.')[1] ?? '', 'base64url').toString());
    const nrn = sub === 'bram' ? personas.bram.nrn : personas.camille.nrn;
    return { status: 200, body: JSON.stringify({ active: true, nrn }) };
  };
});
afterAll(async () => {
  await issuer.stop();
  jest.restoreAllMocks();
});
beforeEach(async () => {
  gateway = await TestGateway.start({ citizenIssuer: issuer.issuer, staffIssuer: 'http://127.0.0.1:9/realms/staff' });
});
afterEach(() => gateway.stop());

const dossiersOf = (token: string, headers = {}) => gateway.call(listMyDossiers, { as: token, headers });
const tokenOf = (sub: string) => issuer.token({ ...level, sub });

const expectToldWhenToComeBack = ({ status, headers, problem }: Answer<unknown>): void => {
  expect([status, problem.type]).toEqual([503, 'urn:problem-type:belgif:serviceUnavailable']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
};

describe('while the identity provider is away', () => {
  test('who signed in before goes on, also with a token that was renewed just in time', async () => {
    const [token, renewed] = [await tokenOf('camille'), await tokenOf('camille')];
    expect((await dossiersOf(token)).status).toBe(200);
    await issuer.stop();
    expect((await dossiersOf(token)).status).toBe(200);
    expect((await dossiersOf(renewed)).status).toBe(200);
    await issuer.comeBack();
  });

  test('the public pages are read as ever, and the gateway says that it is well', async () => {
    await issuer.stop();
    expect((await gateway.call(listProcedures)).status).toBe(200);
    expect((await gateway.call(getProcedure, { input: { procedureKey: 'change-of-address' } })).status).toBe(200);
    expect((await gateway.app.inject('/api/dossiers/v1/health')).json()).toEqual({ status: 'UP' });
    await issuer.comeBack();
  });

  test('who was never here is told in each language to come back or to call, not that their sign-in is wrong', async () => {
    expect((await dossiersOf(await tokenOf('camille'))).status).toBe(200);
    const token = await tokenOf('bram');
    await issuer.stop();
    const answers = await Promise.all(languages.map((language) => dossiersOf(token, { 'accept-language': language })));
    answers.forEach(expectToldWhenToComeBack);
    expect(new Set(answers.map(({ problem }) => problem.detail)).size).toBe(languages.length);
    await issuer.comeBack();
  });

  test('a gateway that starts then refuses nobody wrongly either', async () => {
    const token = await tokenOf('camille');
    await issuer.stop();
    expectToldWhenToComeBack(await dossiersOf(token));
    expect((await gateway.call(listProcedures)).status).toBe(200);
    await issuer.comeBack();
  });

  test('a session that has ended stays ended', async () => {
    expect((await dossiersOf(await tokenOf('camille'))).status).toBe(200);
    await issuer.stop();
    const ended = await issuer.token({ ...level, sub: 'camille', exp: Math.floor(Date.now() / 1000) - 3600 });
    expect((await dossiersOf(ended)).problem.type).toBe('urn:problem-type:belgif:expiredAccessToken');
    await issuer.comeBack();
  });
});

test('when it is back, everybody gets in again without a restart', async () => {
  const [camille, bram] = [await tokenOf('camille'), await tokenOf('bram')];
  await issuer.stop();
  for (const token of [camille, bram]) expectToldWhenToComeBack(await dossiersOf(token));
  await issuer.comeBack();
  later += minuteMs;
  for (const token of [camille, bram]) expect((await dossiersOf(token)).status).toBe(200);
});
