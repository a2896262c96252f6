/** Why a definition is not published: where, a code for machines, and a sentence that says what to change. */
export interface DefinitionFinding {
  readonly path: string;
  readonly code: FindingCode;
  readonly sentence: string;
}

/** All codes of findings. */
export type FindingCode =
  | 'shape'
  | 'too-deep'
  | 'missing-language'
  | 'missing-channel'
  | 'missing-purpose'
  | 'unknown-question'
  | 'unknown-variable'
  | 'unknown-fact'
  | 'unknown-operator'
  | 'later-question'
  | 'not-asked'
  | 'asked-twice'
  | 'reserved-name'
  | 'no-data'
  | 'unknown-keyword'
  | 'no-options'
  | 'duplicate-option'
  | 'options-differ'
  | 'group-incomplete'
  | 'widget-incomplete'
  | 'calculated-cycle'
  | 'already-known'
  | 'unknown-evidence'
  | 'no-own-road'
  | 'no-corrections'
  | 'unreachable-page'
  | 'duplicate-id'
  | 'no-exit'
  | 'no-decision-text'
  | 'no-competence'
  | 'test-case';

export const finding = (path: string, code: FindingCode, sentence: string): DefinitionFinding => ({
  path,
  code,
  sentence,
});
