import { CreatePlatform1764000000000, Database } from '@gun/nest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CreateProofUse1764000310000 } from '../migrations/1764000310000-create-proof-use';
import { ProofUses } from './proof-uses';

/** Two gateways: each with a pool and a memory of its own. */
let sources: readonly DataSource[];
let gateways: readonly ProofUses[];

beforeAll(async () => {
  const url = process.env['POSTGRES_URL']!; // set by the global set-up
  const migrations = [CreatePlatform1764000000000, CreateProofUse1764000310000];
  const first = await new DataSource({ type: 'postgres', url, migrations, migrationsRun: true }).initialize();
  sources = [first, await new DataSource({ type: 'postgres', url }).initialize()];
  gateways = sources.map((source) => new ProofUses(new Database(source)));
});
afterAll(() => Promise.all(sources.map((source) => source.destroy())));
beforeEach(() => sources[0]?.query(`truncate proof_use`));

const sender = 'thumbprint';
const now = new Date('2026-11-30T09:00:00Z');
/** The same proof at both gateways at once. */
const use = (proof: string, at = now) => gateways.map((gateway) => gateway.isFirst(sender, proof, at));

describe('a proof of possession', () => {
  test('that one gateway accepted is refused by the other', async () => {
    const proof = randomUUID();
    expect(await gateways[0]?.isFirst(sender, proof, now)).toBe(true);
    expect(await gateways[1]?.isFirst(sender, proof, now)).toBe(false);
  });

  test('sent fifty times to two gateways at once is accepted once', async () => {
    const proof = randomUUID();
    const answers = await Promise.all(Array.from({ length: 25 }, () => use(proof)).flat());
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  test('does not stand in the way of another', async () => {
    await gateways[0]?.isFirst(sender, randomUUID(), now);
    expect(await gateways[1]?.isFirst(sender, randomUUID(), now)).toBe(true);
  });

  test('is another when somebody else sends the same identifier', async () => {
    const proof = randomUUID();
    await gateways[0]?.isFirst(sender, proof, now);
    expect(await gateways[0]?.isFirst('another thumbprint', proof, now)).toBe(true);
  });

  test('is forgotten once its age alone refuses it, and a younger one is not', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    await Promise.all([...use(old), ...use(young, new Date(now.getTime() + 1_000))]);
    await gateways[0]?.forget(new Date(now.getTime() + 1));
    expect(await Promise.all(use(young))).toEqual([false, false]);
    expect((await Promise.all(use(old))).filter(Boolean)).toHaveLength(1);
  });
});
