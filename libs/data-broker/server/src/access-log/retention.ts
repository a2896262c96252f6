/**
 * How long a line is kept, as data. Once a line is past its time its owner removes it, as another role than the
 * application; its hash stays in the tree, so that the proofs of all other lines still hold.
 */
const retentionClasses = {
  /** Reads of registers and of dossiers: the practice of the Belgian integrators, ten years. */
  register: { months: 120 },
  /** Cross-border evidence: Implementing Regulation (EU) 2022/1463, art. 17, at least twelve months. */
  crossBorder: { months: 12 },
} as const;

export type RetentionClass = keyof typeof retentionClasses;
