// The broker behind one HTTP address: what asking for evidence costs.
//   node broker.mjs <port> <database> <sources file> <key of the registers>
import { EvidenceReader } from '@gun/data-broker-server';
import { uuidV7 } from '@gun/kernel';
import { createServer } from 'node:http';
import { citizenOf, openBroker } from '../open-broker';

const [port, url = '', sourcesFile = '', apiKey = ''] = process.argv.slice(2);
const app = await openBroker({ url, sourcesFile, apiKey });
const evidence = app.get(EvidenceReader);

/** By path: who asks for what. */
const permit = { actor: await citizenOf(app, 'bram'), purpose: 'resident-parking-permit' };
const grant = { actor: await citizenOf(app, 'noa'), purpose: 'study-grant' };
const questions: Readonly<Record<string, typeof permit & { readonly types: readonly string[] }>> = {
  '/one': { ...permit, types: ['vehicle-registration'] },
  '/income': { ...grant, types: ['income-statement'] },
  '/enrolment': { ...grant, types: ['school-enrolment'] },
  '/disability': { ...grant, types: ['disability-recognition'] },
  '/diploma': { ...grant, types: ['education-award'] },
  '/four': { ...grant, types: ['income-statement', 'school-enrolment', 'disability-recognition', 'education-award'] },
};

createServer((request, response) => {
  const asked = questions[request.url ?? ''];
  if (!asked) return void response.writeHead(request.url === '/health' ? 200 : 404).end();
  const { actor, purpose, types } = asked;
  evidence.ask(actor, { purpose, types, dossierId: uuidV7() }).then(
    (answers) => {
      const failed = answers.some(({ state }) => state === 'unavailable');
      response.writeHead(failed ? 502 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answers));
    },
    () => response.writeHead(500).end(),
  );
}).listen(Number(port), '127.0.0.1');
