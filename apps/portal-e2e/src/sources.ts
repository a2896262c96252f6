/** The registers and sources of the counter under test, which can be told to fail as sources do. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { counter } from './counter';

/** The key that this counter drew for itself when it was first started. */
function sourcesKey(): string {
  const secrets: unknown = JSON.parse(readFileSync(resolve(counter.logDirectory, '../secrets.json'), 'utf8'));
  if (typeof secrets === 'object' && secrets !== null && 'registersKey' in secrets) return String(secrets.registersKey);
  throw new Error('the counter has no key for its sources');
}

export async function spoil(source: 'tax' | 'enrolment' | 'led', mode: 'none' | 'down' | 'nonsense'): Promise<void> {
  const told = await fetch(`${counter.sources}/simulator/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Api-Key': sourcesKey() },
    body: JSON.stringify({ source, mode }),
  });
  if (!told.ok) throw new Error(`the simulator does not spoil ${source}: ${told.status}`);
}
