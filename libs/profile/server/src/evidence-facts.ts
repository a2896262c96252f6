/** Turns what a source answered when evidence was asked into facts, one for each value. Pure. */
import type { EvidenceAnswer, EvidenceFieldShape, EvidenceType, EvidenceValue } from '@gun/data-broker-contract';
import type { Fact, FactValue } from '@gun/procedures-contract';
import type { ProfileBlock } from '@gun/profile-contract';
import { toldAs } from './register-facts';

const factValueOf = (kind: EvidenceFieldShape['kind'], value: EvidenceValue['value']): FactValue => {
  if (typeof value === 'boolean') return { yesNo: value };
  if (typeof value === 'number') return kind === 'euroCent' ? { euroCent: value } : { number: value };
  return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { date: value } : { text: value };
};

/** One value of a type, whatever became of the question. */
export function evidenceFact(
  type: EvidenceType,
  { key, label, kind }: EvidenceFieldShape,
  answer: EvidenceAnswer,
): Fact {
  const concept = `${type.key}.${key}`;
  const named = { id: key, kind: 'registerValue', concept, name: label, source: type.source.name } as const;
  const held = answer.values?.find((value) => value.key === key);
  const known = { ...named, readAt: answer.readAt };
  if (held) return { ...known, state: 'known', value: factValueOf(kind, held.value) };
  if (answer.state === 'absent' || answer.state === 'known') return { ...known, state: 'absent' };
  return { ...known, state: 'unavailable', failure: failureOf(answer) };
}

/** An answer about one type: its values, or one sentence for all of them. */
export const blockOf = (type: EvidenceType, answer: EvidenceAnswer): ProfileBlock => ({
  type: type.key,
  title: type.title,
  state: answer.state,
  readAt: answer.readAt,
  ...(answer.state === 'unavailable' && { failure: failureOf(answer) }),
  ...(answer.provenance && { issuedAt: answer.provenance.issuedAt }),
  ...(answer.provenance?.validUntil && { validUntil: answer.provenance.validUntil }),
  ...(answer.expectedAt && { expectedAt: answer.expectedAt }),
  facts: type.fields.map((field) => evidenceFact(type, field, answer)).filter(({ state }) => state === 'known'),
});

const failureOf = ({ failure = 'down' }: EvidenceAnswer): NonNullable<Fact['failure']> => toldAs[failure];
