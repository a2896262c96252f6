import { parsePostCode } from '@gun/kernel';
import type { AddressAnswer } from '../definition/form-definition';
import { isRecord } from '../answers/form-pointer';
import { isEmptyAnswer, readAs, unreadableAs, type Fault, type Reading } from './reading';
import { readLine } from './read-text';

/** The boxes of an address that must be filled in, in the order in which they are asked. */
const addressParts = ['postCode', 'municipality', 'street', 'houseNumber'] as const satisfies (keyof AddressAnswer)[];

/** Longest text of each part, the same lengths as `AddressAnswer`. */
const longest: Readonly<Record<string, number>> = {
  postCode: 4,
  municipality: 100,
  nis: 5,
  street: 150,
  streetId: 60,
  houseNumber: 12,
  box: 10,
};

/** Reads an address part by part, so that one wrong box is blamed and the others are kept. */
export function readAddress(raw: unknown): Reading {
  if (!isRecord(raw)) return unreadableAs(raw, 'type');
  const answer: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [part, limit] of Object.entries(longest)) {
    if (!Object.hasOwn(raw, part) || isEmptyAnswer(raw[part])) continue;
    const reading = part === 'postCode' ? readPostCode(raw[part]) : readLine(raw[part], limit);
    answer[part] = reading.answer;
    faults.push(...reading.faults.map((fault) => ({ ...fault, at: `/${part}` })));
  }
  if (Object.keys(answer).length === 0) return readAs(undefined);
  for (const part of addressParts)
    if (!Object.hasOwn(answer, part)) faults.push({ reason: 'required', at: `/${part}` });
  answer['inReference'] = raw['inReference'] === true;
  return { answer, faults };
}

function readPostCode(raw: unknown): Reading {
  if (typeof raw !== 'string') return unreadableAs(raw, 'postCode');
  const read = parsePostCode(raw);
  return read.ok ? { answer: read.value, faults: [] } : unreadableAs(raw, 'postCode');
}
