// Sides of a comparison, one after the other in each round, so that what disturbs the machine disturbs all of them.
import { cpuOf, stolenTime } from './cpu.mjs';

const mostStolen = 0.05;

/** Median, smallest and largest. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return { median: (middle[0] + middle[1]) / 2, least: sorted[0], most: sorted.at(-1) };
}

/** Microseconds per operation, by part and together. */
async function costOf({ prepare, run, parts }) {
  await prepare?.();
  const before = Object.entries(parts).map(([name, pids]) => [name, pids, cpuOf(pids)]);
  const operations = await run();
  const used = before.map(([name, pids, begun]) => [name, (cpuOf(pids) - begun) / operations]);
  for (const [name, pids] of Object.entries(parts))
    if (pids.some((pid) => cpuOf([pid]) === 0)) throw new Error(`A process of “${name}” is not there to be measured.`);
  return { ...Object.fromEntries(used), total: used.reduce((sum, [, each]) => sum + each, 0) };
}

/**
 * Runs every side once without looking, then `rounds` times. A side is `{ name, parts: { node: [pid] }, run }`: `run`
 * answers how many operations it did, and what an optional `prepare` does is not counted. A round in which another guest
 * took more than a twentieth of the machine is repeated.
 */
export async function compare(sides, { rounds, log }) {
  for (const side of sides) await costOf(side);
  const kept = [];
  for (let tries = 0; kept.length < rounds && tries < rounds * 2; tries += 1) {
    const before = stolenTime();
    const round = {};
    for (const side of sides) round[side.name] = await costOf(side);
    const after = stolenTime();
    const stolen = (after.stolen - before.stolen) / (after.total - before.total);
    if (stolen <= mostStolen) kept.push(round);
    const figures = sides.map(({ name }) => `${name} ${round[name].total.toFixed(1)}`).join(', ');
    log(`  ${figures} µs${stolen > mostStolen ? `; repeated, ${(stolen * 100).toFixed(0)} % was taken` : ''}`);
  }
  if (kept.length === 0) throw new Error('Others took the machine in every round.');
  return kept;
}

/** What a comparison found: each side's cost, and its ratio to the limit round by round. */
export function summarise(rounds, limit) {
  return Object.keys(rounds[0]).map((name) => ({
    name,
    parts: Object.keys(rounds[0][name]).map((part) => [part, spread(rounds.map((round) => round[name][part]))]),
    ratio: spread(rounds.map((round) => round[name].total / round[limit].total)),
  }));
}
