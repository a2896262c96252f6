import type { Assurance } from '@gun/kernel';

/** Name of an assurance level at the federal authentication service: `urn:be:fedict:iam:fas:Level400`. */
export const federalLevel = (level: 300 | 400 | 450 | 500): string => `urn:be:fedict:iam:fas:Level${level}`;

/**
 * Assurance in the eIDAS sense from the `acr` claim. 450 (itsme) and 500 (eID card) are high, 400 substantial, less is
 * low; a missing or foreign value is none, because the identity provider does not enforce the level (we do).
 */
export function assuranceOf(acr: unknown): Assurance {
  const level = typeof acr === 'string' ? Number(/^urn:be:fedict:iam:fas:Level(\d{3})$/.exec(acr)?.[1] ?? 0) : 0;
  if (level >= 450) return 'high';
  if (level >= 400) return 'substantial';
  return level >= 100 ? 'low' : 'none';
}
