/** What a source that is back says of what the owner gave instead of it. Pure. */
import type { EvidenceAnswer } from '@gun/data-broker-contract';
import type { Answers } from '@gun/procedures-contract';
import type { AskedEvidence } from '@gun/procedures-contract/engine';

/**
 * `confirmed`: every value that can be compared is the same, and there is at least one. `differs`: these questions say
 * something else. `arrived`: nothing was typed that can be compared, so only the owner can tell. `absent`: it holds nothing.
 */
export type Comparison =
  | { readonly state: 'confirmed' | 'arrived' | 'absent' }
  | { readonly state: 'differs'; readonly questions: readonly string[] };

export function compareByHand(
  { evidence }: Pick<AskedEvidence, 'evidence'>,
  answers: Answers,
  { state, values = [] }: Pick<EvidenceAnswer, 'state' | 'values'>,
): Comparison {
  if (state === 'absent') return { state };
  const compared = (evidence.byHand ?? []).flatMap(({ field, ask }) => {
    const held = values.find(({ key }) => key === field);
    const given = answers[ask.slice(1)];
    return held && given !== undefined ? [{ ask, same: String(held.value) === String(given) }] : [];
  });
  if (compared.length === 0) return { state: 'arrived' };
  const questions = compared.filter(({ same }) => !same).map(({ ask }) => ask);
  return questions.length > 0 ? { state: 'differs', questions } : { state: 'confirmed' };
}
