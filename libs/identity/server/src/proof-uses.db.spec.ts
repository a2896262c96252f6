import { CreatePlatform1764000000000, Database } from '@gun/nest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CreateProofUse1764000310000 } from './migrations/1764000310000-create-proof-use';
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

const digest = () => createHash('sha256').update(randomUUID()).digest();
const now = new Date('2026-11-30T09:00:00Z');
/** The same proof at both gateways at once. */
const use = (proof: Buffer, at = now) => gateways.map((gateway) => gateway.isFirst(proof, at));

describe('a proof of possession', () => {
  test('that one gateway accepted is refused by the other', async () => {
    const proof = digest();
    expect(await gateways[0]?.isFirst(proof, now)).toBe(true);
    expect(await gateways[1]?.isFirst(proof, now)).toBe(false);
  });

  test('sent fifty times to two gateways at once is accepted once', async () => {
    const proof = digest();
    const answers = await Promise.all(Array.from({ length: 25 }, () => use(proof)).flat());
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  test('does not stand in the way of another', async () => {
    await gateways[0]?.isFirst(digest(), now);
    expect(await gateways[1]?.isFirst(digest(), now)).toBe(true);
  });

  test('is forgotten once its age alone refuses it, and a younger one is not', async () => {
    const [old, young] = [digest(), digest()];
    await Promise.all([...use(old), ...use(young, new Date(now.getTime() + 1_000))]);
    await gateways[0]?.forget(new Date(now.getTime() + 1));
    const kept = await sources[0]?.query(`select digest from proof_use`);
    expect(kept).toEqual([{ digest: young }]);
  });
});
