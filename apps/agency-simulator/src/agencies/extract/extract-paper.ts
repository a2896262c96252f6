/** The extract of the Central Criminal Record, as a sealed paper. */
import { drawSealedPaper, type SealedPaper } from '../paper/sealed-paper';
import { extractWording, type Model } from './extract-wording';

export interface Extract extends Omit<SealedPaper, 'words' | 'subtitle' | 'held' | 'more'> {
  readonly model: Model;
  readonly requestedBy?: string | undefined;
}

/** Draws and seals the extract. @throws when the result would not be accessible. */
export function drawExtract({ model, requestedBy, ...paper }: Extract): Buffer<ArrayBuffer> {
  const words = extractWording[paper.language];
  return drawSealedPaper({
    ...{ ...paper, words, subtitle: words.model[model], held: [words.held] },
    more: requestedBy ? [{ label: words.requestedBy, value: requestedBy }] : [],
  });
}
