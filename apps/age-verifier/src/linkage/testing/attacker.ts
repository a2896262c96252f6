/**
 * Has the logs of all parties and wants to know who stood in the shop. It first finds out who fetched tokens at the
 * verifier, which is easy: the gateway handed out the very bytes that the verifier took. Then it links each visit to one
 * of those people, by everything that a log holds. Each way is tried alone, and all together.
 */
import { constants, createPublicKey, verify } from 'node:crypto';
import type { LoggedKey } from '../../key-ring';
import type { LogLine, World } from './world';

/** Somebody who was seen at the verifier or the gateway, and when. */
interface Suspect {
  readonly person: number;
  readonly line: LogLine;
  /** Key of the verifier, where it keeps one for each person. */
  readonly key?: LoggedKey | undefined;
}

/** Guesses a person for each visit, in the order of the visits; undefined where it gives up. */
type Attack = (visits: readonly LogLine[], suspects: readonly Suspect[]) => readonly (number | undefined)[];

const windowBytes = 12;

/** All stretches of twelve bytes in the long values of a line, whatever they stand in. */
function stretchesOf({ bytes }: LogLine): Set<string> {
  const found = new Set<string>();
  for (const [text] of bytes.matchAll(/[A-Za-z0-9_-]{24,}/g)) {
    const hex = Buffer.from(text, 'base64url').toString('hex');
    for (let at = 0; at + windowBytes * 2 <= hex.length; at += 2) found.add(hex.slice(at, at + windowBytes * 2));
  }
  return found;
}

const byBytes: Attack = (visits, suspects) => {
  const owners = new Map<string, Set<number>>();
  for (const { person, line } of suspects)
    for (const stretch of stretchesOf(line)) owners.set(stretch, (owners.get(stretch) ?? new Set()).add(person));
  return visits.map((visit) => {
    // what many people share (a certificate, the name of a claim) tells nothing of one
    const alone = [...stretchesOf(visit)].map((stretch) => owners.get(stretch)).find((people) => people?.size === 1);
    return alone && [...alone][0];
  });
};

const before = (suspects: readonly Suspect[], { at }: LogLine): readonly Suspect[] =>
  suspects.filter(({ line }) => line.at <= at);

/** Who was seen last before the visit. */
const byTime: Attack = (visits, suspects) => visits.map((visit) => before(suspects, visit).at(-1)?.person);

/** Who was seen last before the visit, from the same address. */
const byAddress: Attack = (visits, suspects) =>
  visits.map((visit) => before(suspects, visit).findLast(({ line }) => line.address === visit.address)?.person);

/** The first who fetched are the first who visit, each as often as there are tokens. */
const byOrder: Attack = (visits, suspects) =>
  visits.map((_visit, at) => suspects[Math.floor((at * suspects.length) / visits.length)]?.person);

/** The longest lines belong together. */
const bySize: Attack = (visits, suspects) => {
  const byLength = (lines: readonly { readonly line: LogLine }[]): readonly LogLine[] =>
    lines.map(({ line }) => line).sort((one, other) => one.bytes.length - other.bytes.length);
  const sorted = byLength(suspects);
  const ranks = new Map(byLength(visits.map((line) => ({ line }))).map((line, rank) => [line, rank]));
  return visits.map((visit) => {
    const rank = Math.floor(((ranks.get(visit) ?? 0) * sorted.length) / visits.length);
    return suspects.find(({ line }) => line === sorted[rank])?.person;
  });
};

/** The verifier's part of a token, checked as a site checks it. */
function isSignedBy({ n, e }: LoggedKey, { bytes }: LogLine): boolean {
  const { claim, month, key, prefix, signature } = JSON.parse(bytes) as Record<string, string>; // a token
  const text = Buffer.from(`gun-age-token-1\n${claim}\n${month}\n${key}`);
  const signed = Buffer.concat([Buffer.from(prefix ?? '', 'base64url'), text]);
  const publicKey = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
  const pss = { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  return verify('sha384', signed, pss, Buffer.from(signature ?? '', 'base64url'));
}

/** Whose key it is that verifies the token, where people have keys of their own. */
const byKey: Attack = (visits, suspects) => {
  const owners = new Map<LoggedKey, Set<number>>();
  for (const { person, key } of suspects) if (key) owners.set(key, (owners.get(key) ?? new Set()).add(person));
  return visits.map((visit) => {
    const people = [...owners].find(([key]) => isSignedBy(key, visit))?.[1];
    return people?.size === 1 ? [...people][0] : undefined; // a key of everybody tells nothing
  });
};

const minuteMs = 60_000;

/** Bytes if they tell; else a moment ago; else an address of one person alone; else the address, and the time. */
const byEverything: Attack = (visits, suspects) => {
  const [bytes, address] = [byBytes, byAddress].map((attack) => attack(visits, suspects));
  return visits.map((visit, at) => {
    const last = before(suspects, visit).at(-1);
    const isNow = last !== undefined && visit.at - last.line.at < minuteMs;
    const there = new Set(suspects.filter(({ line }) => line.address === visit.address).map(({ person }) => person));
    const alone = there.size === 1 ? [...there][0] : undefined;
    return bytes?.[at] ?? (isNow ? last.person : undefined) ?? alone ?? address?.[at] ?? last?.person;
  });
};

const attacks = { byBytes, byTime, byAddress, byOrder, bySize, byEverything };
export type AttackName = keyof typeof attacks | 'byKey';

/** The people behind the lines of the verifier; where it was not asked, those of the gateway. */
function suspectsIn(log: readonly LogLine[], keyOf?: (person: number) => LoggedKey): readonly Suspect[] {
  const signed = log.filter(({ party }) => party === 'gateway');
  const atVerifier = log.filter(({ party }) => party === 'verifier');
  const known = (line: LogLine): Suspect => {
    const person = line.person ?? signed.find(({ bytes }) => line.bytes.includes(bytes))?.person ?? -1;
    return { person, line, key: keyOf?.(person) };
  };
  return (atVerifier.length > 0 ? atVerifier : signed).map(known);
}

/** The share of visits that each attack links to the right person. */
export function attack({ log, truth }: World, keyOf?: (person: number) => LoggedKey): Record<AttackName, number> {
  const visits = log.filter(({ party }) => party === 'shop');
  const suspects = suspectsIn(log, keyOf);
  const shareOf = (guesses: readonly (number | undefined)[]): number =>
    guesses.filter((guess, at) => guess !== undefined && guess === truth.get(visits[at] as LogLine)).length / // one guess a visit
    visits.length;
  const shares = Object.fromEntries(
    Object.entries(attacks).map(([name, guess]) => [name, shareOf(guess(visits, suspects))]),
  );
  return { ...shares, byKey: keyOf ? shareOf(byKey(visits, suspects)) : 0 } as Record<AttackName, number>; // one entry each
}
