/**
 * Reads a JSON body without guessing. What two programs could read differently is refused: another charset, a byte-order
 * mark, the same name twice, a number beyond what a double holds. So is what would break us further in: names that reach into an object's prototype, depth
 * that exhausts the stack, and texts that no database keeps (NUL, half of a surrogate pair).
 */
import { defineProblems, DomainProblem, type InputIssue } from '@gun/kernel';
import type { FastifyInstance } from 'fastify';
import { isUtf8 } from 'node:buffer';
import { InputProblem } from './parse-input';
import type { GunRequest } from './request-context';

const deepest = 32;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export const bodyProblems = defineProblems({
  textNotStorable: {
    status: 400,
    title: 'Text Not Storable',
    detail: {
      fr: 'Un texte contient un caractère que nous ne pouvons pas garder. Retapez ce texte au lieu de le coller.',
      nl: 'Een tekst bevat een teken dat we niet kunnen bewaren. Typ die tekst opnieuw in plaats van hem te plakken.',
      de: 'Ein Text enthält ein Zeichen, das wir nicht aufbewahren können. Tippen Sie den Text neu, statt ihn einzufügen.',
      en: 'A text holds a character that we cannot keep. Type the text again instead of pasting it.',
    },
  },
});

const issue = (type: string, title: string, detail: string, name?: string): InputIssue => ({
  ...{ type: `urn:problem-type:belgif:input-validation:${type}`, title, detail, in: 'body' },
  ...(name && { name: name.slice(0, 200) }),
});
const refuse = (detail: string, name?: string): InputProblem =>
  new InputProblem([issue('schemaViolation', "Input isn't valid with respect to schema", detail, name)]);

/** Where the reading is: in an object with the names seen so far, or at an item of an array. */
interface Frame {
  readonly names?: Set<string>;
  at: string | number;
}

const placeOf = (frames: readonly Frame[]): string => frames.map(({ at }) => String(at)).join('.');

function ensureStorable(text: string, frames: readonly Frame[]): void {
  if (text.isWellFormed() && !text.includes('\0')) return;
  const name = placeOf(frames);
  throw new DomainProblem('platform', 'textNotStorable', bodyProblems.textNotStorable, {
    issues: [issue('schemaViolation', 'Text not storable', 'holds NUL or half of a surrogate pair', name)],
  });
}

function ensureName(name: string, frame: Frame, frames: readonly Frame[]): void {
  frame.at = name;
  if (frame.names?.has(name)) throw refuse('the same name twice', placeOf(frames));
  if (forbidden.has(name)) throw refuse('a forbidden name', placeOf(frames));
  frame.names?.add(name);
}

const string = /"(?:[^"\\]|\\.)*"/y;
const colon = /\s*:/y;
const number = /-?\d[\d.eE+-]*/y;

/** What `pattern` finds exactly at this place. */
function readAt(pattern: RegExp, json: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(json)?.[0];
}

/** RFC 7493, 2.2: beyond these, programs no longer agree on the number. */
function ensureExact(written: string, frames: readonly Frame[]): void {
  const value = Number(written);
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw refuse('a number that is not exact', placeOf(frames));
}

/** One walk over a text that `JSON.parse` already accepted: only what that function lets through is looked at. */
function inspect(json: string): void {
  const frames: Frame[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    const frame = frames.at(-1);
    if (sign === '{' || sign === '[') frames.push(sign === '{' ? { names: new Set(), at: '' } : { at: 0 });
    else if (sign === '}' || sign === ']') frames.pop();
    else if (sign === ',' && typeof frame?.at === 'number') frame.at += 1;
    else if (sign === '"') {
      const written = readAt(string, json, at) ?? sign;
      at += written.length - 1;
      const text = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1); // a JSON string is a string
      ensureStorable(text, frames);
      if (frame?.names && readAt(colon, json, at + 1) !== undefined) ensureName(text, frame, frames);
    } else {
      const written = readAt(number, json, at);
      if (written !== undefined) ensureExact(written, frames);
      at += (written?.length ?? 1) - 1;
    }
    if (frames.length > deepest) throw refuse(`deeper than ${deepest} levels`);
  }
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw refuse('not JSON in UTF-8');
  }
};

/** @throws InputProblem, or `textNotStorable` for a text that would be lost. */
export function parseStrictJson(body: Buffer): unknown {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) throw refuse('a byte-order mark');
  if (!isUtf8(body)) throw refuse('not JSON in UTF-8');
  const json = body.toString('utf8');
  const value = parse(json);
  inspect(json);
  return value;
}

const saysUtf8 = (contentType: string | undefined): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? '')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
};

/** Bodies are JSON in UTF-8 or a form with a file; no other media type is read. */
export function readOnlyStrictJson(server: FastifyInstance): void {
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!saysUtf8(request.headers['content-type']))
      return done(Object.assign(new Error('charset'), { statusCode: 415 }));
    (request as GunRequest).gun.received = body; // set by the first hook
    try {
      done(null, parseStrictJson(body));
    } catch (error) {
      done(error as Error); // parseStrictJson throws nothing else
    }
  });
}
