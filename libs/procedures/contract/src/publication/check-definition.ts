/**
 * The gate before publication. It answers everything that is wrong at once, in words, because its reader is the civil
 * servant who wrote the definition.
 */
import type { z } from 'zod';
import { checkConditions } from './check-definition-conditions';
import { checkEvidence } from './check-definition-evidence';
import { checkHandling } from './check-definition-handling';
import { checkQuestions } from './check-definition-questions';
import { checkReachability } from './check-definition-reachability';
import { checkTestCases } from './check-definition-test-cases';
import { finding, type DefinitionFinding } from './definition-finding';
import { ProcedureDefinition } from '../definition/procedure-definition';

/** A definition that may be published, or all the reasons why not. */
export type DefinitionVerdict =
  | { readonly ok: true; readonly definition: ProcedureDefinition }
  | { readonly ok: false; readonly findings: readonly DefinitionFinding[] };

/** Deepest nesting of a definition: a condition of 32 levels has some 64 levels of JSON. */
const deepestDefinition = 100;

/** Checks a definition as it comes from an editor or a file: its shape first, then what it means. */
export function checkDefinition(candidate: unknown): DefinitionVerdict {
  if (isDeeperThan(candidate, deepestDefinition)) {
    return {
      ok: false,
      findings: [finding('', 'too-deep', `Nest less: at most ${deepestDefinition} levels are read.`)],
    };
  }
  const read = ProcedureDefinition.safeParse(candidate);
  if (!read.success) return { ok: false, findings: read.error.issues.map(shapeFinding) };
  const findings = meaningFindings(read.data);
  return findings.length === 0 ? { ok: true, definition: read.data } : { ok: false, findings };
}

function meaningFindings(definition: ProcedureDefinition): DefinitionFinding[] {
  const findings = [
    ...checkQuestions(definition.form),
    ...checkConditions(definition),
    ...checkHandling(definition),
    ...checkEvidence(definition.form),
  ];
  // Walking a form with unknown names or operators would only repeat these findings in other words.
  if (findings.length > 0) return findings;
  return [...checkReachability(definition.form), ...checkTestCases(definition)];
}

function shapeFinding(issue: z.core.$ZodIssue): DefinitionFinding {
  const path = `/${issue.path.map(String).join('/')}`;
  const last = String(issue.path.at(-1) ?? '');
  const absent = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (['fr', 'nl', 'de', 'en'].includes(last)) {
    return finding(
      path,
      'missing-language',
      `Write this text in ${last}: every text exists in French, Dutch, German and English.`,
    );
  }
  if (issue.path[0] === 'channels' && absent) {
    return finding(
      path,
      'missing-channel',
      'Say how it works online, by phone, at the counter and by post: nobody is sent away without a road.',
    );
  }
  if (last === 'purpose' && absent)
    return finding(path, 'missing-purpose', 'Say why this is asked: a question without a reason is not asked.');
  return finding(path, 'shape', `Change this part to the format of a procedure: ${issue.message}.`);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(part, levels - 1));
}
