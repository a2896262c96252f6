import type { EvidenceReader } from '@gun/data-broker-server';
import { inEveryLanguage, type LocalizedText } from '@gun/kernel';

/** The keeper of the source of a proof, as a timeline names who did something. */
export function sourceOf(sources: EvidenceReader, { type }: { readonly type: string }): LocalizedText {
  return sources.find(type)?.source.keeper ?? inEveryLanguage(type);
}
