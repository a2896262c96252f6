import type { FastifyInstance } from 'fastify';
import { sources, type Faults, type Source } from './faults';

const played: Record<Source, { readonly name: string; readonly paths: readonly string[] }> = {
  nationalRegister: { name: 'National Register', paths: ['POST /national-register/v1/persons/query'] },
  enterpriseRegister: {
    name: 'Crossroads Bank for Enterprises',
    paths: ['POST /enterprise-register/v1/enterprises/query', 'POST /enterprise-register/v1/mandates/query'],
  },
};

const rowOf = (source: Source, mode: string): string => {
  const { name, paths } = played[source];
  const state = mode === 'none' ? 'answers' : `set to fail: ${mode}`;
  return `<tr><th scope="row">${name}</th><td>${paths.join('<br>')}</td><td>${state}</td></tr>`;
};

/** What this simulator plays, for whoever opens it in a browser. It shows no person. */
export function serveStatusPage(server: FastifyInstance, faults: Faults): void {
  server.get('/', async (_request, reply) => {
    const rows = sources.map((source) => rowOf(source, faults.modeOf(source))).join('');
    return reply
      .headers({ 'content-security-policy': "default-src 'none'", 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><title>Agency simulator</title><h1>Agency simulator</h1>
<p>Plays registers for development and tests. Everybody in them is invented.</p>
<table><thead><tr><th scope="col">Register</th><th scope="col">Addresses</th><th scope="col">Now</th></tr></thead>
<tbody>${rows}</tbody></table></html>`,
      );
  });
  server.get('/health', async () => ({ status: 'UP' }));
}
