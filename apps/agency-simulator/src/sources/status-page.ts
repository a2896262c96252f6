import type { FastifyInstance } from 'fastify';
import type { Faults } from './faults';
import { sources } from './sources';
import type { PlayedSource } from './played-source';

const rowOf = ({ name, base }: PlayedSource, mode: string): string => {
  const state = mode === 'none' ? 'answers' : `set to fail: ${mode}`;
  return `<tr><th scope="row">${name}</th><td>/${base}/</td><td>${state}</td></tr>`;
};

/** What this simulator plays, for whoever opens it in a browser. It shows no person. */
export function serveStatusPage(server: FastifyInstance, faults: Faults): void {
  server.get('/', async (_request, reply) => {
    const rows = sources.map((source) => rowOf(source, faults.modeOf(source.key))).join('');
    return reply
      .headers({ 'content-security-policy': "default-src 'none'", 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><title>Agency simulator</title><h1>Agency simulator</h1>
<p>Plays sources for development and tests. Everybody in them is invented.</p>
<table><thead><tr><th scope="col">Source</th><th scope="col">Below</th><th scope="col">Now</th></tr></thead>
<tbody>${rows}</tbody></table></html>`,
      );
  });
  server.get('/health', async () => ({ status: 'UP' }));
}
