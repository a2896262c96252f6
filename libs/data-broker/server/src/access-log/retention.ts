/**
 * How long a line is kept, by the name that it carries. Once a line is past its time the owner of the tables removes it,
 * as another role than the application; its hash stays in the tree, so that the proofs of all other lines still hold.
 */
const retentionMonths = {
  /** Reads of registers and of dossiers: the practice of the Belgian integrators, ten years. */
  register: 120,
  /** Cross-border evidence: Implementing Regulation (EU) 2022/1463, art. 17, at least twelve months. */
  crossBorder: 12,
} as const;

export type RetentionClass = keyof typeof retentionMonths;

/** The statements that remove lines past their time, for the owner of the tables. */
export const forgetOldLines = (): string[] =>
  Object.entries(retentionMonths).map(
    ([retention, months]) =>
      `delete from access_log.entry where retention = '${retention}' and at < now() - interval '${months} months'`,
  );
