/** Shows a part of an attestation: the chosen disclosures, and a proof that its holder shows it to this verifier now. */
import { createHash, hash } from 'node:crypto';
import { createJws, decodeJson, isRecord, parseJws, type Json } from './jws';

/** For whom, and in answer to what. */
export interface Presenting {
  readonly audience: string;
  readonly nonce: string;
  readonly now: Date;
}

type Disclosures = ReadonlyMap<string, { readonly text: string; readonly parts: readonly Json[] }>;

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Each disclosure with the path at which it belongs, with dots. */
function pathsIn(value: Json, disclosures: Disclosures, path: readonly string[]): [path: string, text: string][] {
  if (isList(value)) return value.flatMap((item) => pathsInItem(item, disclosures, path));
  if (!isRecord(value)) return [];
  const { _sd: hashes = [], ...open } = value;
  const hidden = (isList(hashes) ? hashes : []).flatMap((digest) => {
    const found = typeof digest === 'string' ? disclosures.get(digest) : undefined;
    const [, name, inner = null] = found?.parts ?? [];
    if (!found || typeof name !== 'string') return [];
    const here = [...path, name];
    const own: [string, string] = [here.join('.'), found.text];
    return [own, ...pathsIn(inner, disclosures, here)];
  });
  return [...hidden, ...Object.entries(open).flatMap(([name, inner]) => pathsIn(inner, disclosures, [...path, name]))];
}

/** An item of a list may be a disclosure of its own, whose path is that of the list (RFC 9901, part 4.2.4.2). */
function pathsInItem(item: Json, disclosures: Disclosures, path: readonly string[]): [path: string, text: string][] {
  const digest = isRecord(item) ? item['...'] : undefined;
  if (typeof digest !== 'string') return pathsIn(item, disclosures, path);
  const found = disclosures.get(digest);
  if (!found) return [];
  return [[path.join('.'), found.text], ...pathsIn(found.parts[1] ?? null, disclosures, path)];
}

const isWithin = (path: string, wanted: string): boolean =>
  path === wanted || path.startsWith(`${wanted}.`) || wanted.startsWith(`${path}.`);

/**
 * @param wanted Claims that are shown, with dots between their names; an object shows everything in it.
 * @throws when the copy is no SD-JWT: we wrote it ourselves.
 */
export async function presentSdJwt(
  copy: string,
  wanted: readonly string[],
  { audience, nonce, now }: Presenting,
  sign: (bytes: Uint8Array) => Promise<Buffer>,
): Promise<string> {
  const [token = '', ...texts] = copy.split('~').filter(Boolean);
  const payload = parseJws(token)?.payload;
  if (!payload) throw new Error('a copy is no SD-JWT');
  const disclosures = new Map(
    texts.map((text) => {
      const parts = decodeJson(text);
      return [hash('sha256', text, 'base64url'), { text, parts: isList(parts) ? parts : [] }];
    }),
  );
  const chosen = pathsIn(payload, disclosures, []).filter(([path]) => wanted.some((one) => isWithin(path, one)));
  const presented = `${[token, ...chosen.map(([, text]) => text)].join('~')}~`;
  const binding = await createJws(
    { typ: 'kb+jwt' },
    {
      ...{ aud: audience, nonce, iat: Math.floor(now.getTime() / 1000) },
      sd_hash: createHash('sha256').update(presented).digest('base64url'),
    },
    sign,
  );
  return presented + binding;
}
