/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { defineRoute } from '@gun/kernel';
import { followEvents } from './live-events';

const route = defineRoute({
  api: 'notifications',
  operationId: 'streamLiveEvents',
  method: 'GET',
  path: '/events',
  tag: 'Live',
  summary: 'Follow',
  access: { role: 'citizen', assurance: 'low' },
  status: 200,
});

test('after a break it resumes behind the last event and asks once for what may have been missed', async () => {
  const sent: (string | undefined)[] = [];
  const received: string[] = [];
  let resumed = 0;
  await new Promise<void>((done) => {
    const stop = followEvents({
      api: {
        stream: async (_, headers) => {
          sent.push(headers['Last-Event-ID']);
          if (sent.length === 2) throw new TypeError('no network');
          return new Response(sent.length === 1 ? 'id: 41\ndata: first\n\n' : 'id: 42\ndata: second\n\n');
        },
      },
      route,
      onEvent: ({ data }) => {
        received.push(data);
        if (received.length < 2) return;
        stop();
        done();
      },
      onResume: () => (resumed += 1),
      wait: () => new Promise((resolve) => setTimeout(resolve, 0)),
    });
  });
  expect(sent).toEqual([undefined, '41', '41']);
  expect(received).toEqual(['first', 'second']);
  expect(resumed).toBe(1);
});
