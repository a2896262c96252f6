import { defineRoute } from '@gun/kernel';
import type { ExecutionContext } from '@nestjs/common';
import { describe, expect, test } from '@jest/globals';
import type { ActorResolver } from '../access/actor-resolver';
import { Clock } from '../clock';
import { Handles } from './handles';
import { RouteGuard } from '../access/route-guard';

const common = { api: 'tents', tag: 'Tents', summary: 'Tents', access: 'public', status: 200 } as const;
const ends = { since: '2027-01-01', lastDay: '2028-01-31' };
const leaving = defineRoute({ ...common, operationId: 'readTent', method: 'GET', path: '/tents', ends });
const staying = defineRoute({ ...common, operationId: 'readRoof', method: 'GET', path: '/roofs' });

class Tents {
  @Handles(leaving)
  leaving() {
    return {};
  }

  @Handles(staying)
  staying() {
    return {};
  }
}

/** The headers that the guard gives to an answer of a method. */
async function headersOf(method: 'leaving' | 'staying'): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const http = {
    getRequest: () => ({ gun: {}, headers: {}, params: {}, query: {} }),
    getResponse: () => ({ headers: (more: Record<string, string>) => Object.assign(headers, more) }),
  };
  const context = { getHandler: () => Tents.prototype[method], switchToHttp: () => http };
  const guard = new RouteGuard({} as ActorResolver, new Clock()); // nobody is asked on a public route
  await guard.canActivate(context as unknown as ExecutionContext); // the two methods that the guard calls
  return headers;
}

describe('a route that will go', () => {
  test('says since when, and its last day, with each answer', async () => {
    expect(await headersOf('leaving')).toEqual({
      deprecation: `@${Date.UTC(2027, 0, 1) / 1000}`,
      sunset: 'Mon, 31 Jan 2028 23:59:59 GMT',
    });
  });

  test('is the only one that says so', async () => {
    expect(await headersOf('staying')).toEqual({});
  });
});
