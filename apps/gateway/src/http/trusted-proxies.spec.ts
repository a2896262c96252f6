/** From where a request comes decides whether an agency's client may call: only a trusted proxy is believed about it. */
import { expect, test } from '@jest/globals';
import { createAdapter } from '../create-gateway';

const seenAs = async (trustProxy: false | number | string[], socket: string, forwarded: string): Promise<unknown> => {
  const server = createAdapter({ trustProxy }).getInstance();
  server.get('/', (request) => ({ ip: request.ip }));
  const headers = { 'x-forwarded-for': forwarded };
  const answer = await server.inject({ method: 'GET', url: '/', remoteAddress: socket, headers });
  await server.close();
  return answer.json<{ ip: string }>().ip;
};

test('without a proxy the header is nobody’s word', async () => {
  expect(await seenAs(false, '198.51.100.9', '193.191.245.7')).toBe('198.51.100.9');
});

test('one proxy in front: what it wrote itself counts, and not what a caller had written before it', async () => {
  expect(await seenAs(1, '172.20.0.4', '193.191.245.7, 198.51.100.9')).toBe('198.51.100.9');
});

test('named proxies: a caller who goes round them is seen as itself', async () => {
  expect(await seenAs(['10.0.3.7'], '10.0.3.7', '198.51.100.9')).toBe('198.51.100.9');
  expect(await seenAs(['10.0.3.7'], '10.0.3.8', '193.191.245.7')).toBe('10.0.3.8');
});
