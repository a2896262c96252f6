/** The virus scanner, seen from here: one question, three answers. */
export type ScanVerdict =
  | { readonly result: 'clean' }
  | { readonly result: 'infected'; readonly signature: string }
  /** Nobody could look: the file stays in quarantine and is asked about again. */
  | { readonly result: 'unavailable' };

export abstract class VirusScanner {
  abstract scan(bytes: Buffer): Promise<ScanVerdict>;
}
