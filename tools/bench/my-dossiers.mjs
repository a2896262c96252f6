// (b) A citizen's list of twenty dossiers, against Fastify and pg with the same statement and the same signature check.
import { url } from '../ports.mjs';
import { completeDraft, signIn } from './citizen.mjs';
import { askFor, eachOf } from './load.mjs';
import { compare, summarise } from './rounds.mjs';

const limit = 'Fastify and pg';

export async function myDossiers({ issuer, pids, baseline, rounds, seconds, log }) {
  const token = await signIn(issuer);
  await eachOf([...Array(20).keys()], () => completeDraft(token));
  const server = await baseline(token);
  const side = (name, pid, address) => ({
    name,
    parts: { node: [pid], postgres: [pids.postgres] },
    run: () => askFor({ url: address, headers: { authorization: `Bearer ${token}` }, seconds }),
  });
  const sides = [
    side(limit, server.pid, `http://127.0.0.1:${server.port}/dossiers`),
    side('gateway', pids.gateway, `${url('gateway')}/api/dossiers/v1/dossiers?pageSize=20`),
  ];
  const found = await compare(sides, { rounds, log });
  return { title: 'My twenty dossiers', unit: 'request', limit, sides: summarise(found, limit) };
}
