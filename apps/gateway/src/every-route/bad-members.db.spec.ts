/** Every member of every body with every value that should not be in it: read as it is, or refused where it stands. */
import { previewDecision } from '@gun/dossiers-contract';
import type { Route } from '@gun/kernel';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allRoutes } from '../apis';
import { rightCaller, wellFormed } from '../testing/bad-input/bad-requests';
import { hostileKinds, hostileTexts } from '../testing/bad-input/hostile-values';
import { claims, decision, movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway, type Answer } from '../testing/test-gateway';

let gateway: TestGateway;
let life: Life;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-population');
  gateway.agency('agency-national-register');
  life = await submits(gateway, 'camille', { answers: movesAlone() });
  await claims(gateway, 'sofie', life);
});
afterAll(() => gateway.stop());

const values: readonly (readonly [name: string, value: unknown])[] = Object.entries({
  ...hostileTexts,
  ...hostileKinds,
});
const hasBody = (route: Route): boolean => route.body !== undefined;
const membersOf = (route: Route): string[] => Object.keys(Object(wellFormed(route).body));

/** An answer that is neither a bug nor a refusal without a reason. */
function isSound({ status, problem }: Answer<unknown>): boolean {
  if (status < 300) return true;
  if (problem.status !== status || status >= 500) return false;
  return problem.type !== 'urn:problem-type:belgif:badRequest' || (problem.issues ?? []).length > 0;
}

describe.each(allRoutes.filter(hasBody).map((route) => [route.operationId, route] as const))('%s', (_name, route) => {
  test.each(membersOf(route))('never breaks on %s', async (member) => {
    const good = { ...wellFormed(route), ...rightCaller(route) };
    const broken: string[] = [];
    for (const [name, value] of values) {
      gateway.clock.at = new Date(gateway.clock.at.getTime() + 2_000); // nobody is slowed down for guessing
      const answer = await gateway.call(route, { ...good, body: { ...Object(good.body), [member]: value } });
      if (!isSound(answer)) broken.push(`${name}: ${answer.status} ${answer.problem.type}`);
    }
    expect(broken).toEqual([]);
  });
});

describe('a decision with any text in it', () => {
  test.each(Object.entries(hostileTexts))('is printed, or refused where it stands: %s', async (_name, text) => {
    const wording = { facts: text, reasons: [text], conditions: [text] };
    const body = { ...decision(life.revision, 'registered'), ...wording };
    const shown = await gateway.call(previewDecision, { as: 'sofie', input: { dossierId: life.dossierId }, body });
    const printed = shown.bytes.subarray(0, 5).toString() === '%PDF-';
    expect([printed, shown.status]).toEqual(printed ? [true, 200] : [false, 400]);
    expect(isSound(shown)).toBe(true);
  });
});
