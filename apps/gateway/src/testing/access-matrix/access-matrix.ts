/** The access matrix: every caller puts every request about every object. */
import { readProfile } from '@gun/profile-contract';
import type { Route } from '@gun/kernel';
import { registerCallers, tokens, type Principal, type Target } from './access-matrix-callers';
import {
  getsAnExtract,
  inNamur,
  movesToNamur,
  objectsOf,
  startsSomething,
  strangers,
  throwsAway,
  wearsOutAContact,
  type Objects,
} from './access-matrix-objects';
import { requestFor } from './access-matrix-requests';
import { TestGateway, type Answer } from '../test-gateway';

/** Time between two questions of the matrix, so that nobody is slowed down for asking for what is not there. */
const forgivingMs = 2_000;

export interface Matrix {
  readonly gateway: TestGateway;
  ask(route: Route, principal: Principal, target: Target): Promise<Answer<unknown>>;
}

export async function prepareMatrix(): Promise<Matrix> {
  const gateway = await TestGateway.start();
  await registerCallers(gateway);
  await gateway.call(readProfile, { as: 'noa' });
  await gateway.seal();
  // Before everything that stays open for a while only: the clock moves by hours.
  const [camilles, brams] = [await wearsOutAContact(gateway, 'camille'), await wearsOutAContact(gateway, 'bram')];
  await wearsOutAContact(gateway, 'noa');
  const inGent = { template: 'issued', language: 'nl' };
  const objects: Record<Target, Objects> = {
    camilles: await objectsOf(gateway, 'camille', await movesToNamur(gateway), { ...inNamur, contactId: camilles }),
    brams: await objectsOf(gateway, 'bram', await getsAnExtract(gateway), { ...inGent, contactId: brams }),
    discarded: await throwsAway(gateway),
    draft: await startsSomething(gateway),
    nobodys: strangers(),
  };
  return {
    gateway,
    ask: (route, principal, target) => {
      const as = tokens[principal];
      gateway.clock.at = new Date(gateway.clock.at.getTime() + forgivingMs);
      return gateway.call(route, { ...(as && { as }), ...requestFor(route, objects[target]) });
    },
  };
}
