/** A small sealed log for the tests of this page: real hashes, a real signature. */
import {
  grownSubtrees,
  headType,
  inclusionProof,
  leafOfEntry,
  rootOf,
  toBase64Url,
  type AccessEntry,
  type AccessView,
  type HeadKey,
  type SignedHead,
  type SubtreeHash,
} from '@gun/data-broker-contract';
import { inEveryLanguage } from '@gun/kernel';

const sampleEntry = (id: string, more: Partial<AccessEntry> = {}): AccessEntry => ({
  id: `019ac8a0-0000-7000-8000-00000000000${id}`,
  at: '2026-11-23T08:12:00.000Z',
  subject: '019ac8a0-0000-7000-8000-0000000000aa',
  who: {
    kind: 'person',
    organisation: { id: 'namur-population', name: inEveryLanguage('City of Namur') },
    agent: '7FA3-91C0',
  },
  what: ['dossier'],
  why: { purpose: 'change-of-address', dossier: 'GUN-ZPCS-KZNH', legalBasis: 'Act of 19 July 1991, art. 5' },
  outcome: 'given',
  source: 'dossiers',
  channel: 'desk',
  ...more,
});

const counter = { kind: 'system', organisation: { id: 'gun', name: inEveryLanguage('Counter') } } as const;

export const sampleEntries: readonly AccessEntry[] = [
  sampleEntry('1'),
  sampleEntry('2', {
    ...{ who: counter, what: ['name', 'address'], source: 'nationalRegister', channel: 'portal' },
    why: { purpose: 'profile', legalBasis: 'GDPR, art. 15' },
  }),
  sampleEntry('3', { why: { purpose: 'change-of-address', reason: 'A neighbour’s permit had to be checked' } }),
  sampleEntry('4', {
    who: counter,
    outcome: 'failed',
    failure: 'down',
    what: ['household'],
    why: { purpose: 'unknown' },
  }),
];

export interface SampleLog {
  readonly keys: HeadKey[];
  readonly head: SignedHead;
  readonly views: readonly AccessView[];
}

/** Two lines are enough for a tree: the first and the second of the entries. */
export async function sampleLog(): Promise<SampleLog> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const leaves = await Promise.all(sampleEntries.slice(0, 2).map((entry) => leafOfEntry(entry)));
  const leafAt: SubtreeHash = ({ index }) => leaves[index]!; // of two leaves, only they are asked
  const [top] = await grownSubtrees(0, leaves, leafAt);
  const root = toBase64Url(await rootOf(2, () => top!.hash));
  const head = { size: 2, root, at: '2026-11-23T08:12:01.000Z' };
  const part = (value: object) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  const signed = `${part({ alg: 'ES256', typ: headType, kid: 'k' })}.${part(head)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    pair.privateKey,
    new TextEncoder().encode(signed),
  );
  const jws = `${signed}.${toBase64Url(new Uint8Array(signature))}`;
  const views = await Promise.all(
    sampleEntries.slice(0, 2).map(async (entry, index): Promise<AccessView> => {
      const path = (await inclusionProof(index, 2, leafAt)).map(toBase64Url);
      const legalBasis = inEveryLanguage(entry.why.legalBasis ?? '');
      return { self: '/x', entry, legalBasis, proof: { leaf: toBase64Url(leaves[index]!), index, path, head: jws } };
    }),
  );
  return { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'k' }], head: { href: '/x', ...head, jws }, views };
}
